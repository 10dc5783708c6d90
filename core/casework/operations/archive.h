// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Puts the case away: nothing about it changes after.
[[nodiscard]] Outcome<ChangeReport> archive(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
