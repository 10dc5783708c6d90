// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"
#include "core/casework/signatures/signing_key.h"

#include <QtCore/QJsonObject>

namespace jiangce {

/// A key locked with a password, ready to be stored. Making one costs as much as a sign-in, so it is made before the
/// transaction begins.
struct LockedKey {
    std::shared_ptr<const SigningKey> key {};
    QByteArray salt {};
    QByteArray nonce {};
    QByteArray box {};
    PasswordCost cost {};
};
[[nodiscard]] LockedKey lockKey(
    std::shared_ptr<const SigningKey> key, AccountId account, const QString& password, const PasswordCost& cost);

/// The account's key; null: it has none, or the password does not open it.
[[nodiscard]] std::shared_ptr<const SigningKey> unlockSigningKey(Connection& db, AccountId account, const QString& password);
[[nodiscard]] bool hasSigningKey(Connection& db, AccountId account);

/// In the caller's transaction, after the entry of the history that names the public half ("public_key"); ends the key before.
void startSigningKey(Connection& db, const Clock& clock, AccountId account, const LockedKey& locked, qint64 auditSeq);
/// In the caller's transaction: the same key under another password.
void relockSigningKey(Connection& db, AccountId account, const LockedKey& locked);

/// The account's key, made now when there is none: in a transaction of its own, as costly to open as the password.
[[nodiscard]] std::shared_ptr<const SigningKey> ensureSigningKey(
    Connection& db, const Clock& clock, const Session& session, const QString& password);

/// The public half, as entries name it.
[[nodiscard]] QString publicName(const LockedKey& locked);
/// What the entry of a new key says: its public half, and which actions are signed from there on.
[[nodiscard]] QJsonObject keyTold(const LockedKey& locked);
/// Says in an entry of its own, once for the register, that every action of signed_actions.h is signed from here on: for
/// registers whose keys were made when fewer were. In a transaction of its own.
void widenSignatures(Connection& db, const Clock& clock, const Session& session);

/// What a hash of passwordHash() cost.
[[nodiscard]] PasswordCost costOf(const QString& hash);

} // namespace jiangce
