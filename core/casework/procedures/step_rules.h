// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/procedures/procedure.h"

#include <tuple>

namespace jiangce {

/// One way by which a case goes from one state to another, as the database knows it: step_rule of its schema is filled from
/// these, and its trigger case_step_by_rule refuses every other. Keys as stored.
struct StepRule {
    QString procedure {};
    QString from {};
    QString action {};
    QString to {};
    QString role {};
    QString step {};
    friend bool operator==(const StepRule&, const StepRule&) = default;
    friend bool operator<(const StepRule& one, const StepRule& other)
    {
        return std::tie(one.procedure, one.from, one.action, one.to, one.role, one.step)
            < std::tie(other.procedure, other.from, other.action, other.to, other.role, other.step);
    }
};

[[nodiscard]] QString procedureKey(ProcedureKind kind);     ///< subsidy_claim, award_round, …

/// Every arrow of the procedure that is somebody's step, with the ways of SendBack and of money that came back spelt out.
/// Sorted.
[[nodiscard]] QList<StepRule> stepRules(ProcedureKind kind);

} // namespace jiangce
