// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/procedures/procedure.h"

#include <array>

namespace jiangce::procedures {

namespace follows {
inline constexpr const char* receipt[] {"receipt_slip"};
inline constexpr const char* acceptance[] {"acceptance_notice"};
inline constexpr const char* correction[] {"correction_notice"};
inline constexpr const char* nonAcceptance[] {"non_acceptance"};
inline constexpr const char* approval[] {"subsidy_decision", "settlement_confirmation", "promotion_approval",
    "pool_entry", "approval_sheet"};
inline constexpr const char* refusal[] {"refusal", "approval_sheet"};
} // namespace follows

/// 申请 → 受理 → 初审 → 复审 → 审批, the same for every application that ends in a decision (domain facts 2.1).
inline constexpr std::array untilDecision {
    Transition {.from = CaseState::Draft, .action = Action::Submit, .to = CaseState::Submitted, .role = Role::Intake,
        .step = Step::Intake, .isMain = true, .letters = follows::receipt},
    Transition {.from = CaseState::Draft, .action = Action::Withdraw, .to = CaseState::Withdrawn, .role = Role::Intake,
        .step = Step::Intake, .needsReason = true},
    Transition {.from = CaseState::Submitted, .action = Action::Accept, .to = CaseState::Accepted, .role = Role::Intake,
        .step = Step::Intake, .isMain = true, .letters = follows::acceptance},
    Transition {.from = CaseState::Submitted, .action = Action::ReturnForCorrection,
        .to = CaseState::ReturnedForCorrection, .role = Role::Intake, .step = Step::Intake, .needsReason = true,
        .letters = follows::correction},
    Transition {.from = CaseState::Submitted, .action = Action::DeclineAcceptance, .to = CaseState::NotAccepted,
        .role = Role::Intake, .step = Step::Intake, .needsReason = true, .letters = follows::nonAcceptance},
    Transition {.from = CaseState::Submitted, .action = Action::Withdraw, .to = CaseState::Withdrawn,
        .role = Role::Intake, .step = Step::Intake, .needsReason = true},
    Transition {.from = CaseState::ReturnedForCorrection, .action = Action::Resubmit, .to = CaseState::Submitted,
        .role = Role::Intake, .step = Step::Intake, .isMain = true, .letters = follows::receipt},
    Transition {.from = CaseState::ReturnedForCorrection, .action = Action::DeclineAcceptance,
        .to = CaseState::NotAccepted, .role = Role::Intake, .step = Step::Intake, .needsReason = true,
        .letters = follows::nonAcceptance},
    Transition {.from = CaseState::ReturnedForCorrection, .action = Action::Withdraw, .to = CaseState::Withdrawn,
        .role = Role::Intake, .step = Step::Intake, .needsReason = true},
    Transition {.from = CaseState::Accepted, .action = Action::PassFirstReview, .to = CaseState::FirstReviewed,
        .role = Role::FirstReview, .step = Step::FirstReview, .needsOpinion = true, .isMain = true},
    Transition {.from = CaseState::Accepted, .action = Action::SendBack, .to = CaseState::Submitted,
        .role = Role::FirstReview, .step = Step::FirstReview, .needsReason = true},
    Transition {.from = CaseState::Accepted, .action = Action::Withdraw, .to = CaseState::Withdrawn,
        .role = Role::Intake, .step = Step::Intake, .needsReason = true},
    Transition {.from = CaseState::FirstReviewed, .action = Action::PassSecondReview, .to = CaseState::SecondReviewed,
        .role = Role::SecondReview, .step = Step::SecondReview, .needsOpinion = true, .isMain = true},
    Transition {.from = CaseState::FirstReviewed, .action = Action::SendBack, .to = CaseState::Accepted,
        .role = Role::SecondReview, .step = Step::SecondReview, .needsReason = true},
    Transition {.from = CaseState::FirstReviewed, .action = Action::Withdraw, .to = CaseState::Withdrawn,
        .role = Role::Intake, .step = Step::Intake, .needsReason = true},
    Transition {.from = CaseState::SecondReviewed, .action = Action::Approve, .to = CaseState::Approved,
        .role = Role::Approval, .step = Step::Approval, .needsOpinion = true, .needsPassword = true, .isMain = true,
        .letters = follows::approval},
    Transition {.from = CaseState::SecondReviewed, .action = Action::Refuse, .to = CaseState::Refused,
        .role = Role::Approval, .step = Step::Approval, .needsReason = true, .needsOpinion = true,
        .needsPassword = true, .letters = follows::refusal},
    Transition {.from = CaseState::SecondReviewed, .action = Action::SendBack, .to = CaseState::FirstReviewed,
        .role = Role::Approval, .step = Step::Approval, .needsReason = true},
    Transition {.from = CaseState::SecondReviewed, .action = Action::Withdraw, .to = CaseState::Withdrawn,
        .role = Role::Intake, .step = Step::Intake, .needsReason = true},
    Transition {
        .from = CaseState::Refused, .action = Action::Archive, .to = CaseState::Archived, .role = Role::Intake, .isMain = true},
    Transition {.from = CaseState::NotAccepted, .action = Action::Archive, .to = CaseState::Archived,
        .role = Role::Intake, .isMain = true},
    Transition {.from = CaseState::Withdrawn, .action = Action::Archive, .to = CaseState::Archived, .role = Role::Intake,
        .isMain = true},
};

template <size_t N, size_t M>
consteval std::array<Transition, N + M> joined(const std::array<Transition, N>& one, const std::array<Transition, M>& other)
{
    return [&]<size_t... I, size_t... J>(std::index_sequence<I...>, std::index_sequence<J...>) {
        return std::array<Transition, N + M> {one[I]..., other[J]...};
    }(std::make_index_sequence<N>(), std::make_index_sequence<M>());
}

} // namespace jiangce::procedures
