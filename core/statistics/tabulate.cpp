// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tabulate.h"

#include "core/statistics/average_days.h"
#include "core/statistics/summary_source.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// ?4: the first day of the period, or for what is overdue the day on which its limit was over.
QDate startDay(const SummaryMeasure& measure, const SummaryAsk& ask)
{
    if (measure.own != nullptr || measure.common != CommonMeasure::Overdue)
        return ask.period.from;
    return ask.today.isValid() ? std::min(ask.today, ask.period.to) : ask.period.to;
}

bool isAverage(const SummaryMeasure& measure)
{
    return measure.own == nullptr && measure.common == CommonMeasure::AverageDays;
}

/// Statements that know no first day take one value less.
bool takesFirstDay(const QByteArray& statement) { return statement.contains("?4"); }

} // namespace

QByteArray summaryStatement(const Programme& programme, const SummaryMeasure& measure, Breakdown by)
{
    const SummarySource source = summarySource(programme, measure);
    if (by == Breakdown::Total)
        return "SELECT '', " + source.value + ' ' + source.from;
    const QByteArray key = "coalesce(" + keyColumn(source, by) + ", '')";
    return "SELECT " + key + ", " + source.value + ' ' + source.from + " GROUP BY 1 ORDER BY 1";
}

QList<SummaryCell> tabulate(Connection& db, const Programme& programme, const SummaryMeasure& measure, Breakdown by,
    const SummaryAsk& ask)
{
    if (isAverage(measure))
        return averageDays(db, programme, by, ask);
    const QByteArray text = summaryStatement(programme, measure, by);
    Statement statement = db.preparedText(text);
    if (takesFirstDay(text))
        statement.with(QLatin1StringView(programme.key), ask.district, ask.period.to, startDay(measure, ask));
    else
        statement.with(QLatin1StringView(programme.key), ask.district, ask.period.to);
    QList<SummaryCell> cells;
    while (statement.next())
        cells.append({statement.text(0), statement.integer(1)});
    return cells;
}

QList<CaseId> casesBehind(Connection& db, const Programme& programme, const SummaryMeasure& measure, Breakdown by,
    const QString& key, const SummaryAsk& ask)
{
    const SummarySource source = summarySource(programme, measure);
    const bool hasFirstDay = takesFirstDay(source.from);
    const bool hasKey = by != Breakdown::Total;
    QByteArray text = "SELECT DISTINCT c.id " + source.from;
    if (hasKey)
        text += " AND coalesce(" + keyColumn(source, by) + ", '') = ?" + (hasFirstDay ? '5' : '4');
    Statement statement = db.preparedText(text + " ORDER BY 1");
    const QLatin1StringView name(programme.key);
    const QDate first = startDay(measure, ask);
    if (hasFirstDay && hasKey)
        statement.with(name, ask.district, ask.period.to, first, key);
    else if (hasFirstDay)
        statement.with(name, ask.district, ask.period.to, first);
    else if (hasKey)
        statement.with(name, ask.district, ask.period.to, key);
    else
        statement.with(name, ask.district, ask.period.to);
    QList<CaseId> cases;
    while (statement.next())
        cases.append(statement.id<CaseId>(0));
    return cases;
}

} // namespace jiangce
