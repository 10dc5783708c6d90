// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/trail/office_hours.h"

#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto timeForm = "HH:mm"_L1;

QString textOf(QTime time)
{
    return time.toString(QString(timeForm));
}

QJsonObject jsonOf(const OfficeHours& hours)
{
    return hours.isSet() ? QJsonObject {{u"from"_s, textOf(hours.from)}, {u"to"_s, textOf(hours.to)}, {u"source"_s, hours.source}}
                         : QJsonObject();
}

} // namespace

bool OfficeHours::contain(const QDateTime& at) const
{
    const QTime time = at.toOffsetFromUtc(8 * 3600).time();
    return !isSet() || (time >= from && time < to);
}

OfficeHours officeHours(Connection& db)
{
    Statement row = db.prepared("SELECT from_time, to_time, source FROM office_hours ORDER BY id DESC LIMIT 1");
    row.with();
    if (!row.next())
        return {};
    return {QTime::fromString(row.text(0), QString(timeForm)), QTime::fromString(row.text(1), QString(timeForm)), row.text(2)};
}

Outcome<ChangeReport> setOfficeHours(const Desk& desk, const OfficeHours& hours)
{
    if (hours.source.trimmed().isEmpty())
        return fail(Problem {ProblemCode::Required, {}, u"source"_s});
    if (!hours.from.isValid() || !hours.to.isValid() || hours.to <= hours.from)
        return fail(Problem {ProblemCode::OutOfRange, {textOf(hours.from), u"23:59"_s}, u"to"_s});
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::AuditAdministrator); !allowed)
        return fail(allowed.error());
    const OfficeHours old = officeHours(desk.db);
    desk.db.prepared("INSERT INTO office_hours (from_time, to_time, source, entered_by, entered_at) VALUES (?, ?, ?, ?, ?)")
        .run(textOf(hours.from), textOf(hours.to), hours.source.trimmed(), desk.session.account, desk.clock.now());
    ChangeReport report {.subjects = {Subject::Office}};
    report.auditSeq = writeAudit(
        desk.db, desk.clock, desk.session, {{}, u"set_office_hours"_s, {}, jsonOf(old), jsonOf(hours)});
    transaction.commit();
    return report;
}

} // namespace jiangce
