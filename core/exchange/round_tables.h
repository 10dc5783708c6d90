// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/honours/honour.h"
#include "core/casework/rounds/award_round.h"
#include "core/exchange/export_table.h"
#include "core/exchange/summary_tables.h"

namespace jiangce {

/// The candidates of a round, title by title in the order of their rank; numbers of persons are masked.
[[nodiscard]] ExportTable nomineeTable(Connection& db, const AwardRound& round, const TableFrame& frame);
/// Honours of the register as they are listed; numbers of persons are masked.
[[nodiscard]] ExportTable honourTable(const QList<Honour>& honours, const TableFrame& frame);

} // namespace jiangce
