// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace jiangce {

class AppContext;

/// Stands before the work while the officer is away; goes with his password, or when another officer is to sign in.
/// Never with Esc. objectName "lock".
class LockDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit LockDialog(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool wantsOtherOfficer() const { return m_wantsOther; }
    void reject() override { }

private:
    void unlock();

    AppContext& m_context;
    QLineEdit* m_password = nullptr;
    bool m_wantsOther = false;
};

} // namespace jiangce
