// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/clause.h"
#include "core/policy/figure.h"

#include <QtCore/QtGlobal>

#include <array>

/// The clause this programme carries out and the figures the bureau enters for it.
namespace jiangce::appraisal_report {

inline constexpr Clause reportSent {documents::dzf2011_46, "3.1e"}; ///< every body reports before the end of the year
inline constexpr std::array clauses {reportSent};

/// What the clause fixes, read as days. Rules take it as an argument so that a test can move it by one and see a case turn.
struct Thresholds {
    int daysAfterLast = 0;      ///< the last day itself is in time
    int daysBeforeYearEnd = 0;  ///< up to which the data may be cut off and still be of the whole year
};

inline constexpr FigureDeclaration reminderDays {.key = "report_reminder_days", .context = "appraisal_report",
    .label = QT_TRANSLATE_NOOP("appraisal_report", "Reminder before the report is due"), .kind = FigureKind::Count,
    .clause = reportSent, .unit = QT_TRANSLATE_NOOP("appraisal_report", "days before the last day")};
inline constexpr FigureDeclaration restDays {.key = "report_rest_days", .context = "appraisal_report",
    .label = QT_TRANSLATE_NOOP("appraisal_report", "A last day that is a rest day moves to the next working day (report)"),
    .kind = FigureKind::Switch, .clause = reportSent};

inline constexpr std::array figures {&reminderDays, &restDays};

} // namespace jiangce::appraisal_report
