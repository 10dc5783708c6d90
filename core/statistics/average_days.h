// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabulate.h"

namespace jiangce {

/// Working days from acceptance to decision, in tenths, by key; pauses left out.
[[nodiscard]] QList<SummaryCell> averageDays(
    Connection& db, const Programme& programme, Breakdown by, const SummaryAsk& ask);

} // namespace jiangce
