// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/standing_lists.h"

namespace jiangce {

class Connection;

/// The lists that ask what officers did rather than how cases stand; part of readStandingList.
[[nodiscard]] QList<StandingEntry> readAuditList(
    Connection& db, StandingList list, const SummaryAsk& ask, const Wording& wording);
[[nodiscard]] QList<QByteArray> auditListStatements(StandingList list);

} // namespace jiangce
