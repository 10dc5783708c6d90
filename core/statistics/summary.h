// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabulate.h"

#include <QtCore/QStringList>

namespace jiangce {

/// One breakdown of every measure of a programme: a row of cells for each key, in the order of `measures`.
struct SummaryBlock {
    Breakdown by = Breakdown::Total;
    QStringList keys {};
    QList<QList<SummaryCell>> rows {};  ///< a cell without value where the measure is not told apart this way
};

/// All numbers of one programme.
struct ProgrammeSummary {
    const Programme* programme;
    QList<SummaryMeasure> measures;
    QList<SummaryBlock> blocks;     ///< total, district, level, occupation; empty ones left out
};

/// Every programme, from one state of the database.
[[nodiscard]] QList<ProgrammeSummary> readSummaries(Connection& db, const SummaryAsk& ask);
/// The same within a snapshot or transaction that is open already.
[[nodiscard]] QList<ProgrammeSummary> summariesWithin(Connection& db, const SummaryAsk& ask);

} // namespace jiangce
