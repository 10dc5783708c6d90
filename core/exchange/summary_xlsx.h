// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_table.h"
#include "core/statistics/summary.h"

#include <QtCore/QByteArray>

namespace jiangce {

/// The annual summary as a spreadsheet, in Chinese: overview, a sheet with charts for each programme, definitions.
/// `office` and `madeOn` stand under the titles; `further` lists follow as sheets of their own.
[[nodiscard]] QByteArray summaryWorkbook(const QList<ProgrammeSummary>& summaries, const SummaryAsk& ask,
    const QString& office, QDate madeOn, const QList<ExportTable>& further = {});

} // namespace jiangce
