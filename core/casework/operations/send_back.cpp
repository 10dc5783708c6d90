// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/send_back.h"

#include "core/casework/operations/case_work.h"

namespace jiangce {

Outcome<ChangeReport> sendBack(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input, CaseState target)
{
    return takeStep(desk, id, expectedVersion, Action::SendBack, input,
        [&](CaseWork& work, CaseState& to) -> Outcome<void> {
            CaseFile& file = work.file();
            if (!sendBackTargets(file.state).contains(target))
                return fail(ProblemCode::ActionNotPermitted,
                    {QString::fromLatin1(actionLabel(Action::SendBack)), QString::fromLatin1(stateLabel(target))});
            if (!file.isSentBack())
                file.sentBackFrom = file.state;
            pauseClock(work, input.reason);
            to = target;
            return {};
        });
}

} // namespace jiangce
