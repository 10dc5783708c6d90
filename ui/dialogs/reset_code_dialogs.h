// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/sign_ins/reset_code.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace jiangce {

class AppContext;
class FieldGrid;

/// For the officer who forgot his password and is not signed in: account, code, the new password twice. objectName
/// "reset_code"; fields account, code, new_password, new_password_again; button "set".
class UseResetCodeDialog final : public DialogFrame {
    Q_OBJECT
public:
    UseResetCodeDialog(AppContext& context, const QString& account, QWidget* parent = nullptr, const PasswordCost& cost = {});
    [[nodiscard]] QString account() const;

private:
    void use();

    AppContext& m_context;
    PasswordCost m_cost;
    FieldGrid* m_fields = nullptr;
    QLineEdit* m_account = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_new = nullptr;
    QLineEdit* m_again = nullptr;
};

/// Shows a code once. objectName "issued_code"; the code is the label "code".
class IssuedCodeDialog final : public DialogFrame {
    Q_OBJECT
public:
    IssuedCodeDialog(const IssuedResetCode& issued, const QString& officer, QWidget* parent = nullptr);
};

} // namespace jiangce
