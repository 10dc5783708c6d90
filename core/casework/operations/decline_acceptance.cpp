// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/decline_acceptance.h"

#include "core/casework/operations/case_work.h"

namespace jiangce {

Outcome<ChangeReport> declineAcceptance(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::DeclineAcceptance, input,
        [](CaseWork& work, CaseState&) -> Outcome<void> {
            work.file().decidedOn = work.today();
            return {};
        });
}

} // namespace jiangce
