// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/sign_ins/reset_code.h"
#include "ui/pages/page.h"

class QVBoxLayout;
class QTableView;

namespace jiangce {

class CellTableModel;
class PlainLabel;
class ReasonButton;

/// Who may sign in and as what: for the administrators.
class AccountsPage final : public Page {
    Q_OBJECT
public:
    explicit AccountsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Accounts"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("accounts"); }
    void refresh() override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;
    /// For tests: what a first password may cost.
    void setPasswordCost(const PasswordCost& cost) { m_cost = cost; }

private:
    void addButtons(QVBoxLayout* layout);
    void showButtons();
    void showException();
    [[nodiscard]] const Account* chosen() const;
    /// Disabled, or without a sign-in for too long.
    [[nodiscard]] bool isClosed(const Account& account) const;
    [[nodiscard]] QString whyNotDisable(const Account& account) const;
    /// Role nobody else who may sign in holds; empty: the account can go.
    [[nodiscard]] QString lastOfItsKind(const Account& account) const;
    void changeDisabled();
    void changeException();
    void issueCode();
    void confirmCode();
    void showCodes();
    [[nodiscard]] const OpenResetCode* codeOf(const Account& account) const;

    PasswordCost m_cost;
    QList<Account> m_accounts;
    QList<OpenResetCode> m_codes;
    int m_idleDays = 0;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PlainLabel* m_vacant = nullptr;
    PlainLabel* m_exceptionText = nullptr;
    PlainLabel* m_codesText = nullptr;
    ReasonButton* m_add = nullptr;
    ReasonButton* m_roles = nullptr;
    ReasonButton* m_disable = nullptr;
    ReasonButton* m_issue = nullptr;
    ReasonButton* m_confirm = nullptr;
    ReasonButton* m_security = nullptr;
    ReasonButton* m_exception = nullptr;
    ReasonButton* m_office = nullptr;
};

} // namespace jiangce
