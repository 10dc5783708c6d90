// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/pass_first_review.h"

#include "core/casework/operations/hand_in.h"
#include "core/casework/verdict_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<ChangeReport> passFirstReview(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::PassFirstReview, input,
        [](CaseWork& work, CaseState&) -> Outcome<void> {
            assessAndStore(work, u"pass_first_review"_s);
            endSendBack(work);
            return {};
        });
}

} // namespace jiangce
