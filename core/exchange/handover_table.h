// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/handover.h"
#include "core/exchange/summary_tables.h"

namespace jiangce {

/// 交接清单 as it is printed, signed and kept: applicants' names masked, no number of a person on it. `to`: who takes the
/// desk over; empty: left open for his signature.
[[nodiscard]] ExportTable handoverTable(const Handover& handover, const QString& to, const TableFrame& frame);

/// 张*三, 王*: a name of which nobody learns who it is that does not know already. Units stay as they are.
[[nodiscard]] QString maskedName(const QString& name);

} // namespace jiangce
