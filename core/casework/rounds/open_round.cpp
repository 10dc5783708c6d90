// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_work.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

Problem missing(const char* what)
{
    return {ProblemCode::RoundMissing, {QString::fromLatin1(what)}};
}

bool isBeingChecked(CaseState state)
{
    return state == CaseState::Submitted || state == CaseState::ReturnedForCorrection || state == CaseState::Accepted
        || state == CaseState::FirstReviewed || state == CaseState::SecondReviewed;
}

Problems missingScoring(const AwardRound& round)
{
    Problems problems;
    if (round.panel.isEmpty())
        problems.append(missing(QT_TRANSLATE_NOOP("casework", "Panel members")));
    if (!round.paper.dropHighest || !round.paper.dropLowest || !round.paper.averagePlaces)
        problems.append(missing(QT_TRANSLATE_NOOP("casework", "Rule for extremes and averages")));
    for (const TitleInRound& title : round.titles) {
        int weight = 0;
        for (const Criterion& one : round.criteria)
            weight += one.programme == title.programme() ? one.weight : 0;
        if (weight != 100)
            problems.append(
                {ProblemCode::WeightsNotWhole, {QString::fromUtf16(title.title->shortTitle), QString::number(weight)}});
    }
    return problems;
}

} // namespace

Problems missingToOpen(const AwardRound& round)
{
    const RoundPaper& paper = round.paper;
    Problems problems;
    const std::pair<bool, const char*> parts[] {
        {paper.session.has_value(), QT_TRANSLATE_NOOP("casework", "Number of the session")},
        {paper.year.has_value(), QT_TRANSLATE_NOOP("casework", "Year of the round")},
        {!paper.noticeNumber.isEmpty(), QT_TRANSLATE_NOOP("casework", "Number of the notice")},
        {paper.noticeOn.isValid(), QT_TRANSLATE_NOOP("casework", "Day of the notice")},
        {!paper.approvalNumber.isEmpty(), QT_TRANSLATE_NOOP("casework", "Approval of the commendation project")},
        {paper.from.isValid() && paper.to.isValid(), QT_TRANSLATE_NOOP("casework", "Days on which nominations are taken")},
        {paper.needsUnionOpinion.has_value(), QT_TRANSLATE_NOOP("casework", "Whether the union's opinion is needed")},
        {paper.needsInternalNotice.has_value(), QT_TRANSLATE_NOOP("casework", "Whether the unit's internal notice is needed")},
        {paper.mayStandForBoth.has_value(), QT_TRANSLATE_NOOP("casework", "Whether one person may stand for both titles")},
    };
    for (const auto& [isThere, what] : parts)
        if (!isThere)
            problems.append(missing(what));
    for (const TitleInRound& title : round.titles)
        if (!title.places)
            problems.append(missing(QT_TRANSLATE_NOOP("casework", "Places of a title")));
    return problems;
}

Problems missingToReview(const AwardRound& round, QDate today)
{
    Problems problems;
    if (today <= round.paper.to)
        problems.append({ProblemCode::NominationsRunning, {round.paper.to.toString(Qt::ISODate)}});
    int unchecked = 0;
    for (const Nominee& one : round.nominees)
        unchecked += isBeingChecked(one.state);
    if (unchecked > 0)
        problems.append({ProblemCode::NominationsUnchecked, {QString::number(unchecked)}});
    for (const TitleInRound& title : round.titles)
        if (title.qualified == 0)
            problems.append({ProblemCode::NoCandidates, {QString::fromUtf16(title.title->shortTitle)}});
    return problems + missingScoring(round);
}

Outcome<ChangeReport> openRound(const Desk& desk, RoundId id, int expectedVersion)
{
    auto begun = RoundWork::begin(
        desk, id, expectedVersion, Role::Approval, QT_TRANSLATE_NOOP("casework", "Open the round"), {RoundState::Draft});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    if (const Problems problems = missingToOpen(work.round()); !problems.isEmpty())
        return fail(problems.first());
    if (const RoundId other = openRoundOf(desk.db, *work.round().head.kind); other.isValid())
        return fail(ProblemCode::RoundOtherOpen, {readRound(desk.db, other).head.name});
    for (const TitleInRound& title : work.round().titles)
        desk.db
            .prepared("UPDATE award_round_title SET places = ?3, places_source = ?4 WHERE round_id = ?1 AND programme = ?2")
            .run(id, title.programme(), *title.places, title.placesSource);
    desk.db.prepared("UPDATE award_round SET called_on = ?2 WHERE id = ?1").run(id, work.today());
    work.setState(RoundState::Open);
    return work.finish(u"open_round"_s);
}

Outcome<ChangeReport> closeNominations(const Desk& desk, RoundId id, int expectedVersion, const QString& reason)
{
    auto begun = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "End the call for nominations"), {RoundState::Open});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    Problems problems = missingToReview(work.round(), work.today());
    if (!reason.trimmed().isEmpty())
        problems.removeIf([](const Problem& problem) { return problem.code == ProblemCode::NominationsRunning; });
    if (!problems.isEmpty())
        return fail(problems.first());
    desk.db.prepared("UPDATE award_round SET review_on = ?2, early_reason = ?3 WHERE id = ?1")
        .run(id, work.today(), reason.trimmed());
    work.setState(RoundState::Review);
    return work.finish(u"close_nominations"_s, reason);
}

Outcome<ChangeReport> abandonRound(const Desk& desk, RoundId id, int expectedVersion, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    auto begun = RoundWork::begin(desk, id, expectedVersion, Role::Approval, QT_TRANSLATE_NOOP("casework", "Abandon"),
        {RoundState::Draft, RoundState::Open, RoundState::Review});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    for (const Nominee& one : QList(work.round().nominees))
        if (one.state == CaseState::Qualified)
            if (const auto moved = work.move(one.id, CaseState::NotSelected, u"not_selected"_s, reason); !moved)
                return fail(moved.error());
    desk.db.prepared("UPDATE award_round SET state = 'abandoned', abandoned_reason = ?2 WHERE id = ?1")
        .run(id, reason.trimmed());
    return work.finish(u"abandon_round"_s, reason);
}

} // namespace jiangce
