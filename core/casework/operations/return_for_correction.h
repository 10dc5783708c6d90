// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Asks for correction (一次性补正) before acceptance, once: CorrectionAlreadyAsked. Number and day of hand-in stay; the
/// clock stands until the corrected papers come.
[[nodiscard]] Outcome<ChangeReport> returnForCorrection(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
