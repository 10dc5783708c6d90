// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/summary_tables.h"
#include "core/register/catalogue_changes.h"
#include "core/statistics/figure_preview.h"

namespace jiangce {

/// What became of each occupation between two editions; `before` and `after` are their titles.
[[nodiscard]] ExportTable catalogueTable(const QList<CatalogueDifference>& differences, const QString& before,
    const QString& after, const TableFrame& frame);
/// Added, removed …; English source, context "statistics".
[[nodiscard]] const char* changeLabel(CatalogueChange change);

/// The cases a draft figure would have changed: old amount, new amount, difference; the sum last.
[[nodiscard]] ExportTable previewTable(const FigurePreview& preview, const QString& figure, const StatisticsPeriod& decided,
    const TableFrame& frame);

} // namespace jiangce
