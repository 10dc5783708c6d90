// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_table.h"
#include "ui/models/cell_table_model.h"

namespace jiangce {

/// The rows of a list as lines of a table on the screen, `most` at most; totals are left to the sentence above it.
[[nodiscard]] QList<TableLine> linesOf(const ExportTable& table, qsizetype most);
[[nodiscard]] QStringList headsOf(const ExportTable& table);

} // namespace jiangce
