// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/pay.h"
#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Everything any action may ask for, so that one sheet can serve all buttons.
struct ActionInput {
    StepInput step {};
    QDate day {};                               ///< Submit: day of hand-in; ConfirmPayment: day of transfer
    QString voucher {};                         ///< ConfirmPayment
    CaseState sendBackTo = CaseState::Accepted; ///< SendBack
};

/// Calls the operation of the action.
[[nodiscard]] Outcome<ChangeReport> perform(
    const Desk& desk, CaseId id, int expectedVersion, Action action, const ActionInput& input);

} // namespace jiangce
