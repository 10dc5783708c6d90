// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/appraisal_plan/policy.h"
#include "core/programmes/appraisal_plan/record.h"
#include "core/programmes/programme.h"

namespace jiangce::appraisal_plan {

/// A line with the id it keeps.
struct IdentifiedLine {
    QString id;
    PlanLine line;
};

/// What an officer should see before a plan is put on file: pure, and never a refusal.
[[nodiscard]] Decision assess2011(const AppraisalPlan& form, const QList<IdentifiedLine>& lines,
    const Circumstances& circumstances, const Thresholds& thresholds = {});

/// The plan is owed once a year, by 31 March.
extern const ObligationKind obligation;

} // namespace jiangce::appraisal_plan
