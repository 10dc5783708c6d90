// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/summary_tables.h"
#include "core/statistics/planned_and_done.h"

namespace jiangce {

/// Who owes what and how it stands; `id` of a row is the case handed in, 0 where there is none.
[[nodiscard]] ExportTable obligationTable(const QList<Obligation>& obligations, QDate today, const TableFrame& frame);

/// How many owed, handed in, missing: a row for each programme and year, its numbers from `countObligations`.
[[nodiscard]] ExportTable obligationCountTable(const QList<Obligation>& obligations, const TableFrame& frame);

/// The lines of comparisonTable in their order, without the sum: bodies that owed something and filed nothing stand among them.
[[nodiscard]] QList<ComparedLine> shownLines(const PlanComparison& comparison, ComparedBy by);

/// Planned and done side by side, told apart as asked, with the sum at the end.
[[nodiscard]] ExportTable comparisonTable(const PlanComparison& comparison, ComparedBy by, const TableFrame& frame);

/// What the annual summary says of filings: how many were owed, in time, late and missing, and for a whole year the plan
/// against the report by body and by occupation. Nothing where nobody owes anything.
[[nodiscard]] QList<ExportTable> filingTables(Connection& db, const SummaryAsk& ask, const TableFrame& frame);

} // namespace jiangce
