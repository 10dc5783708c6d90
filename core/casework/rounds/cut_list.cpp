// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_review.h"

#include "core/casework/accounts.h"
#include "core/casework/permissions.h"
#include "core/casework/rounds/round_work.h"
#include "core/casework/signatures/case_signature.h"
#include "core/programmes/programme_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString shortTitle(const TitleInRound& title) { return QString::fromUtf16(title.title->shortTitle); }

/// An unbroken tie that decides who is on the list, who is not, or who comes first in reserve.
std::optional<Problem> decidingTie(const QList<Ranked>& list, qsizetype awards, qsizetype reserves)
{
    for (qsizetype from = 0; from < list.size(); ++from) {
        if (!list[from].isTied)
            continue;
        qsizetype to = from;
        QStringList names;
        while (to < list.size() && list[to].average == list[from].average)
            names.append(list[to++].nominee.name);
        const bool crossesCut = from < awards && to > awards;
        const bool isInReserve = to > awards && from < awards + reserves;
        if (crossesCut || isInReserve)
            return Problem {ProblemCode::TieStands, {names.join(u'、')}};
        from = to - 1;
    }
    return {};
}

QString groupName(const RoundKind& kind, const MinimumPlaces& least)
{
    for (const RoundGroup& group : kind.groups)
        if (least.field == QLatin1StringView(group.field))
            return *group.value == '\0' ? least.value : QString::fromLatin1(group.label);
    return least.value;
}

void checkMinimums(Connection& db, const AwardRound& round, const TitleInRound& title, const QString& decision,
    CutPreview& preview)
{
    const Programme& programme = programmeOf(*title.title);
    for (const MinimumPlaces& least : round.paper.minimums) {
        if (least.programme != title.programme() || !decision.isEmpty())
            continue;
        const auto found = std::ranges::count_if(preview.proposed[title.programme()], [&](const Ranked& one) {
            return readForm(db, programme, one.nominee.id).value(least.field) == least.value;
        });
        if (found < least.least)
            preview.problems.append({ProblemCode::MinimumUnmet,
                {groupName(*round.head.kind, least), QString::number(least.least), QString::number(found)}});
    }
}

void cutTitle(Connection& db, const AwardRound& round, const TitleInRound& title, const CutInput& input, CutPreview& preview)
{
    const QString programme = title.programme();
    const auto list = rankedList(db, round, programme);
    if (!list) {
        preview.problems.append(list.error());
        return;
    }
    const qsizetype places = title.places.value_or(0);
    const qsizetype asked = input.awards.value(programme, int(places));
    if (asked > places)
        preview.problems.append({ProblemCode::PlacesTaken, {shortTitle(title), QString::number(places)}});
    const qsizetype awards = std::max<qsizetype>(0, std::min({asked, places, list->size()}));
    if (awards < places && input.fewerDecisions.value(programme).trimmed().isEmpty())
        preview.problems.append(
            {ProblemCode::FewerUndecided, {shortTitle(title), QString::number(places), QString::number(awards)}});
    const auto reserves = round.paper.reserves.constFind(programme);
    if (reserves == round.paper.reserves.cend())
        preview.problems.append(
            {ProblemCode::RoundMissing, {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Reserve places"))}});
    const qsizetype inReserve
        = std::min<qsizetype>(reserves == round.paper.reserves.cend() ? 0 : *reserves, list->size() - awards);
    if (const auto tie = decidingTie(*list, awards, inReserve))
        preview.problems.append(*tie);
    preview.proposed.insert(programme, list->first(awards));
    preview.reserve.insert(programme, list->sliced(awards, inReserve));
    preview.others.insert(programme, list->sliced(awards + inReserve));
    checkMinimums(db, round, title, input.minimumDecisions.value(programme).trimmed(), preview);
}

Outcome<void> place(RoundWork& work, const QList<Ranked>& ranked, int from, CaseState to, const QString& action)
{
    for (const Ranked& one : ranked) {
        work.db().prepared("UPDATE award_nominee SET rank = ?2, average = ?3 WHERE case_id = ?1")
            .run(one.nominee.id, ++from, one.average);
        if (const auto moved = work.move(one.nominee.id, to, action); !moved)
            return moved;
    }
    return {};
}

} // namespace

CutPreview previewCut(Connection& db, const AwardRound& round, const CutInput& input)
{
    CutPreview preview;
    for (const TitleInRound& title : round.titles)
        cutTitle(db, round, title, input, preview);
    return preview;
}

Outcome<ChangeReport> cutList(const Desk& desk, RoundId id, int expectedVersion, const CutInput& input)
{
    if (const auto allowed = mayDo(desk, Role::Approval); !allowed)
        return fail(allowed.error());
    if (const auto signable = checkMaySign(desk); !signable)
        return fail(signable.error());
    if (const auto confirmed = confirmPassword(desk, input.password); !confirmed)
        return fail(confirmed.error());
    auto begun = RoundWork::begin(
        desk, id, expectedVersion, Role::Approval, QT_TRANSLATE_NOOP("casework", "Cut the list"), {RoundState::Review});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    const CutPreview cut = previewCut(desk.db, work.round(), input);
    if (!cut.problems.isEmpty())
        return fail(cut.problems.first());
    for (const TitleInRound& title : QList(work.round().titles)) {
        const QString programme = title.programme();
        const auto proposed = cut.proposed.value(programme);
        const auto reserve = cut.reserve.value(programme);
        const int awards = int(proposed.size());
        desk.db
            .prepared("UPDATE award_round_title SET fewer_decision = ?3, minimum_decision = ?4 WHERE round_id = ?1 AND "
                      "programme = ?2")
            .run(id, programme, awards < title.places ? input.fewerDecisions.value(programme).trimmed() : QString(),
                input.minimumDecisions.value(programme).trimmed());
        for (const auto& done : {place(work, proposed, 0, CaseState::Proposed, u"propose"_s),
                 place(work, reserve, awards, CaseState::Reserve, u"reserve"_s),
                 place(work, cut.others.value(programme), awards + int(reserve.size()), CaseState::NotSelected,
                     u"not_selected"_s)})
            if (!done)
                return fail(done.error());
        work.after().insert(programme, awards);
    }
    desk.db.prepared("UPDATE award_round SET listed_on = ?2 WHERE id = ?1").run(id, work.today());
    work.setState(RoundState::Listed);
    return work.finish(u"cut_list"_s);
}

} // namespace jiangce
