// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/accounts.h"

#include "core/casework/account_store.h"
#include "core/casework/audit_trail.h"
#include "core/casework/password.h"
#include "core/casework/passwords/password_rules.h"
#include "core/casework/permissions.h"
#include "core/casework/sign_ins/live_sign_in.h"
#include "core/casework/signatures/signature_keys.h"
#include "core/base/text.h"
#include "core/store/transaction.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr Role administrators[] {Role::SystemAdministrator, Role::SecurityAdministrator, Role::AuditAdministrator};

QString words(Role role) { return QString::fromLatin1(roleLabel(role)); }

QJsonArray keysOf(const QSet<Role>& roles)
{
    QStringList keys;
    for (const Role role : roles)
        keys.append(roleKey(role));
    keys.sort();
    return QJsonArray::fromStringList(keys);
}

/// One change to accounts: transaction, audit entry, report.
class AccountWork final {
public:
    explicit AccountWork(const Desk& desk)
        : m_desk(desk)
        , m_transaction(desk.db)
    {
    }
    [[nodiscard]] ChangeReport finish(
        AccountId account, const AuditNote& note, const std::function<void(qint64 auditSeq)>& afterEntry = {})
    {
        ChangeReport report {.subjects = {Subject::Accounts}, .id = account.value()};
        report.auditSeq = writeAudit(m_desk.db, m_desk.clock, m_desk.session, note);
        if (afterEntry)
            afterEntry(report.auditSeq);
        m_transaction.commit();
        return report;
    }

private:
    const Desk& m_desk;
    Transaction m_transaction;
};

/// Whether an enabled account other than this one holds the role.
bool anotherHolds(Connection& db, Role role, AccountId account)
{
    Statement row = db.prepared("SELECT 1 FROM account_role r JOIN account a ON a.id = r.account_id "
                                "WHERE r.role = ? AND a.is_disabled = 0 AND a.id <> ? LIMIT 1");
    return row.with(roleKey(role), account.value()).next();
}

Outcome<void> keepsAdministrators(Connection& db, AccountId account, const QSet<Role>& losing)
{
    for (const Role role : administrators)
        if (losing.contains(role) && !anotherHolds(db, role, account))
            return fail(ProblemCode::LastAdministrator);
    return {};
}

/// Names of accounts that only the standing exception allows to hold what they hold.
QStringList restingOnException(Connection& db)
{
    QStringList names;
    for (const Account& account : readAccounts(db))
        if (!checkRoles(account.roles, false))
            names.append(account.displayName);
    return names;
}

} // namespace

Outcome<void> checkRoles(const QSet<Role>& roles, bool hasStandingException)
{
    std::optional<Role> administrator;
    for (const Role role : administrators)
        if (roles.contains(role)) {
            if (administrator)
                return fail(ProblemCode::RolesExclude, {words(*administrator), words(role)});
            administrator = role;
        }
    if (!administrator || hasStandingException)
        return {};
    for (int i = 0; i < int(Role::SystemAdministrator); ++i)
        if (roles.contains(Role(i)))
            return fail(ProblemCode::RolesExclude, {words(*administrator), words(Role(i))});
    return {};
}

Outcome<ChangeReport> addAccount(const Desk& desk, const NewAccount& account, const PasswordCost& cost)
{
    const QString hash = account.password.isEmpty() ? QString() : passwordHash(account.password, cost);
    AccountWork work(desk);
    if (const auto allowed = mayDo(desk, Role::SystemAdministrator); !allowed)
        return fail(allowed.error());
    if (!account.roles.isEmpty())
        return fail(Problem {ProblemCode::RolesApart, {words(Role::SecurityAdministrator)}, u"roles"_s});
    if (const auto checked = checkNewAccount(desk.db, account, !standingException(desk.db).isEmpty()); !checked)
        return fail(checked.error());
    const AccountId id = insertAccount(desk.db, account, hash, desk.clock, true);
    return work.finish(id,
        {{}, u"add_account"_s, {}, {}, {{u"account"_s, account.name}}});
}

Outcome<ChangeReport> setAccountDisabled(const Desk& desk, AccountId account, bool isDisabled)
{
    AccountWork work(desk);
    if (const auto allowed = mayDo(desk, Role::SystemAdministrator); !allowed)
        return fail(allowed.error());
    if (isDisabled)
        if (const auto kept = keepsAdministrators(desk.db, account, rolesOf(desk.db, account)); !kept)
            return fail(kept.error());
    desk.db.prepared("UPDATE account SET is_disabled = ?1, enabled_at = iif(?1, enabled_at, ?3), version = version + 1 "
                     "WHERE id = ?2")
        .run(isDisabled, account, desk.clock.now());
    if (isDisabled)
        endSignInsOf(desk.db, account, SignInEnd::Disabled, desk.clock.now());
    return work.finish(account,
        {{}, isDisabled ? u"disable_account"_s : u"enable_account"_s, {}, {}, {{u"account"_s, nameOf(desk.db, account)}}});
}

Outcome<ChangeReport> setRoles(const Desk& desk, AccountId account, const QSet<Role>& roles)
{
    AccountWork work(desk);
    if (const auto allowed = mayDo(desk, Role::SecurityAdministrator); !allowed)
        return fail(allowed.error());
    if (account == desk.session.account)
        return fail(ProblemCode::OwnRoles);
    if (const auto checked = checkRoles(roles, !standingException(desk.db).isEmpty()); !checked)
        return fail(checked.error());
    const QSet<Role> old = rolesOf(desk.db, account);
    if (const auto kept = keepsAdministrators(desk.db, account, old - roles); !kept)
        return fail(kept.error());
    writeRoles(desk.db, account, roles);
    return work.finish(account,
        {{}, u"set_roles"_s, {}, {{u"roles"_s, keysOf(old)}},
            {{u"account"_s, nameOf(desk.db, account)}, {u"roles"_s, keysOf(roles)}}});
}

Outcome<ChangeReport> changePassword(
    const Desk& desk, const QString& oldPassword, const QString& newPassword, const PasswordCost& cost)
{
    if (const auto confirmed = confirmPassword(desk, oldPassword); !confirmed)
        return fail(confirmed.error());
    if (newPassword == oldPassword)
        return fail(ProblemCode::PasswordSame);
    const AccountId own = desk.session.account;
    const PasswordPolicy policy = passwordPolicy(desk.db);
    if (const auto good = checkPassword(policy, newPassword, passwordOwner(desk.db, own)); !good)
        return fail(good.error());
    if (const auto fresh = checkNotRecent(desk.db, policy, own, newPassword); !fresh)
        return fail(fresh.error());
    const QString hash = passwordHash(newPassword, cost);
    const std::shared_ptr<const SigningKey> key = unlockSigningKey(desk.db, own, oldPassword);
    const bool isLost = !key && hasSigningKey(desk.db, own);
    const LockedKey locked = lockKey(key ? key : SigningKey::fresh(), own, newPassword, cost);
    AccountWork work(desk);
    writePassword(desk.db, own, hash, desk.clock.now(), false);
    if (key)
        relockSigningKey(desk.db, own, locked);
    // A key that its own password does not open was tampered with: only a reset replaces it.
    const bool isFirst = !key && !isLost;
    return work.finish(own,
        {{}, u"change_password"_s, {}, {}, isFirst ? keyTold(locked) : QJsonObject()},
        [&](qint64 seq) {
            if (isFirst)
                startSigningKey(desk.db, desk.clock, own, locked, seq);
        });
}

Outcome<ChangeReport> setStandingException(const Desk& desk, const QString& reason)
{
    AccountWork work(desk);
    if (const auto allowed = mayDo(desk, Role::SecurityAdministrator); !allowed)
        return fail(allowed.error());
    if (const QStringList names = restingOnException(desk.db); reason.trimmed().isEmpty() && !names.isEmpty())
        return fail(ProblemCode::ExceptionInUse, {names.join(u"、"_s)});
    const QString old = standingException(desk.db);
    writeStandingException(desk.db, reason.trimmed(), desk.session.account, desk.clock);
    return work.finish({}, {{}, u"set_standing_exception"_s, reason, {{u"reason"_s, old}}, {{u"reason"_s, reason}}});
}

} // namespace jiangce
