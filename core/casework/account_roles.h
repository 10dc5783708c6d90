// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/base/strong_id.h"
#include "core/programmes/case_state.h"

#include <QtCore/QSet>
#include <QtCore/QString>

namespace jiangce {

class Connection;
struct Desk;

/// An account as it is now, not as it was at sign-in: what every permission is checked against.
struct CurrentAccount {
    bool isDisabled = true;
    bool mustChangePassword = false;
    QSet<Role> roles {};
    QString personNumber {};
};

[[nodiscard]] CurrentAccount currentAccount(Connection& db, AccountId id);

/// The account that is signed in, if it may act at all now. The one gate every operation passes, but the change of one's own password.
/// AccountDisabled, SignInOver (why), PasswordChangeDue.
[[nodiscard]] Outcome<CurrentAccount> actingAccount(const Desk& desk);

} // namespace jiangce
