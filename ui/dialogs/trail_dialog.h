// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/trail/seal.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/models/background_reader.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace jiangce {

class AppContext;
class FieldGrid;
class PlainLabel;
struct SignatureReport;

/// Where the history is anchored, whether it is sound, and its way out of the program. For the audit administrator.
/// objectName "trail_dialog"; buttons "check", "save_anchor", "export_trail", "renew_key".
class TrailDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit TrailDialog(AppContext& context, QWidget* parent = nullptr);

private:
    void addFields();
    void showState();
    void check();
    void showReport(const TrailReport& report, const SignatureReport& signatures);
    void saveAnchor();
    void takeOut();
    void renewKey();
    void chooseFile();

    AppContext& m_context;
    BackgroundReader m_reader;
    FieldGrid* m_fields = nullptr;
    QLineEdit* m_file = nullptr;
    QSpinBox* m_every = nullptr;
    QLineEdit* m_other = nullptr;
    QLineEdit* m_code = nullptr;
    PlainLabel* m_state = nullptr;
    QPlainTextEdit* m_found = nullptr;
    QPushButton* m_renew = nullptr;
};

} // namespace jiangce
