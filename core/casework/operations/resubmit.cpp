// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/resubmit.h"

#include "core/casework/operations/hand_in.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<ChangeReport> resubmit(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::Resubmit, input, [](CaseWork& work, CaseState&) -> Outcome<void> {
        work.file().correctedOn = work.today();
        resumeClock(work);
        return handIn(work, u"resubmit"_s);
    });
}

} // namespace jiangce
