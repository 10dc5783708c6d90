// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// 不予受理, with the reason. Never for a late claim: that one is accepted and refused under its clause.
[[nodiscard]] Outcome<ChangeReport> declineAcceptance(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
