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
    switch (list) {
    case StandingList::Overrides: return overrides;
    case StandingList::BackEntries: return backEntries;
    case StandingList::VoidedNumbers: return voided;
    case StandingList::Overdue: return overdue;
    case StandingList::LateHandIns: return late;
    case StandingList::IdentityChanges: break;
    }
    return identity;
}

} // namespace jiangce
