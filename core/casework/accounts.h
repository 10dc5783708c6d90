// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace jiangce {

/// What Argon2id is to cost. Stored inside each hash, so that it can be raised later.
struct PasswordCost {
    quint64 passes = 3;
    quint64 memory = 128ULL << 20;  ///< bytes
    /// For tests and demonstrations only: the least libsodium takes.
    [[nodiscard]] static PasswordCost least() { return {1, 8192}; }
};

struct Account {
    AccountId id;
    QString name;
    QString displayName;
    QSet<Role> roles {};
    bool isDisabled = false;
    bool mustChangePassword = false;
    QDateTime lockedUntil {};
    QDateTime lastSignIn {};
    /// The last sign-in, or when it was made or enabled again after it: days without a sign-in count from there.
    QDateTime lastActive {};
};

struct NewAccount {
    QString name;               ///< 1 to 50 characters, unique whatever its case. Required, TooLong, AccountNameTaken.
    QString displayName;
    QString password;           ///< as checkPassword() of passwords/password_rules.h
    QSet<Role> roles {};        ///< RolesExclude (one, other)
    QString personNumber {};    ///< ID number, so that nobody handles his own case; may be empty. As IdNumber::parse.
};

/// Casework roles go together; each administrator role goes with nothing else. With a standing exception of the office,
/// administrators may hold casework roles, but never two administrator roles.
[[nodiscard]] Outcome<void> checkRoles(const QSet<Role>& roles, bool hasStandingException);

[[nodiscard]] QList<Account> readAccounts(Connection& db);

/// SignInFailed for an unknown name, a wrong password and a disabled account alike, each at the same cost;
/// AccountLocked (minutes left) after too many failures, each lock twice as long as the one before; AccountIdle (days) for
/// an account nobody has signed in to for long, unless it is the only one by which others could be enabled again. All leave
/// an audit entry. A password that has run out has to be changed before anything else. What counts as too many and too long
/// says passwordPolicy(). The session is one that is not kept: for commands that are over at once; who stays is signed in
/// by beginSignIn() of sign_ins/live_sign_in.h.
[[nodiscard]] Outcome<Session> signIn(Connection& db, const Clock& clock, const QString& name, const QString& password);
/// The same account again, for a step that asks for the password: SignInFailed, AccountLocked.
[[nodiscard]] Outcome<void> confirmPassword(const Desk& desk, const QString& password);

/// By the system administrator, without roles: those are given by the security administrator (setRoles), so that nobody
/// alone makes an officer. RolesApart; the new officer must change the password before anything else. report.id is the
/// account.
[[nodiscard]] Outcome<ChangeReport> addAccount(const Desk& desk, const NewAccount& account, const PasswordCost& cost = {});
/// By the system administrator; LastAdministrator when nobody of that kind would be left. Takes effect on the next
/// operation of that account and ends its sign-in; enabling also opens an account that closed for want of a sign-in.
[[nodiscard]] Outcome<ChangeReport> setAccountDisabled(const Desk& desk, AccountId account, bool isDisabled);
/// By the security administrator, never on oneself (OwnRoles). RolesExclude, LastAdministrator.
[[nodiscard]] Outcome<ChangeReport> setRoles(const Desk& desk, AccountId account, const QSet<Role>& roles);
/// One's own; the only thing an account whose password was set by somebody else, or has run out, may do. SignInFailed (old
/// one wrong), PasswordSame, and what checkPassword and checkNotRecent say.
[[nodiscard]] Outcome<ChangeReport> changePassword(
    const Desk& desk, const QString& oldPassword, const QString& newPassword, const PasswordCost& cost = {});
/// By the security administrator: records (or with an empty reason ends) the office's standing exception. ExceptionInUse
/// (accounts) while an account holds roles that only the exception allows.
[[nodiscard]] Outcome<ChangeReport> setStandingException(const Desk& desk, const QString& reason);
[[nodiscard]] QString standingException(Connection& db);

/// Whether days without a sign-in have closed it.
[[nodiscard]] bool isIdle(const Account& account, int idleDays, const QDateTime& now);

} // namespace jiangce
