// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_table.h"
#include "core/policy/wording.h"
#include "core/statistics/cases_behind.h"
#include "core/statistics/compare.h"
#include "core/statistics/standing_lists.h"

namespace jiangce {

/// In whose words a table is written and what stands under its title. What leaves the program takes Wording::chinese().
struct TableFrame {
    QString office;
    QDate madeOn;
    const Wording& wording = Wording::chinese();
};

/// Every number of one programme, a row for each key.
[[nodiscard]] ExportTable summaryTable(const ProgrammeSummary& summary, const SummaryAsk& ask, const TableFrame& frame);

/// The column of `behindTable` that says what each case adds.
inline constexpr qsizetype addsColumn = 2;

/// The cases behind one cell with what each adds, and the sum (an average's mean) in the last row.
[[nodiscard]] ExportTable behindTable(const Programme& programme, const SummaryMeasure& measure, Breakdown by,
    const QString& key, const CellBehind& behind, const SummaryAsk& ask, const TableFrame& frame);

/// Two summaries side by side under the names of both, with differences.
[[nodiscard]] ExportTable comparedTable(const QList<ComparedCell>& cells, const QString& before, const QString& after,
    bool onlyDifferent, const TableFrame& frame);

[[nodiscard]] ExportTable standingTable(
    StandingList list, const QList<StandingEntry>& entries, const SummaryAsk& ask, const TableFrame& frame);

/// 合计, 中山区, 三级（高级工）: how a cell's place is named in both languages.
[[nodiscard]] QString placeName(Breakdown by, const QString& key);

} // namespace jiangce
