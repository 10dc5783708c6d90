// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/condition.h"
#include "core/programmes/appraisal_plan/policy.h"

/// What is looked at when a plan is put on file. Nothing here refuses: the clause asks for a filing and knows no sanction.
namespace jiangce::appraisal_plan::conditions {

inline constexpr auto owedBy = Condition::interpretation("appraisal_plan", "owed_by", planFiled,
    {.title = QT_TRANSLATE_NOOP("appraisal_plan", "Who owes the plan"),
        .met = QT_TRANSLATE_NOOP("appraisal_plan", "The body is on the register of appraisal bodies on %1 and owes the plan "
                                                    "of the year."),
        .notMet = "",
        .unknown = ""},
    QT_TRANSLATE_NOOP("appraisal_plan", "Who is on the register of appraisal bodies on the last day of the term owes the plan "
                                         "of that year; a body founded later in the year owes none for it, and one that has "
                                         "left before that day neither."));
inline constexpr auto notRegistered = Condition::hint("appraisal_plan", "not_registered", planFiled,
    {.title = QT_TRANSLATE_NOOP("appraisal_plan", "On the register of appraisal bodies"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("appraisal_plan", "The body is not on the register of appraisal bodies on %1. Check the "
                                                       "register; the plan is taken in all the same."),
        .unknown = QT_TRANSLATE_NOOP("appraisal_plan", "Enter name, credit code and year to look the body up.")});
inline constexpr auto filedLate = Condition::hint("appraisal_plan", "filed_late", planFiled,
    {.title = QT_TRANSLATE_NOOP("appraisal_plan", "Handed in within the first quarter"),
        .met = QT_TRANSLATE_NOOP("appraisal_plan", "Handed in on %1; the last day is %2."),
        .notMet = QT_TRANSLATE_NOOP("appraisal_plan", "Handed in on %1, %3 day(s) after the last day, %2. It is recorded as "
                                                       "late; nothing is blocked for that."),
        .unknown = QT_TRANSLATE_NOOP("appraisal_plan", "Enter the year of the plan.")});
inline constexpr auto filedEarly = Condition::interpretation("appraisal_plan", "filed_early", planFiled,
    {.title = QT_TRANSLATE_NOOP("appraisal_plan", "Handed in before the year begins"),
        .met = QT_TRANSLATE_NOOP("appraisal_plan", "Handed in on %1, before the year it is for; it counts for %2."),
        .notMet = "",
        .unknown = ""},
    QT_TRANSLATE_NOOP("appraisal_plan", "A plan may be handed in before its year begins and counts for the year it names."));
inline constexpr auto lastDayMoves = Condition::practice("appraisal_plan", "last_day_moves", planFiled,
    {.title = QT_TRANSLATE_NOOP("appraisal_plan", "Last day on a rest day"),
        .met = QT_TRANSLATE_NOOP("appraisal_plan", "31 March is a rest day; the last day is %1."),
        .notMet = "",
        .unknown = ""},
    restDays);
inline constexpr auto filedAgain = Condition::hint("appraisal_plan", "filed_again", planFiled,
    {.title = QT_TRANSLATE_NOOP("appraisal_plan", "One plan for the year"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("appraisal_plan", "There is another plan of this body for the year, %1. The one put on "
                                                       "file last counts."),
        .unknown = ""});
inline constexpr auto noLines = Condition::hint("appraisal_plan", "no_lines", planFiled,
    {.title = QT_TRANSLATE_NOOP("appraisal_plan", "Appraisals are planned"),
        .met = QT_TRANSLATE_NOOP("appraisal_plan", "%1 lines, %2 heads."),
        .notMet = QT_TRANSLATE_NOOP("appraisal_plan", "The plan has no line: nothing is to be appraised this year."),
        .unknown = ""});

// Each line

inline constexpr auto outOfScope = Condition::hint("appraisal_plan", "out_of_scope", planFiled,
    {.title = QT_TRANSLATE_NOOP("appraisal_plan", "Within what the body may appraise"),
        .met = QT_TRANSLATE_NOOP("appraisal_plan", "The register has %1 of %2 for this body."),
        .notMet = QT_TRANSLATE_NOOP("appraisal_plan", "The register does not have %1 of %2 for this body in this month. Check "
                                                       "the register, or ask the body."),
        .unknown = QT_TRANSLATE_NOOP("appraisal_plan", "Enter occupation, level and month; what the body may appraise has to "
                                                        "be on the register.")});

inline constexpr std::array all {
    &owedBy, &notRegistered, &filedLate, &filedEarly, &lastDayMoves, &filedAgain, &noLines, &outOfScope};

} // namespace jiangce::appraisal_plan::conditions
