// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_records.h"
#include "ui/dialogs/dialog_frame.h"

class QSpinBox;

namespace jiangce {

class AppContext;
class CellTableModel;
class FieldGrid;
class PlainLabel;
class ReasonButton;

/// How the register stands with its backups: which there are, whether they are locked, how many are kept. What changes
/// that is the system administrator's.
class BackupsDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit BackupsDialog(AppContext& context, QWidget* parent = nullptr);

private:
    void addRule();
    void addButtons();
    void refresh();
    [[nodiscard]] QString standing();
    void changeKey();
    void saveRule();
    void thinAgain();

    AppContext& m_context;
    KeepRule m_rule;
    bool m_hasKey = false;
    bool m_lacksDeskKey = false;
    PlainLabel* m_standing = nullptr;
    PlainLabel* m_hold = nullptr;
    CellTableModel* m_model = nullptr;
    FieldGrid* m_fields = nullptr;
    QSpinBox* m_counts[4] {};
    ReasonButton* m_key = nullptr;
    ReasonButton* m_save = nullptr;
    ReasonButton* m_thin = nullptr;
};

} // namespace jiangce
