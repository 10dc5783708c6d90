// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Takes back one's own last step: the case is as it was before it. StepTakenBackTooLate (officer who acted since),
/// LetterIssuedSince (number): void the letter first. A confirmed payment is never taken back.
[[nodiscard]] Outcome<ChangeReport> takeBack(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
