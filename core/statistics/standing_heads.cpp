// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/standing_lists.h"

namespace jiangce {

const StandingHeads& headsOf(StandingList list)
{
    static constexpr StandingHeads overrides {QT_TRANSLATE_NOOP("statistics", "Overrides and judgements"),
        QT_TRANSLATE_NOOP("statistics",
            "Values that failed their check and were let pass with a reason, in applications handed in within the period, and "
            "conditions an officer judged within the period."),
        QT_TRANSLATE_NOOP("statistics", "Day"), "", QT_TRANSLATE_NOOP("statistics", "What was let pass or judged"),
        QT_TRANSLATE_NOOP("statistics", "Reason"), QT_TRANSLATE_NOOP("statistics", "Officer"), ""};
    static constexpr StandingHeads backEntries {QT_TRANSLATE_NOOP("statistics", "Back-entries"),
        QT_TRANSLATE_NOOP(
            "statistics", "Old paper cases entered afterwards, by the day of hand-in their papers give."),
        QT_TRANSLATE_NOOP("statistics", "Handed in"), QT_TRANSLATE_NOOP("statistics", "Entered on"), "", "",
        QT_TRANSLATE_NOOP("statistics", "Entered by"), ""};
    static constexpr StandingHeads voided {QT_TRANSLATE_NOOP("statistics", "Voided numbers"),
        QT_TRANSLATE_NOOP("statistics", "Letters issued within the period whose number was voided later, with the reason."),
        QT_TRANSLATE_NOOP("statistics", "Issued"), "", QT_TRANSLATE_NOOP("statistics", "Letter and number"),
        QT_TRANSLATE_NOOP("statistics", "Reason"), QT_TRANSLATE_NOOP("statistics", "Issued by"), ""};
    static constexpr StandingHeads overdue {QT_TRANSLATE_NOOP("statistics", "Overdue now"),
        QT_TRANSLATE_NOOP("statistics", "Applications undecided today whose last day has passed, whatever the period."),
        QT_TRANSLATE_NOOP("statistics", "Handed in"), QT_TRANSLATE_NOOP("statistics", "Last day"), "", "",
        QT_TRANSLATE_NOOP("statistics", "With"), QT_TRANSLATE_NOOP("statistics", "Working days late")};
    static constexpr StandingHeads late {QT_TRANSLATE_NOOP("statistics", "Hand-in days entered late"),
        QT_TRANSLATE_NOOP("statistics",
            "Applications handed in, by the entry, before the day on which that was recorded; by the day of recording."),
        QT_TRANSLATE_NOOP("statistics", "Handed in"), QT_TRANSLATE_NOOP("statistics", "Recorded on"), "",
        QT_TRANSLATE_NOOP("statistics", "Reason"), QT_TRANSLATE_NOOP("statistics", "Officer"),
        QT_TRANSLATE_NOOP("statistics", "Days later")};
    static constexpr StandingHeads identity {QT_TRANSLATE_NOOP("statistics", "Identity changed with account or name"),
        QT_TRANSLATE_NOOP("statistics",
            "Corrections within the period by which one officer changed the number of a person or unit and, at once or "
            "apart, its account or its name."),
        QT_TRANSLATE_NOOP("statistics", "Day"), "", QT_TRANSLATE_NOOP("statistics", "Corrected"),
        QT_TRANSLATE_NOOP("statistics", "Reason"), QT_TRANSLATE_NOOP("statistics", "Officer"), ""};
    static constexpr StandingHeads sameDesk {QT_TRANSLATE_NOOP("statistics", "Two steps from one desk within half an hour"),
        QT_TRANSLATE_NOOP("statistics",
            "Steps of one case that two officers took within 30 minutes of each other. The register is open in one program at a "
            "time, so both sat at the same desk, or changed desks within that time."),
        QT_TRANSLATE_NOOP("statistics", "Day"), "", QT_TRANSLATE_NOOP("statistics", "The two steps"), "",
        QT_TRANSLATE_NOOP("statistics", "Officer"), ""};
    static constexpr StandingHeads shared {QT_TRANSLATE_NOOP("statistics", "One account for several applicants"),
        QT_TRANSLATE_NOOP("statistics",
            "Payments asked for within the period to an account to which money was also asked for another applicant, whenever."),
        QT_TRANSLATE_NOOP("statistics", "Requested"), "", QT_TRANSLATE_NOOP("statistics", "Account and payee"), "",
        QT_TRANSLATE_NOOP("statistics", "Requested by"), ""};
    static constexpr StandingHeads afterHours {QT_TRANSLATE_NOOP("statistics", "Decisions outside office hours"),
        QT_TRANSLATE_NOOP("statistics",
            "Decisions and payments on days of rest by the holiday calendar and, once the audit administrator has entered the "
            "office's hours, outside them."),
        QT_TRANSLATE_NOOP("statistics", "Day"), "", QT_TRANSLATE_NOOP("statistics", "Time and step"),
        QT_TRANSLATE_NOOP("statistics", "Why it is listed"), QT_TRANSLATE_NOOP("statistics", "Officer"), ""};
    static constexpr StandingHeads looks {QT_TRANSLATE_NOOP("statistics", "Who looked at whom"),
        QT_TRANSLATE_NOOP("statistics",
            "Cases and records opened (once for each officer and day), numbers shown in full, searches by number, and what was "
            "printed or taken out."),
        QT_TRANSLATE_NOOP("statistics", "Day"), "", QT_TRANSLATE_NOOP("statistics", "Time and what was done"),
        QT_TRANSLATE_NOOP("statistics", "Purpose"), QT_TRANSLATE_NOOP("statistics", "Officer"), ""};
    switch (list) {
    case StandingList::Overrides: return overrides;
    case StandingList::BackEntries: return backEntries;
    case StandingList::VoidedNumbers: return voided;
    case StandingList::Overdue: return overdue;
    case StandingList::LateHandIns: return late;
    case StandingList::IdentityChanges: return identity;
    case StandingList::SameDesk: return sameDesk;
    case StandingList::SharedAccounts: return shared;
    case StandingList::AfterHours: return afterHours;
    case StandingList::Looks: break;
    }
    return looks;
}

} // namespace jiangce
