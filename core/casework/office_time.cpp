// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/office_time.h"

#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int officeOffset = 8 * 3600; // seconds; Dalian has kept no summer time since 1991

QString atOffice(const QDateTime& instant)
{
    return instant.toOffsetFromUtc(officeOffset).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

QDateTime latestTime(Connection& db)
{
    Statement row = db.prepared("SELECT latest FROM clock_mark WHERE id = 1");
    row.with();
    return row.next() ? row.instant(0) : QDateTime();
}

Outcome<void> checkOfficeTime(Connection& db, const QDateTime& now)
{
    const QDateTime latest = latestTime(db);
    if (latest.isValid() && now.secsTo(latest) > clockTolerance)
        return fail(ProblemCode::ClockBackwards, {atOffice(now), atOffice(latest)});
    return {};
}

Outcome<ChangeReport> correctClock(const Desk& desk, const QString& reason)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::SystemAdministrator); !allowed)
        return fail(allowed.error());
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    const QDateTime latest = latestTime(desk.db);
    if (checkOfficeTime(desk.db, desk.clock.now()))
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"correct_clock"_s))});
    ChangeReport report {.subjects = {Subject::Office, Subject::Cases}};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"correct_clock"_s, reason.trimmed(), {{u"latest"_s, latest.toString(Qt::ISODateWithMs)}}, {}});
    transaction.commit();
    return report;
}

QDateTime SteadyClock::now() const
{
    const QDateTime now = m_clock.now();
    return m_latest.isValid() && now < m_latest ? m_latest : now;
}

QDate SteadyClock::today() const
{
    return now().toUTC().addSecs(officeOffset).date();
}

} // namespace jiangce
