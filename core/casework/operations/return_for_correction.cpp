// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/return_for_correction.h"

#include "core/casework/operations/case_work.h"

namespace jiangce {

Outcome<ChangeReport> returnForCorrection(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::ReturnForCorrection, input,
        [&input](CaseWork& work, CaseState&) -> Outcome<void> {
            work.file().correctionAskedOn = work.today();
            pauseClock(work, input.reason);
            return {};
        });
}

} // namespace jiangce
