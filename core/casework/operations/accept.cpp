// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/accept.h"

#include "core/casework/materials.h"
#include "core/casework/operations/hand_in.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<ChangeReport> accept(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::Accept, input, [](CaseWork& work, CaseState&) -> Outcome<void> {
        if (const auto complete = checkMaterials(work.db(), work.file()); !complete)
            return complete;
        if (work.file().isSentBack())
            if (const auto again = handIn(work, u"accept"_s); !again)
                return again;
        if (!work.file().acceptedOn.isValid())
            work.file().acceptedOn = work.today();
        endSendBack(work);
        return {};
    });
}

} // namespace jiangce
