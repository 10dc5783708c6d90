// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Returns a case internally to an earlier step, with a reason; the clock stands until that step is taken again. `to` is
/// one of sendBackTargets(state): ActionNotPermitted.
[[nodiscard]] Outcome<ChangeReport> sendBack(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input, CaseState to);

} // namespace jiangce
