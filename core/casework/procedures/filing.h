// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/procedures/application_steps.h"

namespace jiangce::procedures {

namespace follows {
inline constexpr const char* completion[] {"completion_notice"};
inline constexpr const char* filing[] {"filing_receipt"};
inline constexpr const char* receiving[] {"report_receipt"};
} // namespace follows

/// What is owed to the bureau and only taken note of: one officer takes it in, another checks that it is complete. Neither
/// approves or refuses anything, and what is late is taken in like the rest.
inline constexpr std::array untilOnFile {
    Transition {.from = CaseState::Draft, .action = Action::Submit, .to = CaseState::Submitted, .role = Role::Intake,
        .step = Step::Intake, .isMain = true, .letters = follows::receipt},
    Transition {.from = CaseState::Draft, .action = Action::Withdraw, .to = CaseState::Withdrawn, .role = Role::Intake,
        .step = Step::Intake, .needsReason = true},
    Transition {.from = CaseState::Submitted, .action = Action::ReturnForCorrection,
        .to = CaseState::ReturnedForCorrection, .role = Role::FirstReview, .step = Step::FirstReview, .needsReason = true,
        .letters = follows::completion},
    Transition {.from = CaseState::Submitted, .action = Action::Withdraw, .to = CaseState::Withdrawn,
        .role = Role::Intake, .step = Step::Intake, .needsReason = true},
    Transition {.from = CaseState::ReturnedForCorrection, .action = Action::Resubmit, .to = CaseState::Submitted,
        .role = Role::Intake, .step = Step::Intake, .isMain = true, .letters = follows::receipt},
    Transition {.from = CaseState::ReturnedForCorrection, .action = Action::Withdraw, .to = CaseState::Withdrawn,
        .role = Role::Intake, .step = Step::Intake, .needsReason = true},
    Transition {.from = CaseState::Withdrawn, .action = Action::Archive, .to = CaseState::Archived, .role = Role::Intake,
        .isMain = true},
};

/// 备案: put on file under a filing number.
inline constexpr std::array filingSteps = joined(untilOnFile,
    std::array {
        Transition {.from = CaseState::Submitted, .action = Action::File, .to = CaseState::Filed,
            .role = Role::FirstReview, .step = Step::FirstReview, .isMain = true, .letters = follows::filing},
        Transition {.from = CaseState::Filed, .action = Action::Archive, .to = CaseState::Archived, .role = Role::Intake,
            .isMain = true},
    });

/// 报送: received under an incoming number.
inline constexpr std::array reportingSteps = joined(untilOnFile,
    std::array {
        Transition {.from = CaseState::Submitted, .action = Action::Receive, .to = CaseState::Received,
            .role = Role::FirstReview, .step = Step::FirstReview, .isMain = true, .letters = follows::receiving},
        Transition {.from = CaseState::Received, .action = Action::Archive, .to = CaseState::Archived,
            .role = Role::Intake, .isMain = true},
    });

/// It may be returned as often as it is incomplete: there is no refusal that could end it instead.
inline constexpr Procedure filing {ProcedureKind::Filing, filingSteps, false};
inline constexpr Procedure reporting {ProcedureKind::Reporting, reportingSteps, false};

} // namespace jiangce::procedures
