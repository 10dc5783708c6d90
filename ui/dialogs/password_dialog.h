// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace jiangce {

class AppContext;
class FieldGrid;

/// One's own password: the old one, the new one twice. Where it is due, or will soon be, the dialog says why.
class PasswordDialog final : public DialogFrame {
    Q_OBJECT
public:
    enum class Why { Asked, Due, Soon };
    PasswordDialog(AppContext& context, Why why, QWidget* parent = nullptr, const PasswordCost& cost = {});

private:
    void sayWhy(Why why);
    void change();
    void takeKey();

    AppContext& m_context;
    PasswordCost m_cost;
    FieldGrid* m_fields = nullptr;
    QLineEdit* m_old = nullptr;
    QLineEdit* m_new = nullptr;
    QLineEdit* m_again = nullptr;
};

/// For the menu: asks, changes, says so. False when the officer gave up.
bool changeOwnPassword(AppContext& context, QWidget* parent);

} // namespace jiangce
