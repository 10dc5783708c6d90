// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"
#include "core/casework/case_file.h"
#include "ui/dialogs/dialog_frame.h"

class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace jiangce {

class AppContext;
class CaseDesk;
class CellTableModel;

/// Gives a case to another officer: who can take it first, the others with the reason why they cannot; below, every hand
/// it went through. objectName "hand_on"; "hand_table", "hand_history", "reason", "go_on".
class HandOnDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit HandOnDialog(CaseDesk& desk, QWidget* parent = nullptr);

    /// Why the officer who sits here cannot hand the case on; empty: he can.
    [[nodiscard]] static QString whyNot(AppContext& context, const CaseFile& file);

private:
    void readOfficers();
    void readHands();
    void showChoice();
    void perform();

    CaseDesk& m_desk;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QPushButton* m_go = nullptr;
};

/// Accounts that may have cases, by name.
[[nodiscard]] QList<Account> caseworkers(Connection& db);

} // namespace jiangce
