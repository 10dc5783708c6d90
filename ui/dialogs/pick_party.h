// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/party_record.h"
#include "ui/dialogs/dialog_frame.h"

class QPushButton;
class QLineEdit;
class QTableView;

namespace jiangce {

class AppContext;
class CellTableModel;

/// Asks for another record of the register: those that look like this one first, then whatever is typed. objectName
/// "pick_party"; "pick_search", "pick_table", "go_on".
class PickPartyDialog final : public DialogFrame {
    Q_OBJECT
public:
    PickPartyDialog(AppContext& context, const PartyRecord& record, QWidget* parent = nullptr);
    /// 0: none.
    [[nodiscard]] qint64 chosen() const;

private:
    void search();

    AppContext& m_context;
    PartyRecord m_record;
    QLineEdit* m_search = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_choose = nullptr;
};

} // namespace jiangce
