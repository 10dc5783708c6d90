// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// The applicant withdraws the application; until it is decided.
[[nodiscard]] Outcome<ChangeReport> withdraw(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
