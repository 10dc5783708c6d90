// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/appraisal_report/policy.h"
#include "core/programmes/appraisal_report/record.h"
#include "core/programmes/programme.h"

namespace jiangce::appraisal_report {

/// A line, or a name, with the id it keeps.
struct IdentifiedLine {
    QString id;
    ReportLine line;
};
struct IdentifiedHolder {
    QString id;
    Holder holder;
};

/// What an officer should see before a report is received: pure, and never a refusal. Lines first, then names.
[[nodiscard]] Decision assess2011(const AppraisalReport& form, const QList<IdentifiedLine>& lines,
    const QList<IdentifiedHolder>& holders, const Circumstances& circumstances, const Thresholds& thresholds = {});

/// The report is owed once a year, by 31 December.
extern const ObligationKind obligation;

} // namespace jiangce::appraisal_report
