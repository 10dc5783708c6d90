// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/summary.h"

#include "core/store/connection.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

SummaryBlock readBlock(Connection& db, const ProgrammeSummary& summary, Breakdown by, const SummaryAsk& ask)
{
    const qsizetype count = summary.measures.size();
    QMap<QString, QList<SummaryCell>> rows;
    for (qsizetype i = 0; i < count; ++i) {
        if (!breakdownsOf(summary.measures[i]).contains(by))
            continue;
        for (const SummaryCell& cell : tabulate(db, *summary.programme, summary.measures[i], by, ask)) {
            QList<SummaryCell>& row = rows[cell.key];
            row.resize(count);
            row[i] = cell;
        }
    }
    // A key that one measure has and another lacks is a zero there; a measure not told apart this way stays empty.
    for (QList<SummaryCell>& row : rows)
        for (qsizetype i = 0; i < count; ++i)
            if (!row[i].value && summary.measures[i].kind != ValueKind::Tenths
                && breakdownsOf(summary.measures[i]).contains(by))
                row[i].value = 0;
    return {by, rows.keys(), rows.values()};
}

} // namespace

QList<ProgrammeSummary> summariesWithin(Connection& db, const SummaryAsk& ask)
{
    QList<ProgrammeSummary> summaries;
    for (const Programme* programme : allProgrammes()) {
        ProgrammeSummary summary {programme, summaryMeasures(*programme), {}};
        for (const Breakdown by : everyBreakdown)
            if (SummaryBlock block = readBlock(db, summary, by, ask); !block.keys.isEmpty())
                summary.blocks.append(std::move(block));
        summaries.append(std::move(summary));
    }
    return summaries;
}

QList<ProgrammeSummary> readSummaries(Connection& db, const SummaryAsk& ask)
{
    const Snapshot oneState(db);
    return summariesWithin(db, ask);
}

} // namespace jiangce
