// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Approves. The verdict is assessed and stored; VerdictRefused (clause), VerdictUndetermined (number of open
/// conditions). Claims: LinesUnsettled (rows) until every line is settled; AmountUnset (figure); AmountExceedsClaim;
/// approved for the sum of the lines.
[[nodiscard]] Outcome<ChangeReport> approve(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);
/// The same for one of several cases signed together, inside the caller's transaction: the caller has asked for the
/// password and answers for the version. A problem leaves it to the caller to roll back.
[[nodiscard]] Outcome<ChangeReport> approveWithin(const Desk& desk, CaseId id, const StepInput& input);

} // namespace jiangce
