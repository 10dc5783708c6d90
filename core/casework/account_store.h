// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"

namespace jiangce {

/// Rows of accounts, for operations only: nothing here checks who may do what, or writes an audit entry.

[[nodiscard]] QString accountKey(const QString& name);      ///< folded: one key whatever the case
/// An officer's own ID number as applications have it: 18 digits, also for an old one of 15. Empty for none; what
/// IdNumber::parse finds wrong, at person_number.
[[nodiscard]] Outcome<QString> ownNumber(const QString& typed);
[[nodiscard]] QString nameOf(Connection& db, AccountId id);
[[nodiscard]] QSet<Role> rolesOf(Connection& db, AccountId id);
void writeRoles(Connection& db, AccountId id, const QSet<Role>& roles);
[[nodiscard]] AccountId insertAccount(
    Connection& db, const NewAccount& account, const QString& passwordHash, const Clock& clock, bool mustChange);
void writeStandingException(Connection& db, const QString& reason, AccountId by, const Clock& clock);

/// Required, TooLong, AccountNameTaken, RolesExclude, and what checkPassword says; the field is name, display_name, password or roles.
[[nodiscard]] Outcome<void> checkNewAccount(Connection& db, const NewAccount& account, bool hasStandingException);

} // namespace jiangce
