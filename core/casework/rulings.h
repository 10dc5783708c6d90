// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"
#include "core/policy/decision.h"

namespace jiangce {

/// Rulings in force on a case, oldest first; a later one on the same condition and row replaces an earlier.
[[nodiscard]] QList<Ruling> readRulings(Connection& db, CaseId id);

/// Records an officer's judgement: `ruling.code` names a condition of the programme, `rowId` a row or empty; the reason is
/// needed. Officer and day are filled in. Before the decision, by first review, second review or approval; intake may
/// not rule. UnknownChoice (code or row), ReasonRequired, ActionNotPermitted, RoleMissing, SamePersonStep.
[[nodiscard]] Outcome<ChangeReport> recordRuling(const Desk& desk, CaseId id, int expectedVersion, const Ruling& ruling);

/// Withdraws the ruling in force; it stays in the history.
[[nodiscard]] Outcome<ChangeReport> dropRuling(
    const Desk& desk, CaseId id, int expectedVersion, const QString& code, const QString& rowId, const QString& reason);

} // namespace jiangce
