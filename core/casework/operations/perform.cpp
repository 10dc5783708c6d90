// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/perform.h"

#include "core/casework/operations/accept.h"
#include "core/casework/operations/approve.h"
#include "core/casework/operations/archive.h"
#include "core/casework/operations/decline_acceptance.h"
#include "core/casework/operations/pass_first_review.h"
#include "core/casework/operations/pass_second_review.h"
#include "core/casework/operations/put_on_file.h"
#include "core/casework/operations/qualify.h"
#include "core/casework/operations/refuse.h"
#include "core/casework/operations/resubmit.h"
#include "core/casework/operations/return_for_correction.h"
#include "core/casework/operations/send_back.h"
#include "core/casework/operations/submit.h"
#include "core/casework/operations/take_back.h"
#include "core/casework/operations/withdraw.h"

namespace jiangce {

Outcome<ChangeReport> perform(
    const Desk& desk, CaseId id, int version, Action action, const ActionInput& input)
{
    switch (action) {
    case Action::Submit: return submit(desk, id, version, {input.day, input.step.reason});
    case Action::Accept: return accept(desk, id, version, input.step);
    case Action::ReturnForCorrection: return returnForCorrection(desk, id, version, input.step);
    case Action::Resubmit: return resubmit(desk, id, version, input.step);
    case Action::DeclineAcceptance: return declineAcceptance(desk, id, version, input.step);
    case Action::PassFirstReview: return passFirstReview(desk, id, version, input.step);
    case Action::PassSecondReview: return passSecondReview(desk, id, version, input.step);
    case Action::Approve: return approve(desk, id, version, input.step);
    case Action::Refuse: return refuse(desk, id, version, input.step);
    case Action::Qualify: return qualify(desk, id, version, input.step);
    case Action::SendBack: return sendBack(desk, id, version, input.step, input.sendBackTo);
    case Action::RequestPayment: return requestPayment(desk, id, version, input.step);
    case Action::ConfirmPayment:
        return confirmPayment(desk, id, version, {input.step.password, input.day, input.voucher});
    case Action::File: return putOnFile(desk, id, version, input.step);
    case Action::Receive: return receive(desk, id, version, input.step);
    case Action::Archive: return archive(desk, id, version, input.step);
    case Action::Withdraw: return withdraw(desk, id, version, input.step);
    case Action::TakeBack: return takeBack(desk, id, version, input.step);
    }
    return fail(ProblemCode::ActionNotPermitted);
}

} // namespace jiangce
