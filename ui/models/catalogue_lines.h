// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/catalogue.h"
#include "ui/models/cell_table_model.h"

namespace jiangce {

/// 三级至一级; empty: no limits.
[[nodiscard]] QString levelSpanText(const CatalogueItem& item);

/// Code, name, levels, shortage grade.
[[nodiscard]] QList<TableCell> catalogueCells(const CatalogueItem& item);

} // namespace jiangce
