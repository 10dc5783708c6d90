// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/account_store.h"
#include "core/casework/audit_trail.h"
#include "core/casework/password.h"
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

void noteFailure(Connection& db, const Clock& clock, const QString& typed, const QString& key,
    const std::optional<Stored>& account, const LockPolicy& policy)
{
    if (!db.isWritable())
        return; // a reader's sign-in cannot be noted; what it may read is a file its user can read anyway
    Transaction transaction(db);
    Statement row = db.prepared("INSERT INTO sign_in_failure (name_key, failures) VALUES (?, 1) "
                                "ON CONFLICT (name_key) DO UPDATE SET failures = failures + 1 RETURNING failures");
    const QString counted = failureKey(db, key);
    row.with(counted);
    const int failures = row.next() ? row.number(0) : 0;
    row.reset();
    if (failures >= policy.failures)
        db.prepared("UPDATE sign_in_failure SET failures = 0, locked_until = ? WHERE name_key = ?")
            .run(clock.now().addSecs(qint64(policy.minutes) * 60), counted);
    const Session nobody {.accountName = account ? account->name : QString()};
    (void)writeAudit(db, clock, nobody,
        {{}, u"sign_in_failed"_s, {}, {}, {{u"known"_s, account.has_value()}, {u"length"_s, typed.size()}}});
    transaction.commit();
}

Outcome<Stored> verify(Connection& db, const Clock& clock, const QString& name, const QString& password,
    const LockPolicy& policy)
{
    const QString key = accountKey(name).left(60);
    if (const auto free = checkLock(db, clock, key); !free)
        return fail(free.error());
    const auto account = findAccount(db, key);
    const bool matches = account ? passwordMatches(account->hash, password) : passwordMatchesNobody(anyHash(db), password);
    if (!matches || account->isDisabled) {
        noteFailure(db, clock, name, key, account, policy);
        return fail(ProblemCode::SignInFailed);
    }
    return *account;
}

void clearFailures(Connection& db, const QString& name)
{
    db.prepared("DELETE FROM sign_in_failure WHERE name_key = ?").run(accountKey(name));
}

} // namespace

Outcome<Session> signIn(
    Connection& db, const Clock& clock, const QString& name, const QString& password, const LockPolicy& policy)
{
    const auto account = verify(db, clock, name, password, policy);
    if (!account)
        return fail(account.error());
    const Session session {account->id, account->name, account->displayName, rolesOf(db, account->id),
        standingException(db)};
    if (!db.isWritable())
        return session;
    Transaction transaction(db);
    clearFailures(db, account->name);
    db.prepared("UPDATE account SET last_sign_in = ? WHERE id = ?").run(clock.now(), account->id);
    (void)writeAudit(db, clock, session, {{}, u"sign_in"_s, {}, {}, {}});
    transaction.commit();
    return session;
}

Outcome<void> confirmPassword(const Desk& desk, const QString& password, const LockPolicy& policy)
{
    const auto account = verify(desk.db, desk.clock, desk.session.accountName, password, policy);
    return account ? Outcome<void>() : fail(account.error());
}

} // namespace jiangce
