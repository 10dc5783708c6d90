// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"
#include "ui/dialogs/dialog_frame.h"

class QCheckBox;
class QLineEdit;

namespace jiangce {

class AppContext;
class FieldGrid;
class PlainLabel;

/// The roles as boxes; says while they are ticked which of them cannot meet, and why. Boxes are called role_intake, …
class RoleBoxes final : public QWidget {
    Q_OBJECT
public:
    RoleBoxes(AppContext& context, const QSet<Role>& roles, QWidget* parent = nullptr);
    [[nodiscard]] QSet<Role> roles() const;

private:
    void check();

    AppContext& m_context;
    bool m_hasException = false;
    QMap<Role, QCheckBox*> m_boxes;
    PlainLabel* m_problem = nullptr;
};

/// A new account: account, name, a first password. Its roles are given by the security administrator afterwards.
class AccountEntryDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit AccountEntryDialog(AppContext& context, QWidget* parent = nullptr, const PasswordCost& cost = {});

private:
    void add();

    AppContext& m_context;
    PasswordCost m_cost;
    FieldGrid* m_fields = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_displayName = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
};

/// What an account may do.
class AccountRolesDialog final : public DialogFrame {
    Q_OBJECT
public:
    AccountRolesDialog(AppContext& context, const Account& account, QWidget* parent = nullptr);
};

/// The problem as it reads to an officer: roles by their names.
[[nodiscard]] QString accountSentence(const Problem& problem, const Wording& wording);

} // namespace jiangce
