// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/account_store.h"
#include "core/casework/audit_trail.h"
#include "core/casework/password.h"
#include "core/casework/passwords/password_rules.h"
#include "core/casework/sign_ins/live_sign_in.h"
#include "core/casework/signatures/signature_keys.h"
#include "core/store/transaction.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Stored {
    AccountId id {};
    QString name {};
    QString displayName {};
    QString hash {};
    bool isDisabled = true;
};

/// Under what failures are counted: the account, or one of 4096 places that unknown names share. What is typed into a
/// name field by mistake may be a password, so nothing is kept of it that it could be guessed from.
QString failureKey(Connection& db, const QString& key)
{
    Statement row = db.prepared("SELECT 1 FROM account WHERE name_key = ?");
    if (row.with(key).next())
        return key;
    constexpr int hexDigits = 3;
    return u" unknown "_s
        + QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(hexDigits));
}

std::optional<Stored> findAccount(Connection& db, const QString& key)
{
    Statement row = db.prepared("SELECT id, name, display_name, password, is_disabled FROM account WHERE name_key = ?");
    row.with(key);
    if (!row.next())
        return {};
    return Stored {row.id<AccountId>(0), row.text(1), row.text(2), row.text(3), row.boolean(4)};
}

/// Somebody's hash, for the same cost when nobody is called so.
QString anyHash(Connection& db)
{
    Statement row = db.prepared("SELECT password FROM account ORDER BY id LIMIT 1");
    row.with();
    return row.next() ? row.text(0) : QString();
}

Outcome<void> checkLock(Connection& db, const Clock& clock, const QString& key)
{
    Statement row = db.prepared("SELECT locked_until FROM sign_in_failure WHERE name_key = ?");
    row.with(failureKey(db, key));
    if (!row.next() || row.isNull(0) || row.instant(0) <= clock.now())
        return {};
    const qint64 seconds = clock.now().secsTo(row.instant(0));
    return fail(ProblemCode::AccountLocked, {QString::number((seconds + 59) / 60)});
}

/// Each lock twice as long as the one before, up to the longest.
qint64 lockSeconds(const PasswordPolicy& policy, int earlierLocks)
{
    constexpr int mostDoublings = 16;
    const qint64 minutes = qint64(policy.lockMinutes) << std::min(earlierLocks, mostDoublings);
    return std::min(minutes, qint64(policy.lockHours) * 60) * 60;
}

void noteFailure(Connection& db, const Clock& clock, const QString& typed, const QString& key,
    const std::optional<Stored>& account)
{
    if (!db.isWritable())
        return; // a reader's sign-in cannot be noted; what it may read is a file its user can read anyway
    Transaction transaction(db);
    Statement row = db.prepared("INSERT INTO sign_in_failure (name_key, failures) VALUES (?, 1) "
                                "ON CONFLICT (name_key) DO UPDATE SET failures = failures + 1 RETURNING failures, locks");
    const QString counted = failureKey(db, key);
    row.with(counted);
    const bool isThere = row.next();
    const int failures = isThere ? row.number(0) : 0;
    const int locks = isThere ? row.number(1) : 0;
    row.reset();
    const PasswordPolicy policy = passwordPolicy(db);
    if (failures >= policy.failures)
        db.prepared("UPDATE sign_in_failure SET failures = 0, locks = locks + 1, locked_until = ? WHERE name_key = ?")
            .run(clock.now().addSecs(lockSeconds(policy, locks)), counted);
    const Session nobody {.accountName = account ? account->name : QString()};
    (void)writeAudit(db, clock, nobody,
        {{}, u"sign_in_failed"_s, {}, {}, {{u"known"_s, account.has_value()}, {u"length"_s, typed.size()}}});
    transaction.commit();
}

Outcome<Stored> verify(Connection& db, const Clock& clock, const QString& name, const QString& password)
{
    const QString key = accountKey(name).left(60);
    if (const auto free = checkLock(db, clock, key); !free)
        return fail(free.error());
    const auto account = findAccount(db, key);
    const bool matches = account ? passwordMatches(account->hash, password) : passwordMatchesNobody(anyHash(db), password);
    if (!matches || account->isDisabled) {
        noteFailure(db, clock, name, key, account);
        return fail(ProblemCode::SignInFailed);
    }
    return *account;
}

void clearFailures(Connection& db, const QString& name)
{
    db.prepared("DELETE FROM sign_in_failure WHERE name_key = ?").run(accountKey(name));
}

/// Whether others could still be enabled without this account: it is not the last of the system administrators.
bool canBeMissed(Connection& db, AccountId account, const QDateTime& since)
{
    if (!rolesOf(db, account).contains(Role::SystemAdministrator))
        return true;
    return std::ranges::any_of(readAccounts(db), [&](const Account& other) {
        return other.id != account && !other.isDisabled && other.roles.contains(Role::SystemAdministrator)
            && other.lastActive > since;
    });
}

/// AccountIdle (days).
Outcome<void> checkIdle(Connection& db, const Clock& clock, const Stored& stored)
{
    const int days = passwordPolicy(db).idleDays;
    const QList<Account> accounts = readAccounts(db);
    const auto account = std::ranges::find(accounts, stored.id, &Account::id);
    if (account == accounts.end() || !isIdle(*account, days, clock.now())
        || !canBeMissed(db, stored.id, clock.now().addDays(-days)))
        return {};
    if (db.isWritable()) {
        Transaction transaction(db);
        const Session nobody {.accountName = stored.name};
        (void)writeAudit(db, clock, nobody, {{}, u"sign_in_failed"_s, {}, {}, {{u"known"_s, true}, {u"idle"_s, true}}});
        transaction.commit();
    }
    return fail(ProblemCode::AccountIdle, {QString::number(days)});
}

/// Where somebody sits down, when the sign-in is to be kept.
struct Kept {
    QString place;
    Elsewhere elsewhere;
};

/// Its row. SignedInElsewhere (where, since).
Outcome<qint64> keep(Connection& db, const Clock& clock, AccountId account, const Kept& kept)
{
    if (const auto live = liveSignIn(db, account)) {
        if (kept.elsewhere == Elsewhere::Refuse)
            return fail(ProblemCode::SignedInElsewhere,
                {live->place, live->beganAt.toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-dd HH:mm"_s)});
        endSignInsOf(db, account, SignInEnd::Elsewhere, clock.now());
    }
    db.prepared("INSERT INTO sign_in (account_id, place, began_at) VALUES (?, ?, ?)").run(account, kept.place, clock.now());
    return db.lastInsertId();
}

/// What a sign-in changes, in one transaction.
Outcome<void> enter(Connection& db, const Clock& clock, Session& session, const Kept* kept)
{
    Transaction transaction(db);
    if (kept != nullptr) {
        const auto id = keep(db, clock, session.account, *kept);
        if (!id)
            return fail(id.error());
        session.signIn = *id;
    }
    clearFailures(db, session.accountName);
    const bool hasRunOut = passwordStanding(db, session.account, clock.now()).hasRunOut;
    db.prepared("UPDATE account SET last_sign_in = ?, must_change = max(must_change, ?) WHERE id = ?")
        .run(clock.now(), hasRunOut, session.account);
    (void)writeAudit(db, clock, session, {{}, u"sign_in"_s, {}, {}, {}});
    transaction.commit();
    return {};
}

Outcome<Session> signInAt(
    Connection& db, const Clock& clock, const QString& name, const QString& password, const Kept* kept)
{
    const auto account = verify(db, clock, name, password);
    if (!account)
        return fail(account.error());
    if (const auto active = checkIdle(db, clock, *account); !active)
        return fail(active.error());
    Session session {account->id, account->name, account->displayName, rolesOf(db, account->id), standingException(db)};
    if (db.isWritable())
        if (const auto entered = enter(db, clock, session, kept); !entered)
            return fail(entered.error());
    session.key = unlockSigningKey(db, session.account, password);
    if (session.key && db.isWritable())
        widenSignatures(db, clock, session);
    return session;
}

} // namespace

Outcome<Session> signIn(Connection& db, const Clock& clock, const QString& name, const QString& password)
{
    return signInAt(db, clock, name, password, nullptr);
}

Outcome<Session> beginSignIn(Connection& db, const Clock& clock, const QString& name, const QString& password,
    const QString& place, Elsewhere elsewhere)
{
    const Kept kept {place.isEmpty() ? u"?"_s : place.left(100), elsewhere};
    auto session = signInAt(db, clock, name, password, &kept);
    // Whoever chose his password himself signs from here on.
    if (session && db.isWritable() && !session->key && !passwordStanding(db, session->account, clock.now()).mustChange)
        session->key = ensureSigningKey(db, clock, *session, password);
    return session;
}

Outcome<void> confirmPassword(const Desk& desk, const QString& password)
{
    const auto account = verify(desk.db, desk.clock, desk.session.accountName, password);
    return account ? Outcome<void>() : fail(account.error());
}

} // namespace jiangce
