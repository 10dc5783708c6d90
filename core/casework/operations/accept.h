// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Accepts an application (受理), or takes up again one that was sent back to intake; the decision limit runs from the
/// day of acceptance. MaterialMissing (material) when a required material is ticked as missing or not ticked at all.
[[nodiscard]] Outcome<ChangeReport> accept(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
