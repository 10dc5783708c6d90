// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_standing.h"

#include "core/casework/rounds/round_decision.h"
#include "core/casework/rounds/round_review.h"

#include <algorithm>

namespace jiangce {

namespace {

std::optional<RoundStage> currentStage(RoundState state)
{
    switch (state) {
    case RoundState::Draft: return RoundStage::Call;
    case RoundState::Open: return RoundStage::Deadline;
    case RoundState::Review: return RoundStage::Review;
    case RoundState::Listed:
    case RoundState::Noticed: return RoundStage::Notice;
    case RoundState::Requested: return RoundStage::Commendation;
    case RoundState::Conferred:
    case RoundState::Abandoned: break;
    }
    return {};
}

Problems blocksOf(Connection& db, const AwardRound& round, QDate today)
{
    switch (round.head.state) {
    case RoundState::Draft: return missingToOpen(round);
    case RoundState::Open: return missingToReview(round, today);
    case RoundState::Review: return previewCut(db, round, {}).problems;
    case RoundState::Listed:
    case RoundState::Noticed: return missingToRequest(round, today);
    case RoundState::Requested:
    case RoundState::Conferred:
    case RoundState::Abandoned: break;
    }
    return {};
}

/// The same thing said of both titles is said once.
Problems once(const Problems& problems)
{
    Problems kept;
    for (const Problem& problem : problems)
        if (!kept.contains(problem))
            kept.append(problem);
    return kept;
}

} // namespace

RoundStanding roundStanding(Connection& db, const AwardRound& round, QDate today)
{
    RoundStanding standing;
    const auto current = currentStage(round.head.state);
    for (const RoundStage stage : roundStages) {
        StageStanding one {.stage = stage, .planned = round.plan.value(stage), .done = round.done.value(stage)};
        one.isCurrent = current == stage;
        one.isLate = one.planned.isValid() && !one.done.isValid() && one.planned < today
            && round.head.state != RoundState::Abandoned;
        standing.stages.append(one);
    }
    standing.blocks = once(blocksOf(db, round, today));
    if (const auto drift = cycleHint(db, round))
        standing.hints.append(*drift);
    standing.sheetsOut = int(std::ranges::count(round.panel, false, &PanelMember::isHandedIn));
    standing.openObjections
        = int(std::ranges::count(round.objections, ObjectionOutcome::Open, &NoticeObjection::outcome));
    for (const AwardNotice& notice : round.notices)
        standing.noticeUntil = std::max(standing.noticeUntil, notice.period.to);
    return standing;
}

std::optional<Problem> cycleHint(Connection& db, const AwardRound& round)
{
    const RoundKind& kind = *round.head.kind;
    if (kind.cycleYears == 0 || !round.paper.year || !round.paper.cycleReason.isEmpty())
        return {};
    const int year = *round.paper.year;
    int last = kind.firstYear - kind.cycleYears;
    for (const RoundHead& other : readRounds(db, &kind))
        if (other.id != round.head.id && other.state != RoundState::Abandoned && other.year && *other.year < year)
            last = std::max(last, *other.year);
    const bool isFirst = last < kind.firstYear;
    const bool isInCycle = isFirst ? (year - kind.firstYear) % kind.cycleYears == 0 : year == last + kind.cycleYears;
    if (isInCycle)
        return {};
    return Problem {ProblemCode::CycleReasonMissing,
        {QString::number(year), QString::number(isFirst ? kind.firstYear : last), QString::number(kind.cycleYears)}};
}

} // namespace jiangce
