// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/summary.h"

#include <QtCore/QByteArray>

namespace jiangce {

/// The annual summary as a spreadsheet, in Chinese: overview, a sheet with charts for each programme, definitions.
/// `office` and `madeOn` stand under the titles.
[[nodiscard]] QByteArray summaryWorkbook(
    const QList<ProgrammeSummary>& summaries, const SummaryAsk& ask, const QString& office, QDate madeOn);

} // namespace jiangce
