// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/wording_rounds.h"

#include <QtCore/QtGlobal>

namespace jiangce {

const char* roundProblemSource(ProblemCode code)
{
    switch (code) {
    case ProblemCode::RoundNotThere:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not possible while the round is “%2”.");
    case ProblemCode::RoundNotOpen:
        return QT_TRANSLATE_NOOP("problem", "No round of %1 takes nominations at the moment. Open the round with "
                                            "its notice first.");
    case ProblemCode::RoundOtherOpen:
        return QT_TRANSLATE_NOOP("problem", "%1 still takes nominations. End its call before another one is opened.");
    case ProblemCode::RoundMissing:
        return QT_TRANSLATE_NOOP("problem", "“%1” is still undecided. Enter it as the round's notice or the "
                                            "collective decision has it.");
    case ProblemCode::RoundYearTaken:
        return QT_TRANSLATE_NOOP("problem", "There is already a round for %1. Check the year against the notice.");
    case ProblemCode::CycleReasonMissing:
        return QT_TRANSLATE_NOOP("problem", "%1 is not %3 years after the round of %2. Say why, then go on; nothing "
                                            "else is held up by it.");
    case ProblemCode::NominationTwice:
        return QT_TRANSLATE_NOOP("problem", "This person already stands for the same title in this round (%1).");
    case ProblemCode::NominationPlacesUsed:
        return QT_TRANSLATE_NOOP("problem", "%1 has used its %2 nomination places of this round.");
    case ProblemCode::NominationsUnchecked:
        return QT_TRANSLATE_NOOP("problem", "%1 nominations of this round are not checked to the end. Qualify, "
                                            "refuse or withdraw them first.");
    case ProblemCode::NominationsRunning:
        return QT_TRANSLATE_NOOP("problem", "Nominations are taken until the end of %1. Wait for that day, or give "
                                            "the reason for ending earlier.");
    case ProblemCode::NoCandidates:
        return QT_TRANSLATE_NOOP("problem", "Nobody is qualified for “%1” in this round.");
    case ProblemCode::MemberRecused:
        return QT_TRANSLATE_NOOP("problem", "%1 has declared himself out for %2 and cannot score there.");
    case ProblemCode::SheetHandedIn:
        return QT_TRANSLATE_NOOP("problem", "The sheet of %1 is handed in; its scores stay as they are.");
    case ProblemCode::SheetGaps:
        return QT_TRANSLATE_NOOP("problem", "%2 scores are missing on the sheet of %1. Enter them, or record that "
                                            "the member is out for the candidate.");
    case ProblemCode::SheetsOut:
        return QT_TRANSLATE_NOOP("problem", "%1 sheets are not handed in yet. Scores of others show only when all "
                                            "are in.");
    case ProblemCode::SheetsTooFew:
        return QT_TRANSLATE_NOOP("problem", "%1 has %2 sheets; the scoring rule of the round needs %3. Have "
                                            "somebody else appointed to the panel, or correct the rule by a "
                                            "recorded decision.");
    case ProblemCode::WeightsNotWhole:
        return QT_TRANSLATE_NOOP("problem", "The weights of the criteria for “%1” add up to %2 and not to 100. "
                                            "Correct them by the round's notice.");
    case ProblemCode::TieStands:
        return QT_TRANSLATE_NOOP("problem", "%1 have the same score at a place that decides. Break the tie by the "
                                            "recorded rule or by a recorded vote.");
    case ProblemCode::TieNotBroken:
        return QT_TRANSLATE_NOOP("problem", "Two of them still have the same number of votes for. Vote again, or "
                                            "record the rule that decides.");
    case ProblemCode::TieOther:
        return QT_TRANSLATE_NOOP("problem", "The tie is between %1. Name exactly these, each once.");
    case ProblemCode::VotesAbovePresent:
        return QT_TRANSLATE_NOOP("problem", "For %1 more votes are counted than the %2 members present.");
    case ProblemCode::FewerUndecided:
        return QT_TRANSLATE_NOOP("problem", "%3 of the %2 places for “%1” are filled. Awarding fewer needs a "
                                            "recorded decision: enter its number.");
    case ProblemCode::PlacesTaken:
        return QT_TRANSLATE_NOOP("problem", "All %2 places for “%1” are taken. More are never awarded.");
    case ProblemCode::MinimumUnmet:
        return QT_TRANSLATE_NOOP("problem", "The round's notice asks for at least %2 of “%1”; there are %3. Change "
                                            "the list, or record the decision that lets it pass.");
    case ProblemCode::NoticeOwed:
        return QT_TRANSLATE_NOOP("problem", "%1 candidates have not had their whole public notice yet. Publish it, "
                                            "or wait for its last day.");
    case ProblemCode::NoReserve:
        return QT_TRANSLATE_NOOP("problem", "Nobody is left on the reserve list for “%1”.");
    case ProblemCode::HonourRevoked:
        return QT_TRANSLATE_NOOP("problem", "“%1” has been revoked; nothing more follows from it, nor is paid after "
                                            "that day. Money on its way is stopped at the bank and recorded as come back; "
                                            "what went out until then is recorded under its own day.");
    case ProblemCode::ConsequenceExists:
        return QT_TRANSLATE_NOOP("problem", "That already follows from this honour: case %1.");
    case ProblemCode::ConsequenceNone:
        return QT_TRANSLATE_NOOP("problem", "That does not follow from “%1”.");
    default: return "";
    }
}

} // namespace jiangce
