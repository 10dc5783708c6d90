// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/working_days.h"
#include "ui/models/cell_table_model.h"

namespace jiangce {

[[nodiscard]] QStringList calendarHeads();
/// Day, day of the week, rest or work with its sign, occasion, notice.
[[nodiscard]] QList<TableLine> calendarLines(const QList<HolidayRow>& rows, bool isChinese);

} // namespace jiangce
