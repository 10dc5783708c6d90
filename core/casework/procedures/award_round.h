// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/procedures/application_steps.h"

namespace jiangce::procedures {

/// The machine with one arrow in place of another.
template <size_t N>
consteval std::array<Transition, N> replaced(std::array<Transition, N> steps, Action action, const Transition& with)
{
    for (Transition& step : steps)
        if (step.action == action)
            step = with;
    return steps;
}

/// A nomination is handed in, checked and reviewed like any application; once qualified it stands for selection, and only
/// its round moves it (casework/rounds).
inline constexpr std::array awardRoundSteps = joined(
    replaced(untilDecision, Action::Approve,
        Transition {.from = CaseState::SecondReviewed, .action = Action::Qualify, .to = CaseState::Qualified,
            .role = Role::Approval, .step = Step::Approval, .needsOpinion = true, .isMain = true}),
    std::array {
        Transition {.from = CaseState::NotSelected, .action = Action::Archive, .to = CaseState::Archived,
            .role = Role::Intake, .isMain = true},
        Transition {.from = CaseState::Removed, .action = Action::Archive, .to = CaseState::Archived, .role = Role::Intake,
            .isMain = true},
    });

inline constexpr Procedure awardRound {ProcedureKind::AwardRound, awardRoundSteps};

} // namespace jiangce::procedures
