// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/procedures/application_steps.h"

namespace jiangce::procedures {

/// A finding that conditions are met, without money: approved, confirmed by letter, archived.
inline constexpr std::array determinationSteps = joined(untilDecision,
    std::array {
        Transition {.from = CaseState::Approved, .action = Action::Archive, .to = CaseState::Archived,
            .role = Role::Intake, .isMain = true},
    });

inline constexpr Procedure determination {ProcedureKind::Determination, determinationSteps};

} // namespace jiangce::procedures
