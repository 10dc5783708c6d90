// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Finds a nomination qualified: it stands for selection in its round, which alone moves it from here on. VerdictRefused,
/// VerdictUndetermined.
[[nodiscard]] Outcome<ChangeReport> qualify(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
