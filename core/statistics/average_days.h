// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabulate.h"

namespace jiangce {

/// Working days from acceptance to decision, in tenths, by key; pauses left out.
[[nodiscard]] QList<SummaryCell> averageDays(
    Connection& db, const Programme& programme, Breakdown by, const SummaryAsk& ask);

/// Working days of one decided case, pauses left out; empty where the calendar of a year is unknown.
struct CaseDays {
    CaseId id;
    std::optional<int> days {};
};

/// The cases an average is taken over, ascending.
[[nodiscard]] QList<CaseDays> daysOfCases(
    Connection& db, const Programme& programme, Breakdown by, const QString& key, const SummaryAsk& ask);

/// The statement behind `daysOfCases`, for tests of its plan.
[[nodiscard]] QByteArray daysStatement(Breakdown by);

} // namespace jiangce
