// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/pass_second_review.h"

#include "core/casework/operations/hand_in.h"
#include "core/casework/verdict_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<ChangeReport> passSecondReview(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::PassSecondReview, input,
        [](CaseWork& work, CaseState&) -> Outcome<void> {
            assessAndStore(work, u"pass_second_review"_s);
            endSendBack(work);
            return {};
        });
}

} // namespace jiangce
