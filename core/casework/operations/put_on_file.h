// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Puts a filing on file (备案) under the next filing number of its year, late or not; one taken back before keeps its
/// number. MaterialMissing (material); OfficeIncomplete when the office has no 机关代字.
[[nodiscard]] Outcome<ChangeReport> putOnFile(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

/// The same for a report (报送), which is received under an incoming number.
[[nodiscard]] Outcome<ChangeReport> receive(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

} // namespace jiangce
