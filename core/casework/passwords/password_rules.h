// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/passwords/password_policy.h"

#include <QtCore/QStringList>

namespace jiangce {

/// Whose password it is to be: what others know of him is no secret.
struct PasswordOwner {
    QString accountName {};
    QString displayName {};
    QString personNumber {};
    QStringList officeNames {};
};
/// Of an account that is there; of one that is to be made (`account` not valid) the office only.
[[nodiscard]] PasswordOwner passwordOwner(Connection& db, AccountId account);

/// PasswordTooShort (least), PasswordTooLong (greatest), PasswordClasses (kinds), PasswordCommon, PasswordTelling (part).
/// Characters are counted as a person counts them; Han counts as "others".
[[nodiscard]] Outcome<void> checkPassword(
    const PasswordPolicy& policy, const QString& password, const PasswordOwner& owner);

/// Whether it stands on the list the program carries: as it is, without what is put before and behind, with letters written
/// as signs read as letters, the same over and over, up or down by one all the way, two of the list one after the other, or of fewer than five different
/// characters.
[[nodiscard]] bool isCommonPassword(const QString& password);

/// How many of the four kinds are in it.
[[nodiscard]] int passwordKinds(const QString& password);

/// PasswordRecent (number of earlier ones): whether it is one of the account's last. Costs as much as that many sign-ins.
[[nodiscard]] Outcome<void> checkNotRecent(
    Connection& db, const PasswordPolicy& policy, AccountId account, const QString& password);

/// Makes it the account's password, in the caller's transaction.
void writePassword(Connection& db, AccountId account, const QString& hash, const QDateTime& at, bool mustChange);

/// How an account's password stands.
struct PasswordStanding {
    bool mustChange = false;
    bool hasRunOut = false;             ///< older than the policy allows
    std::optional<int> daysLeft {};     ///< nothing: it does not run out
    QDateTime setAt {};
};
[[nodiscard]] PasswordStanding passwordStanding(Connection& db, AccountId account, const QDateTime& now);
inline constexpr int daysOfWarning = 7;

} // namespace jiangce
