// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

inline constexpr int declineGrounds = 3;
/// English source in the context "casework".
[[nodiscard]] const char* groundLabel(DeclineGround ground);
/// As the decision puts it.
[[nodiscard]] QString groundWords(DeclineGround ground);

/// 不予受理, on one of the grounds (Required, at "ground") and with the reason, which the letter gives behind it. Never
/// when the claim is late and nothing else: that one is accepted and refused under its clause (RefusedNotDeclined); never
/// when everything is met under a wider rule (RefusalLocked). CorrectionNotAsked for NotCorrected.
[[nodiscard]] Outcome<ChangeReport> declineAcceptance(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
