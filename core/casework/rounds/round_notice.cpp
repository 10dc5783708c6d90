// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_decision.h"

#include "core/casework/procedures/procedure.h"
#include "core/casework/rounds/round_work.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QList<CaseId> notShownYet(const AwardRound& round)
{
    QList<CaseId> cases;
    for (const Nominee& one : round.nominees) {
        const bool isShown = std::ranges::any_of(
            round.notices, [&one](const AwardNotice& notice) { return notice.cases.contains(one.id); });
        if (one.state == CaseState::Proposed && !isShown)
            cases.append(one.id);
    }
    return cases;
}

/// Who moved up is not shown before the day he did.
QDate begun(const AwardRound& round, const QList<CaseId>& cases)
{
    QDate day = round.done.value(RoundStage::Review);
    for (const CaseId id : cases)
        if (const QDate called = round.nominee(id)->calledUpOn; called.isValid())
            day = std::max(day, called);
    return day;
}

Outcome<void> takeOff(RoundWork& work, CaseId candidate, const QString& reason)
{
    work.db().prepared("UPDATE award_nominee SET removed_reason = ?2 WHERE case_id = ?1").run(candidate, reason.trimmed());
    return work.move(candidate, CaseState::Removed, u"remove_nominee"_s, reason);
}

bool isOnList(CaseState state)
{
    return state == CaseState::Qualified || state == CaseState::Proposed || state == CaseState::Reserve;
}

} // namespace

Outcome<ChangeReport> publishRoundNotice(const Desk& desk, RoundId id, int expectedVersion, const NoticeInput& input)
{
    auto opened = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "Publish the notice"), {RoundState::Listed, RoundState::Noticed});
    if (!opened)
        return fail(opened.error());
    RoundWork& work = **opened;
    const QList<CaseId> cases = notShownYet(work.round());
    if (cases.isEmpty())
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Publish the notice"))});
    const auto period = noticePeriod(desk, limits::honourNotice, input, begun(work.round(), cases),
        QT_TRANSLATE_NOOP("casework", "Day the list was made"));
    if (!period)
        return fail(period.error());
    desk.db
        .prepared("INSERT INTO award_notice (round_id, notice_from, notice_to, source, reason, officer_name) VALUES (?, ?, ?, "
                  "?, ?, ?)")
        .run(id, period->from, period->to, period->source, period->reason, desk.session.displayName);
    const qint64 notice = desk.db.lastInsertId();
    for (const CaseId one : cases)
        desk.db.prepared("INSERT INTO award_notice_case (notice_id, case_id) VALUES (?, ?)").run(notice, one);
    work.after().insert(u"notice_to"_s, period->to.toString(Qt::ISODate));
    work.after().insert(u"candidates"_s, cases.size());
    work.setState(RoundState::Noticed);
    return work.finish(u"publish_round_notice"_s, input.reason);
}

Outcome<ChangeReport> recordRoundObjection(const Desk& desk, RoundId id, int expectedVersion, const ObjectionInput& input)
{
    auto opened = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "Record an objection"), {RoundState::Noticed});
    if (!opened)
        return fail(opened.error());
    RoundWork& work = **opened;
    if (input.caseId.isValid() && work.round().nominee(input.caseId) == nullptr)
        throw Fault(FaultKind::Bug, u"objection to a nomination outside the round"_s);
    const auto objection = insertObjection(desk, {.round = id}, input);
    if (!objection)
        return fail(objection.error());
    work.after().insert(u"objection"_s, objection->value());
    return work.finish(u"record_objection"_s);
}

Outcome<ChangeReport> settleRoundObjection(const Desk& desk, RoundId id, int expectedVersion, ObjectionId objection,
    ObjectionOutcome outcome, const QString& finding)
{
    auto opened = RoundWork::begin(desk, id, expectedVersion, Role::Approval,
        QT_TRANSLATE_NOOP("casework", "Settle an objection"), {RoundState::Noticed});
    if (!opened)
        return fail(opened.error());
    RoundWork& work = **opened;
    const auto against = closeObjection(desk, work.round().objections, objection, outcome, finding);
    if (!against)
        return fail(against.error());
    if (against->isValid() && isOnList(work.round().nominee(*against)->state))
        if (const auto off = takeOff(work, *against, finding); !off)
            return fail(off.error());
    work.after().insert(u"objection"_s, objection.value());
    work.after().insert(u"outcome"_s, outcome == ObjectionOutcome::Founded ? u"founded"_s : u"unfounded"_s);
    return work.finish(u"settle_objection"_s, finding);
}

Outcome<ChangeReport> removeNominee(
    const Desk& desk, RoundId id, int expectedVersion, CaseId candidate, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    auto opened = RoundWork::begin(desk, id, expectedVersion, Role::Approval,
        QT_TRANSLATE_NOOP("casework", "Take a candidate off"),
        {RoundState::Open, RoundState::Review, RoundState::Listed, RoundState::Noticed});
    if (!opened)
        return fail(opened.error());
    RoundWork& work = **opened;
    const Nominee* nominee = work.round().nominee(candidate);
    if (nominee == nullptr)
        throw Fault(FaultKind::Bug, u"the nomination does not stand in this round"_s);
    if (!isOnList(nominee->state))
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Take a candidate off"))});
    if (const auto off = takeOff(work, candidate, reason); !off)
        return fail(off.error());
    return work.finish(u"remove_nominee"_s, reason);
}

const Nominee* nextReserve(const AwardRound& round, QStringView programme)
{
    const TitleInRound& title = round.title(programme);
    if (title.proposed >= title.places.value_or(0))
        return nullptr;
    const QList<Nominee> reserve = round.nomineesIn(programme, CaseState::Reserve);
    return reserve.isEmpty() ? nullptr : round.nominee(reserve.first().id);
}

Outcome<ChangeReport> callReserve(const Desk& desk, RoundId id, int expectedVersion, const QString& programme)
{
    auto opened = RoundWork::begin(desk, id, expectedVersion, Role::Approval,
        QT_TRANSLATE_NOOP("casework", "Move up from the reserve"), {RoundState::Listed, RoundState::Noticed});
    if (!opened)
        return fail(opened.error());
    RoundWork& work = **opened;
    const TitleInRound& title = work.round().title(programme);
    const QString name = QString::fromUtf16(title.title->shortTitle);
    if (title.proposed >= title.places.value_or(0))
        return fail(ProblemCode::PlacesTaken, {name, QString::number(title.places.value_or(0))});
    const Nominee* next = nextReserve(work.round(), programme);
    if (next == nullptr)
        return fail(ProblemCode::NoReserve, {name});
    const CaseId candidate = next->id;
    desk.db.prepared("UPDATE award_nominee SET called_up_on = ?2 WHERE case_id = ?1").run(candidate, work.today());
    work.after().insert(u"candidate"_s, next->number);
    if (const auto moved = work.move(candidate, CaseState::Proposed, u"call_reserve"_s); !moved)
        return fail(moved.error());
    return work.finish(u"call_reserve"_s);
}

Outcome<ChangeReport> awardFewer(
    const Desk& desk, RoundId id, int expectedVersion, const QString& programme, const QString& decision)
{
    if (decision.trimmed().isEmpty())
        return fail(Problem {ProblemCode::Required}.at(u"decision"_s));
    auto opened = RoundWork::begin(desk, id, expectedVersion, Role::Approval,
        QT_TRANSLATE_NOOP("casework", "Award fewer"), {RoundState::Listed, RoundState::Noticed});
    if (!opened)
        return fail(opened.error());
    RoundWork& work = **opened;
    static_cast<void>(work.round().title(programme));
    desk.db.prepared("UPDATE award_round_title SET fewer_decision = ?3 WHERE round_id = ?1 AND programme = ?2")
        .run(id, programme, decision.trimmed());
    work.after().insert(u"decision"_s, decision.trimmed());
    return work.finish(u"award_fewer"_s, decision);
}

} // namespace jiangce
