// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/filings.h"

#include "core/casework/case_store.h"
#include "core/register/calendar_store.h"
#include "core/register/figure_store.h"
#include "core/register/office.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

std::optional<Filing> readFiling(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT organisation_id, year, due_on, number, numbered_on FROM filing WHERE case_id = ?");
    row.with(id);
    if (!row.next())
        return {};
    return Filing {id, row.id<OrganisationId>(0), row.number(1), row.date(2), row.text(3), row.date(4)};
}

QDate openingDay(const ObligationKind& kind, int year)
{
    return {year, kind.opens.month, kind.opens.day};
}

QDate lastDay(const ObligationKind& kind, int year, const Figures& figures, const HolidayTable& holidays)
{
    const QDate day(year, kind.due.month, kind.due.day);
    const bool rolls = kind.restDays != nullptr && figures.isOn(*kind.restDays, day).value.value_or(false);
    if (!rolls || holidays.isWorkingDay(day).value_or(true))
        return day;
    return holidays.addWorkingDays(day, 1).value_or(day);
}

QDate lastDay(Connection& db, const ObligationKind& kind, int year)
{
    return lastDay(kind, year, Figures(loadFigures(db)), loadCalendar(db));
}

int filingYear(const Programme& programme, const FormData& form)
{
    return programme.obligation == nullptr ? 0 : form.value(QLatin1StringView(programme.obligation->yearField)).toInt();
}

void noteFiling(Connection& db, const CaseFile& file, const FormData& form)
{
    const int year = filingYear(*file.programme, form);
    if (year == 0 || !file.organisation.isValid())
        return;
    db.prepared("INSERT INTO filing (case_id, programme, organisation_id, year, due_on) VALUES (?1, ?2, ?3, ?4, ?5) "
                "ON CONFLICT (case_id) DO UPDATE SET organisation_id = ?3, year = ?4, due_on = ?5")
        .run(file.id, QString::fromLatin1(file.programme->key), file.organisation, year,
            lastDay(db, *file.programme->obligation, year));
}

Outcome<QString> giveFilingNumber(Connection& db, const CaseFile& file, QDate day)
{
    const auto filing = readFiling(db, file.id);
    if (!filing)
        throw Fault(FaultKind::Bug, u"a filing that was handed in is not noted"_s);
    if (!filing->number.isEmpty())
        return filing->number;
    const QString code = loadOffice(db).agencyCode;
    if (code.isEmpty())
        return fail(ProblemCode::OfficeIncomplete, {u"机关代字"_s});
    const QString series = code + QString::fromUtf16(file.programme->obligation->series);
    const int serial = nextNumber(db, u"filing/"_s + series, day.year());
    const QString number = u"%1〔%2〕%3号"_s.arg(series).arg(day.year()).arg(serial);
    db.prepared("UPDATE filing SET number = ?, numbered_on = ? WHERE case_id = ?").run(number, day, file.id);
    return number;
}

} // namespace jiangce
