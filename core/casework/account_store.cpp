// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/account_store.h"

#include "core/base/text.h"
#include "core/casework/account_roles.h"
#include "core/casework/passwords/password_rules.h"
#include "core/values/id_number.h"

using namespace Qt::StringLiterals;

namespace jiangce {

QString accountKey(const QString& name)
{
    return text::compactIdentifier(name).toCaseFolded();
}

Outcome<QString> ownNumber(const QString& typed)
{
    const QString compact = text::compactIdentifier(typed);
    if (compact.isEmpty())
        return QString();
    const QString current = IdNumber::fromLegacy(compact);
    const auto number = IdNumber::parse(current.isEmpty() ? compact : current);
    return number ? Outcome<QString>(number->canonical()) : fail(number.error().at(u"person_number"_s));
}

QString nameOf(Connection& db, AccountId id)
{
    Statement row = db.prepared("SELECT name FROM account WHERE id = ?");
    row.with(id);
    return row.next() ? row.text(0) : QString();
}

QSet<Role> rolesOf(Connection& db, AccountId id)
{
    return currentAccount(db, id).roles;
}

void writeRoles(Connection& db, AccountId id, const QSet<Role>& roles)
{
    db.prepared("DELETE FROM account_role WHERE account_id = ?").run(id);
    for (const Role role : roles)
        db.prepared("INSERT INTO account_role (account_id, role) VALUES (?, ?)").run(id, roleKey(role));
}

AccountId insertAccount(
    Connection& db, const NewAccount& account, const QString& passwordHash, const Clock& clock, bool mustChange)
{
    db.prepared("INSERT INTO account (name, name_key, display_name, password, person_number, must_change, created_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(text::tidied(account.name), accountKey(account.name), text::simplified(account.displayName),
            passwordHash, PersonalText {ownNumber(account.personNumber).value_or(QString())}, mustChange,
            clock.now());
    const AccountId id(db.lastInsertId());
    db.prepared("INSERT INTO password_set (account_id, password, set_at) VALUES (?, ?, ?)").run(id, passwordHash, clock.now());
    writeRoles(db, id, account.roles);
    return id;
}

QString standingException(Connection& db)
{
    Statement row = db.prepared("SELECT reason FROM standing_exception ORDER BY id DESC LIMIT 1");
    row.with();
    return row.next() ? row.text(0) : QString();
}

void writeStandingException(Connection& db, const QString& reason, AccountId by, const Clock& clock)
{
    db.prepared("INSERT INTO standing_exception (reason, entered_by, entered_at) VALUES (?, ?, ?)")
        .run(reason, by, clock.now());
}

Outcome<void> checkNewAccount(Connection& db, const NewAccount& account, bool hasStandingException)
{
    const auto named = [](ProblemCode code, const QString& field, QStringList arguments = {}) {
        return fail(Problem {code, std::move(arguments), field});
    };
    if (accountKey(account.name).isEmpty())
        return named(ProblemCode::Required, u"name"_s);
    if (text::characterCount(account.name) > 50)
        return named(ProblemCode::TooLong, u"name"_s, {u"50"_s, QString::number(text::characterCount(account.name))});
    if (text::tidied(account.displayName).isEmpty())
        return named(ProblemCode::Required, u"display_name"_s);
    Statement taken = db.prepared("SELECT 1 FROM account WHERE name_key = ?");
    if (taken.with(accountKey(account.name)).next())
        return named(ProblemCode::AccountNameTaken, u"name"_s, {account.name});
    PasswordOwner owner = passwordOwner(db, {});
    owner.accountName = account.name;
    owner.displayName = account.displayName;
    owner.personNumber = ownNumber(account.personNumber).value_or(QString());
    if (const auto password = checkPassword(passwordPolicy(db), account.password, owner); !password)
        return fail(password.error().at(u"password"_s));
    if (const auto number = ownNumber(account.personNumber); !number)
        return fail(number.error());
    if (const auto roles = checkRoles(account.roles, hasStandingException); !roles)
        return fail(roles.error().at(u"roles"_s));
    return {};
}

QList<Account> readAccounts(Connection& db)
{
    Statement row = db.prepared("SELECT a.id, a.name, a.display_name, a.is_disabled, a.must_change, f.locked_until, "
                                "a.last_sign_in, max(a.created_at, coalesce(a.last_sign_in, ''), "
                                "coalesce(a.enabled_at, '')) FROM account a LEFT JOIN sign_in_failure f ON f.name_key = a.name_key "
                                "ORDER BY a.name_key");
    row.with();
    QList<Account> accounts;
    while (row.next()) {
        const AccountId id = row.id<AccountId>(0);
        accounts.append({id, row.text(1), row.text(2), rolesOf(db, id), row.boolean(3), row.boolean(4), row.instant(5),
            row.instant(6), row.instant(7)});
    }
    return accounts;
}

bool isIdle(const Account& account, int idleDays, const QDateTime& now)
{
    return idleDays > 0 && account.lastActive.addDays(idleDays) <= now;
}

} // namespace jiangce
