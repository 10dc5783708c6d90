// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// The corrected papers came. Restarts the limit; keeps number and day of hand-in. FormIncomplete (number of problems).
[[nodiscard]] Outcome<ChangeReport> resubmit(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
