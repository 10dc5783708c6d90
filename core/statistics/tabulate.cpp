// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tabulate.h"

#include "core/statistics/ask_binding.h"
#include "core/statistics/average_days.h"
#include "core/statistics/summary_source.h"

using namespace Qt::StringLiterals;

namespace jiangce {

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
    bindAsk(statement, text, {programme, measure, Breakdown::Total, {}, ask});
    QList<SummaryCell> cells;
    while (statement.next())
        cells.append({statement.text(0), statement.integer(1)});
    return cells;
}

QList<CaseId> casesBehind(Connection& db, const Programme& programme, const SummaryMeasure& measure, Breakdown by,
    const QString& key, const SummaryAsk& ask)
{
    const SummarySource source = summarySource(programme, measure);
    const QByteArray text = "SELECT DISTINCT c.id " + source.from + keyCondition(source.from, keyColumn(source, by))
        + " ORDER BY 1";
    Statement statement = db.preparedText(text);
    bindAsk(statement, text, {programme, measure, by, key, ask});
    QList<CaseId> cases;
    while (statement.next())
        cases.append(statement.id<CaseId>(0));
    return cases;
}

} // namespace jiangce
