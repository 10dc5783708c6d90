// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/rounds/award_round.h"
#include "core/letters/official_letter.h"

namespace jiangce {

/// How a letter of a round is made.
struct RoundLetterOccasion {
    QDate day {};               ///< printed on the letter where the round itself has no day for it
    QString officer {};
    NomineeOrder order = NomineeOrder::District;
    NameLess surnameLess = nullptr;
};

/// 公示 of one notice, identifiers masked: those it showed, title by title.
[[nodiscard]] OfficialLetter roundNoticeLetter(
    Connection& db, const AwardRound& round, const AwardNotice& notice, const RoundLetterOccasion& occasion);
/// 请示 to the conferring body, with those proposed; its number once it is recorded.
[[nodiscard]] OfficialLetter conferralRequestLetter(
    Connection& db, const AwardRound& round, const RoundLetterOccasion& occasion);
/// 表彰决定, drafted for the conferring body; number and day once they came back.
[[nodiscard]] OfficialLetter commendationLetter(
    Connection& db, const AwardRound& round, const RoundLetterOccasion& occasion);

} // namespace jiangce
