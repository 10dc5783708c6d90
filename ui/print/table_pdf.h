// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_table.h"
#include "ui/print/chart.h"

namespace jiangce {

/// Tables and charts as one PDF on A4 across: heads are repeated on every page a table reaches, each chart follows on pages
/// of its own, bars are outlined and hatched so that they can be read without colour. The text layer is exact.
[[nodiscard]] QByteArray tablesToPdf(
    const QString& title, const QList<ExportTable>& tables, const QList<BarChartData>& charts = {});

} // namespace jiangce
