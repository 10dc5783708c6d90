// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/procedures/application_steps.h"

namespace jiangce::procedures {

/// A claim for money: after approval finance is asked to pay and confirms the transfer, then the case is archived.
inline constexpr std::array subsidyClaimSteps = joined(untilDecision,
    std::array {
        Transition {.from = CaseState::Approved, .action = Action::RequestPayment, .to = CaseState::PaymentRequested,
            .role = Role::Finance, .step = Step::Payment, .needsPassword = true, .isMain = true},
        Transition {.from = CaseState::PaymentRequested, .action = Action::ConfirmPayment, .to = CaseState::Paid,
            .role = Role::Finance, .step = Step::Payment, .needsPassword = true, .isMain = true},
        Transition {.from = CaseState::Paid, .action = Action::Archive, .to = CaseState::Archived, .role = Role::Intake,
            .isMain = true},
    });

inline constexpr Procedure subsidyClaim {ProcedureKind::SubsidyClaim, subsidyClaimSteps};

} // namespace jiangce::procedures
