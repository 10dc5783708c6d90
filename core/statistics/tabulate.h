// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/statistics/period.h"
#include "core/statistics/summary_measure.h"

#include <QtCore/QByteArray>

#include <optional>

namespace jiangce {

class Connection;

/// What is asked of a summary.
struct SummaryAsk {
    StatisticsPeriod period;
    QString district {};    ///< administrative unit code; empty: all
    QDate today {};         ///< for what is overdue; invalid: the last day of the period
};

/// One number, and what it was told apart by.
struct SummaryCell {
    QString key {}; ///< district code, canonical level, name of the occupation; empty: none, or the total
    std::optional<qint64> value {}; ///< count, fen or tenths; empty where it cannot be said (an average over nothing)
    friend bool operator==(const SummaryCell&, const SummaryCell&) = default;
};

/// The cells of one measure, by key; the total is one cell, always there. Read-only, one statement.
[[nodiscard]] QList<SummaryCell> tabulate(Connection& db, const Programme& programme, const SummaryMeasure& measure,
    Breakdown by, const SummaryAsk& ask);

/// The cases a cell is made of, ascending. For amounts and rows: every case with a row in the cell.
[[nodiscard]] QList<CaseId> casesBehind(Connection& db, const Programme& programme, const SummaryMeasure& measure,
    Breakdown by, const QString& key, const SummaryAsk& ask);

/// The statement behind `tabulate`, for tests of its plan. Placeholders: programme, district, last day, first day.
[[nodiscard]] QByteArray summaryStatement(const Programme& programme, const SummaryMeasure& measure, Breakdown by);

} // namespace jiangce
