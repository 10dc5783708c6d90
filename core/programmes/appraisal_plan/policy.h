// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/clause.h"
#include "core/policy/figure.h"

#include <QtCore/QtGlobal>

#include <array>

/// The clause this programme carries out and the figures the bureau enters for it.
namespace jiangce::appraisal_plan {

inline constexpr Clause planFiled {documents::dzf2011_46, "3.1e"};  ///< every body files its plan within the first quarter
inline constexpr std::array clauses {planFiled};

/// What the clause fixes, read as days. Rules take it as an argument so that a test can move it by one and see a case turn.
struct Thresholds {
    int daysAfterLast = 0;      ///< the last day itself is in time
};

inline constexpr FigureDeclaration reminderDays {.key = "plan_reminder_days", .context = "appraisal_plan",
    .label = QT_TRANSLATE_NOOP("appraisal_plan", "Reminder before the plan is due"), .kind = FigureKind::Count,
    .clause = planFiled, .unit = QT_TRANSLATE_NOOP("appraisal_plan", "days before the last day")};
inline constexpr FigureDeclaration restDays {.key = "plan_rest_days", .context = "appraisal_plan",
    .label = QT_TRANSLATE_NOOP("appraisal_plan", "A last day that is a rest day moves to the next working day (plan)"),
    .kind = FigureKind::Switch, .clause = planFiled};

inline constexpr std::array figures {&reminderDays, &restDays};

} // namespace jiangce::appraisal_plan
