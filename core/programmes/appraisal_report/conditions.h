// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/condition.h"
#include "core/programmes/appraisal_report/policy.h"

/// What is looked at when a report is received. Nothing here refuses: the clause asks for a report and knows no sanction.
namespace jiangce::appraisal_report::conditions {

inline constexpr auto owedBy = Condition::interpretation("appraisal_report", "owed_by", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "Who owes the report"),
        .met = QT_TRANSLATE_NOOP("appraisal_report", "The body is on the register of appraisal bodies on %1 and owes the report "
                                                      "of the year."),
        .notMet = "",
        .unknown = ""},
    QT_TRANSLATE_NOOP("appraisal_report", "Who is on the register of appraisal bodies on the last day of the year owes the "
                                           "report of that year, a body founded during the year too; one that has left before "
                                           "that day owes none."));
inline constexpr auto notRegistered = Condition::hint("appraisal_report", "not_registered", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "On the register of appraisal bodies"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("appraisal_report", "The body is not on the register of appraisal bodies on %1. Check the "
                                                         "register; the report is received all the same."),
        .unknown = QT_TRANSLATE_NOOP("appraisal_report", "Enter name, credit code and year to look the body up.")});
inline constexpr auto sentLate = Condition::hint("appraisal_report", "sent_late", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "Handed in before the end of the year"),
        .met = QT_TRANSLATE_NOOP("appraisal_report", "Handed in on %1; the last day is %2."),
        .notMet = QT_TRANSLATE_NOOP("appraisal_report", "Handed in on %1, %3 day(s) after the last day, %2. It is recorded as "
                                                         "late; nothing is blocked for that."),
        .unknown = QT_TRANSLATE_NOOP("appraisal_report", "Enter the year of the report.")});
inline constexpr auto lastDayMoves = Condition::practice("appraisal_report", "last_day_moves", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "Last day on a rest day"),
        .met = QT_TRANSLATE_NOOP("appraisal_report", "31 December is a rest day; the last day is %1."),
        .notMet = "",
        .unknown = ""},
    restDays);
inline constexpr auto cutOffEarly = Condition::interpretation("appraisal_report", "cut_off_early", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "Numbers of the whole year"),
        .met = QT_TRANSLATE_NOOP("appraisal_report", "The numbers reach up to %1; what is held later in the year comes in a "
                                                      "supplement."),
        .notMet = "",
        .unknown = ""},
    QT_TRANSLATE_NOOP("appraisal_report", "A report that is due before the end of the year cannot hold its last days: it names "
                                           "the day its numbers reach up to, and a supplement follows in the new year."));
inline constexpr auto nothingToSupplement = Condition::hint("appraisal_report", "nothing_to_supplement", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "A report to supplement"),
        .met = QT_TRANSLATE_NOOP("appraisal_report", "Supplements %1."),
        .notMet = QT_TRANSLATE_NOOP("appraisal_report", "There is no report of this body for the year that this could "
                                                         "supplement."),
        .unknown = ""});
inline constexpr auto sentAgain = Condition::hint("appraisal_report", "sent_again", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "One report for the year"),
        .met = "",
        .notMet = QT_TRANSLATE_NOOP("appraisal_report", "There is another report of this body for the year, %1. The numbers of "
                                                         "both are added up; mark this one as a supplement, or withdraw one."),
        .unknown = ""});
inline constexpr auto noLines = Condition::hint("appraisal_report", "no_lines", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "Appraisals are reported"),
        .met = QT_TRANSLATE_NOOP("appraisal_report", "%1 lines: %2 took part, %3 passed."),
        .notMet = QT_TRANSLATE_NOOP("appraisal_report", "The report has no line: nothing was appraised."),
        .unknown = ""});
inline constexpr auto namesDiffer = Condition::hint("appraisal_report", "names_differ", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "A name for every certificate"),
        .met = QT_TRANSLATE_NOOP("appraisal_report", "%1 names for %2 certificates."),
        .notMet = QT_TRANSLATE_NOOP("appraisal_report", "%1 names are attached, but %2 certificates are reported."),
        .unknown = ""});

// Each line

inline constexpr auto outOfScope = Condition::hint("appraisal_report", "out_of_scope", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "Within what the body may appraise"),
        .met = QT_TRANSLATE_NOOP("appraisal_report", "The register has %1 of %2 for this body."),
        .notMet = QT_TRANSLATE_NOOP("appraisal_report", "The register does not have %1 of %2 for this body in this month. Check "
                                                         "the register, or ask the body."),
        .unknown = QT_TRANSLATE_NOOP("appraisal_report", "Enter occupation, level and month; what the body may appraise has "
                                                          "to be on the register.")});

// Each name

inline constexpr auto heldByOther = Condition::hint("appraisal_report", "held_by_other", reportSent,
    {.title = QT_TRANSLATE_NOOP("appraisal_report", "The certificate is nobody else's"),
        .met = QT_TRANSLATE_NOOP("appraisal_report", "The register has %1 under nobody else."),
        .notMet = QT_TRANSLATE_NOOP("appraisal_report", "The register has %1 under another person already; it is not taken "
                                                         "in again. Ask the body."),
        .unknown = QT_TRANSLATE_NOOP("appraisal_report", "Enter the number of the certificate; the register has to be looked "
                                                          "up.")});

inline constexpr std::array all {&owedBy, &notRegistered, &sentLate, &lastDayMoves, &cutOffEarly, &nothingToSupplement,
    &sentAgain, &noLines, &namesDiffer, &outOfScope, &heldByOther};

} // namespace jiangce::appraisal_report::conditions
