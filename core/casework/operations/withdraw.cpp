// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/withdraw.h"

#include "core/casework/claim_lines.h"
#include "core/casework/operations/hand_in.h"

namespace jiangce {

Outcome<ChangeReport> withdraw(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::Withdraw, input, [](CaseWork& work, CaseState&) -> Outcome<void> {
        closeOpenLines(work.db(), work.file().id);
        endSendBack(work);
        return {};
    });
}

} // namespace jiangce
