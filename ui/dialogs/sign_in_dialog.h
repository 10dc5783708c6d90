// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"
#include "core/casework/sign_ins/live_sign_in.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;
class QPushButton;

namespace jiangce {

class AppContext;
class FieldGrid;

/// Account and password. Names the database, shows the office's standing exception, remembers the last account name and
/// never a password; answers every failure with the same sentence. Buttons "sign_in", "use_code" and, when the account is
/// signed in elsewhere, "end_other".
class SignInDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit SignInDialog(AppContext& context, QWidget* parent = nullptr);

    /// A password somebody else has set, or one that has run out: it has to be changed before work begins.
    [[nodiscard]] bool isPasswordDue() const { return m_isPasswordDue; }
    /// Days until the password runs out, when they are few; nothing: many, or it does not.
    [[nodiscard]] std::optional<int> daysLeft() const { return m_daysLeft; }
    /// For tests: what a new password may cost.
    void setPasswordCost(const PasswordCost& cost) { m_cost = cost; }

private:
    void addPlace();
    void addException();
    void tryToSignIn(Elsewhere elsewhere);
    void useCode();

    AppContext& m_context;
    FieldGrid* m_fields = nullptr;
    QLineEdit* m_account = nullptr;
    QLineEdit* m_password = nullptr;
    QPushButton* m_endOther = nullptr;
    PasswordCost m_cost;
    std::optional<int> m_daysLeft;
    bool m_isPasswordDue = false;
};

/// For startDialogs(): until somebody is signed in with a password of his own; false when the officer gave up.
bool signInOfficer(AppContext& context, QWidget* parent);

} // namespace jiangce
