// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_review.h"

#include "core/casework/rounds/round_work.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// The unbroken or broken group of equals the candidate belongs to.
QList<const Ranked*> equalsOf(const QList<Ranked>& list, CaseId candidate)
{
    const auto one = std::ranges::find_if(list, [candidate](const Ranked& r) { return r.nominee.id == candidate; });
    QList<const Ranked*> equals;
    if (one != list.end())
        for (const Ranked& other : list)
            if (other.average == one->average)
                equals.append(&other);
    return equals;
}

QString namesOf(const QList<const Ranked*>& group)
{
    QStringList names;
    for (const Ranked* one : group)
        names.append(one->nominee.name);
    return names.join(u'、');
}

Outcome<void> checkGroup(const QList<Ranked>& list, const TieBreak& tie)
{
    const auto group = equalsOf(list, tie.places.first().candidate);
    QSet<CaseId> named;
    for (const TieBreak::Place& place : tie.places)
        named.insert(place.candidate);
    const bool isWhole = group.size() > 1 && named.size() == group.size() && tie.places.size() == group.size()
        && std::ranges::all_of(group, [&named](const Ranked* one) { return named.contains(one->nominee.id); });
    if (!isWhole)
        return fail(ProblemCode::TieOther, {namesOf(group)});
    return {};
}

Outcome<void> checkVotes(const AwardRound& round, const TieBreak& tie)
{
    for (qsizetype i = 0; i < tie.places.size(); ++i) {
        const TieBreak::Place& place = tie.places[i];
        if (place.votesFor < 0 || place.votesAgainst < 0 || place.votesFor + place.votesAgainst > tie.present)
            return fail(ProblemCode::VotesAbovePresent,
                {round.nominee(place.candidate)->name, QString::number(tie.present)});
        if (i > 0 && place.votesFor >= tie.places[i - 1].votesFor)
            return fail(ProblemCode::TieNotBroken);
    }
    return {};
}

} // namespace

Outcome<ChangeReport> breakTie(const Desk& desk, RoundId id, int expectedVersion, const TieBreak& tie)
{
    if (tie.ground.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    auto begun = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "Break a tie"), {RoundState::Review});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    const auto list = rankedList(desk.db, work.round(), tie.programme);
    if (!list)
        return fail(list.error());
    if (tie.places.isEmpty())
        return fail(ProblemCode::TieOther, {QString()});
    if (!tie.isVote && work.round().paper.tieRule.isEmpty())
        return fail(
            ProblemCode::RoundMissing, {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Rule by which ties are broken"))});
    if (const auto whole = checkGroup(*list, tie); !whole)
        return fail(whole.error());
    if (tie.isVote)
        if (const auto votes = checkVotes(work.round(), tie); !votes)
            return fail(votes.error());
    desk.db
        .prepared("INSERT INTO award_tie (round_id, programme, way, ground, present, on_day, officer_name) VALUES (?, ?, ?, ?, "
                  "?, ?, ?)")
        .run(id, tie.programme, tie.isVote ? u"vote"_s : u"rule"_s, tie.ground.trimmed(), tie.isVote ? tie.present : 0,
            work.today(), desk.session.displayName);
    const qint64 row = desk.db.lastInsertId();
    int position = 0;
    for (const TieBreak::Place& place : tie.places)
        desk.db
            .prepared("INSERT INTO award_tie_place (tie_id, position, case_id, votes_for, votes_against) VALUES (?, ?, ?, ?, ?)")
            .run(row, position++, place.candidate, tie.isVote ? place.votesFor : 0, tie.isVote ? place.votesAgainst : 0);
    work.after().insert(u"way"_s, tie.isVote ? u"vote"_s : u"rule"_s);
    work.after().insert(u"present"_s, tie.present);
    return work.finish(u"break_tie"_s, tie.ground);
}

} // namespace jiangce
