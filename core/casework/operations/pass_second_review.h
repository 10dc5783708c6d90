// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Ends second review with an opinion; the verdict is assessed again and stored.
[[nodiscard]] Outcome<ChangeReport> passSecondReview(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
