// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/set_up_office.h"

#include "core/casework/account_store.h"
#include "core/casework/audit_trail.h"
#include "core/casework/password.h"
#include "core/casework/passwords/password_rules.h"
#include "core/base/text.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString place(qsizetype index, const QString& part)
{
    return u"accounts/%1/%2"_s.arg(index).arg(part);
}

/// The program's own policy: an office has none of its own before it is set up.
Outcome<void> checkFirstPassword(const OfficeSetUp& setUp, const NewAccount& account)
{
    const PasswordOwner owner {account.name, account.displayName, ownNumber(account.personNumber).value_or(QString()),
        {setUp.office.name, setUp.office.agencyCode}};
    const auto checked = checkPassword({}, account.password, owner);
    const bool isKnown = !checked
        && (checked.error().code == ProblemCode::PasswordTelling || checked.error().code == ProblemCode::PasswordCommon);
    return setUp.isSample && isKnown ? Outcome<void>() : checked;
}

/// The policy of a made-up office.
PasswordPolicyRecord samplePolicy(const Clock& clock)
{
    PasswordPolicy policy;
    policy.days = 0;
    policy.idleDays = 0;
    return {policy, u"示例：演示用的单位，口令公开，不到期"_s, u"示例"_s, {}, clock.now()};
}

void checkAccount(const OfficeSetUp& setUp, qsizetype index, Problems& problems)
{
    const NewAccount& account = setUp.accounts[index];
    const QString key = accountKey(account.name);
    if (key.isEmpty())
        problems.append(Problem {ProblemCode::Required}.at(place(index, u"name"_s)));
    else if (text::characterCount(account.name) > 50)
        problems.append(Problem {ProblemCode::TooLong, {u"50"_s, QString::number(text::characterCount(account.name))}}.at(
            place(index, u"name"_s)));
    for (qsizetype other = 0; other < index; ++other)
        if (!key.isEmpty() && accountKey(setUp.accounts[other].name) == key)
            problems.append(Problem {ProblemCode::AccountNameTaken, {account.name}}.at(place(index, u"name"_s)));
    if (text::simplified(account.displayName).isEmpty())
        problems.append(Problem {ProblemCode::Required}.at(place(index, u"display_name"_s)));
    if (const auto password = checkFirstPassword(setUp, account); !password)
        problems.append(password.error().at(place(index, u"password"_s)));
    if (const auto number = ownNumber(account.personNumber); !number)
        problems.append(number.error().at(place(index, u"person_number"_s)));
    if (const auto roles = checkRoles(account.roles, !setUp.standingException.trimmed().isEmpty()); !roles)
        problems.append(roles.error().at(place(index, u"roles"_s)));
}

} // namespace

bool needsSetUp(Connection& db)
{
    Statement row = db.prepared("SELECT 1 FROM account LIMIT 1");
    row.with();
    return !row.next();
}

Problems checkSetUp(const OfficeSetUp& setUp)
{
    Problems problems;
    for (const QString& key : missingParticulars(setUp.office))
        problems.append(Problem {ProblemCode::Required}.at(key));
    for (qsizetype i = 0; i < setUp.accounts.size(); ++i)
        checkAccount(setUp, i, problems);
    for (int i = 0; i <= int(Role::AuditAdministrator); ++i) {
        const auto role = Role(i);
        const bool isNeeded = role != Role::Statistics;
        const bool isHeld = std::ranges::any_of(
            setUp.accounts, [role](const NewAccount& account) { return account.roles.contains(role); });
        if (isNeeded && !isHeld)
            problems.append(Problem {ProblemCode::RoleMissing, {QString::fromLatin1(roleLabel(role))}}.at(u"accounts"_s));
    }
    return problems;
}

Outcome<ChangeReport> setUpOffice(
    Connection& db, const Clock& clock, const OfficeSetUp& setUp, const PasswordCost& cost)
{
    if (const Problems problems = checkSetUp(setUp); !problems.isEmpty())
        return fail(problems.first());
    QStringList hashes;
    for (const NewAccount& account : setUp.accounts)
        hashes.append(passwordHash(account.password, cost));
    Transaction transaction(db);
    if (!needsSetUp(db))
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"set_up_office"_s))});
    if (const auto saved = saveOffice(db, setUp.office); !saved)
        return fail(saved.error());
    QStringList names;
    for (qsizetype i = 0; i < setUp.accounts.size(); ++i) {
        (void)insertAccount(db, setUp.accounts[i], hashes[i], clock, false);
        names.append(setUp.accounts[i].name);
    }
    if (!setUp.standingException.trimmed().isEmpty())
        writeStandingException(db, setUp.standingException.trimmed(), {}, clock);
    if (setUp.isSample)
        writePasswordPolicy(db, samplePolicy(clock), {});
    ChangeReport report {.subjects = {Subject::Accounts, Subject::Office}};
    report.auditSeq = writeAudit(db, clock, {}, {{}, u"set_up_office"_s, setUp.standingException, {},
                                                    {{u"accounts"_s, names.join(u", "_s)}}});
    transaction.commit();
    return report;
}

} // namespace jiangce
