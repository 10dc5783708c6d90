// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/passwords/password_policy.h"

#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/base/text.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr Sql policies {"SELECT p.profile, p.least_length, p.kinds, p.days, p.remembered, p.failures, p.lock_minutes, "
                        "p.lock_hours, p.idle_days, p.session_hours, p.idle_minutes, p.reason, p.source, "
                        "coalesce(a.display_name, ''), p.entered_at FROM password_policy p "
                        "LEFT JOIN account a ON a.id = p.entered_by ORDER BY p.id DESC"};

PasswordPolicyRecord recordOf(const Statement& row)
{
    const PasswordProfile profile
        = row.text(0) == profileKey(PasswordProfile::Long) ? PasswordProfile::Long : PasswordProfile::Graded;
    return {{profile, row.number(1), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6),
                row.number(7), row.number(8), row.number(9), row.number(10)},
        row.text(11), row.text(12), row.text(13), row.instant(14)};
}

QJsonObject jsonOf(const PasswordPolicy& policy)
{
    QJsonObject json {{u"profile"_s, profileKey(policy.profile)}};
    for (const PasswordFigure& figure : passwordFigures(policy.profile))
        json.insert(QString::fromLatin1(figure.key), policy.*figure.member);
    return json;
}

} // namespace

QString profileKey(PasswordProfile profile)
{
    return profile == PasswordProfile::Long ? u"long"_s : u"graded"_s;
}

const char* profileLabel(PasswordProfile profile)
{
    return profile == PasswordProfile::Long ? QT_TRANSLATE_NOOP("password", "Long passwords")
                                            : QT_TRANSLATE_NOOP("password", "Graded protection");
}

PasswordPolicy PasswordPolicy::of(PasswordProfile profile)
{
    PasswordPolicy policy;
    if (profile == PasswordProfile::Long) {
        policy.profile = profile;
        policy.leastLength = 15;
        policy.kinds = 0;
        policy.days = 0;
        policy.remembered = 0;
    }
    return policy;
}

QList<PasswordFigure> passwordFigures(PasswordProfile profile)
{
    const bool isLong = profile == PasswordProfile::Long;
    return {
        {"length", QT_TRANSLATE_NOOP("password", "Characters at least"), &PasswordPolicy::leastLength, isLong ? 15 : 12, 64,
            false},
        {"kinds", QT_TRANSLATE_NOOP("password", "Kinds of characters at least"), &PasswordPolicy::kinds, isLong ? 0 : 3, 4,
            isLong},
        {"days", QT_TRANSLATE_NOOP("password", "Days a password lasts"), &PasswordPolicy::days, 30, 365, true},
        {"remembered", QT_TRANSLATE_NOOP("password", "Earlier passwords that do not come back"),
            &PasswordPolicy::remembered, 0, 24, true},
        {"failures", QT_TRANSLATE_NOOP("password", "Failed attempts until the account is locked"),
            &PasswordPolicy::failures, 3, 10, false},
        {"lock_minutes", QT_TRANSLATE_NOOP("password", "Minutes of the first lock, doubled with each further one"),
            &PasswordPolicy::lockMinutes, 5, 240, false},
        {"lock_hours", QT_TRANSLATE_NOOP("password", "Hours of the longest lock"), &PasswordPolicy::lockHours, 4, 72, false},
        {"idle_days", QT_TRANSLATE_NOOP("password", "Days without a sign-in until the account closes"),
            &PasswordPolicy::idleDays, 30, 365, true},
        {"session_hours", QT_TRANSLATE_NOOP("password", "Hours until a sign-in is over"), &PasswordPolicy::sessionHours, 1,
            24, false},
        {"idle_minutes", QT_TRANSLATE_NOOP("password", "Minutes until the screen locks"), &PasswordPolicy::idleMinutes, 3, 30,
            false},
    };
}

PasswordPolicy passwordPolicy(Connection& db)
{
    Statement row = db.prepared(policies);
    row.with();
    return row.next() ? recordOf(row).policy : PasswordPolicy();
}

QList<PasswordPolicyRecord> passwordPolicyRecords(Connection& db)
{
    Statement row = db.prepared(policies);
    row.with();
    QList<PasswordPolicyRecord> records;
    while (row.next())
        records.append(recordOf(row));
    return records;
}

Outcome<void> checkPolicy(const PasswordPolicy& policy)
{
    for (const PasswordFigure& figure : passwordFigures(policy.profile)) {
        const int value = policy.*figure.member;
        if ((value < figure.least || value > figure.greatest) && !(figure.isNoneAllowed && value == 0))
            return fail(Problem {ProblemCode::OutOfRange,
                {QString::number(figure.least), QString::number(figure.greatest)}, QString::fromLatin1(figure.key)});
    }
    return {};
}

Outcome<ChangeReport> setPasswordPolicy(
    const Desk& desk, const PasswordPolicy& policy, const QString& reason, const QString& source)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::SecurityAdministrator); !allowed)
        return fail(allowed.error());
    if (const auto checked = checkPolicy(policy); !checked)
        return fail(checked.error());
    if (text::tidied(reason).isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired, {}, u"reason"_s});
    if (text::tidied(source).isEmpty())
        return fail(Problem {ProblemCode::Required, {}, u"source"_s});
    const QJsonObject before = jsonOf(passwordPolicy(desk.db));
    writePasswordPolicy(desk.db, {policy, text::tidied(reason), text::tidied(source), {}, desk.clock.now()},
        desk.session.account);
    QJsonObject after = jsonOf(policy);
    after.insert(u"source"_s, text::tidied(source));
    ChangeReport report {.subjects = {Subject::Accounts}};
    report.auditSeq = writeAudit(
        desk.db, desk.clock, desk.session, {{}, u"set_password_policy"_s, text::tidied(reason), before, after});
    transaction.commit();
    return report;
}

void writePasswordPolicy(Connection& db, const PasswordPolicyRecord& record, AccountId by)
{
    const PasswordPolicy& policy = record.policy;
    db.prepared("INSERT INTO password_policy (profile, least_length, kinds, days, remembered, failures, lock_minutes, "
                "lock_hours, idle_days, session_hours, idle_minutes, reason, source, entered_by, entered_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(profileKey(policy.profile), policy.leastLength, policy.kinds, policy.days, policy.remembered, policy.failures,
            policy.lockMinutes, policy.lockHours, policy.idleDays, policy.sessionHours, policy.idleMinutes, record.reason,
            record.source, by, record.at);
}

} // namespace jiangce
