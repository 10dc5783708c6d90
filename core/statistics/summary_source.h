// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/summary_measure.h"

#include <QtCore/QByteArray>

namespace jiangce {

/// Where the rows of a measure come from, put together from the program's own keys alone. Every text takes
/// ?1 programme, ?2 district (empty: all), ?3 last day, ?4 first day (for Overdue: the day before which a limit ended).
/// The case is always `c`.
struct SummarySource {
    QByteArray from;        ///< FROM … WHERE …
    QByteArray level;       ///< column; empty when there is none
    QByteArray occupation;
    QByteArray value;       ///< aggregate
    QByteArray distinct {}; ///< what `value` counts each of once; empty: every row counts
    QByteArray sex {};
    QByteArray unit {};
};

[[nodiscard]] SummarySource summarySource(const Programme& programme, const SummaryMeasure& measure);

/// The column of a breakdown in this source; empty for the total.
[[nodiscard]] QByteArray keyColumn(const SummarySource& source, Breakdown by);

/// Cases decided within the period after acceptance: what the average of working days is taken over.
[[nodiscard]] QByteArray decidedSource();

} // namespace jiangce
