// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace jiangce {

class AppContext;
class FieldGrid;

/// Account and password. Names the database, shows the office's standing exception, remembers the last account name and
/// never a password; answers every failure with the same sentence.
class SignInDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit SignInDialog(AppContext& context, QWidget* parent = nullptr);

    /// A password somebody else has set: it has to be changed before work begins.
    [[nodiscard]] bool isPasswordDue() const { return m_isPasswordDue; }

private:
    void addPlace();
    void addException();
    void tryToSignIn();

    AppContext& m_context;
    FieldGrid* m_fields = nullptr;
    QLineEdit* m_account = nullptr;
    QLineEdit* m_password = nullptr;
    bool m_isPasswordDue = false;
};

/// For startDialogs(): until somebody is signed in with a password of his own; false when the officer gave up.
bool signInOfficer(AppContext& context, QWidget* parent);

} // namespace jiangce
