// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Refuses, with the reason, on a verdict of refusal or when every claim line was refused. RefusalLocked (clause of the
/// wider rule), RefusalWithoutGround.
[[nodiscard]] Outcome<ChangeReport> refuse(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
