// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/rounds/award_round.h"

namespace jiangce {

/// One part of the way from call to commendation.
struct StageStanding {
    RoundStage stage;
    QDate planned {};       ///< null: not planned
    QDate done {};          ///< null: not done
    bool isCurrent = false;
    bool isLate = false;    ///< planned for a day that is over, and not done
};

/// Where a round stands, and what stands in the way of its next step.
struct RoundStanding {
    QList<StageStanding> stages {};
    Problems blocks {};     ///< of the next step, all at once; empty: it can be taken
    Problems hints {};      ///< planning only, never a lock: the cycle
    int sheetsOut = 0;
    int openObjections = 0;
    QDate noticeUntil {};   ///< last day of the notice that runs longest
};
[[nodiscard]] RoundStanding roundStanding(Connection& db, const AwardRound& round, QDate today);

/// The year is so many years after the last round of the kind, or in the cycle from the first; CycleReasonMissing when it is
/// not and nobody said why.
[[nodiscard]] std::optional<Problem> cycleHint(Connection& db, const AwardRound& round);

} // namespace jiangce
