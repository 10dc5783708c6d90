// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/award_round.h"

#include "core/base/fault.h"
#include "core/register/figure_store.h"
#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

template <class Value, size_t N>
Value fromKey(const Value (&all)[N], QString (*keyOf)(Value), const QString& key)
{
    for (const Value value : all)
        if (keyOf(value) == key)
            return value;
    throw Fault(FaultKind::Damaged, u"a round stands at "_s + key);
}

constexpr RoundState everyState[] {RoundState::Draft, RoundState::Open, RoundState::Review, RoundState::Listed,
    RoundState::Noticed, RoundState::Requested, RoundState::Conferred, RoundState::Abandoned};

std::optional<int> number(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

std::optional<bool> decided(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.boolean(column));
}

QString nameOf(std::optional<int> session, std::optional<int> year)
{
    const QString which = session ? u"第%1届"_s.arg(*session) : u"未编届次"_s;
    return year ? u"%1（%2年）"_s.arg(which).arg(*year) : which;
}

RoundHead headOf(const Statement& row)
{
    RoundHead head {row.id<RoundId>(0), row.number(1), roundKindByKey(row.text(2)),
        fromKey(everyState, &roundStateKey, row.text(3)), {}, number(row, 4), number(row, 5), row.date(6), row.text(7),
        row.date(8)};
    if (head.kind == nullptr)
        throw Fault(FaultKind::Damaged, u"no kind of round is called "_s + row.text(2));
    head.name = nameOf(head.session, head.year);
    return head;
}

void readPaper(Connection& db, AwardRound& round)
{
    Statement row = db.prepared(
        "SELECT session, year, cycle_reason, notice_number, notice_on, approval_number, window_from, window_to, "
        "needs_union_opinion, needs_internal_notice, may_stand_for_both, drop_highest, drop_lowest, average_places, tie_rule, "
        "early_reason, request_number, requested_on, decision_number, decided_on, decided_by, abandoned_reason, called_on, "
        "review_on, listed_on FROM award_round WHERE id = ?");
    if (!row.with(round.head.id).next())
        throw Fault(FaultKind::Bug, u"no such round"_s);
    round.paper = {.session = number(row, 0), .year = number(row, 1), .cycleReason = row.text(2), .noticeNumber = row.text(3),
        .noticeOn = row.date(4), .approvalNumber = row.text(5), .from = row.date(6), .to = row.date(7),
        .needsUnionOpinion = decided(row, 8), .needsInternalNotice = decided(row, 9), .mayStandForBoth = decided(row, 10),
        .dropHighest = number(row, 11), .dropLowest = number(row, 12), .averagePlaces = number(row, 13),
        .tieRule = row.text(14)};
    round.earlyReason = row.text(15);
    round.requestNumber = row.text(16);
    round.requestedOn = row.date(17);
    round.decisionNumber = row.text(18);
    round.decidedOn = row.date(19);
    round.decidedBy = row.text(20);
    round.abandonedReason = row.text(21);
    const std::pair<RoundStage, QDate> days[] {{RoundStage::Call, row.date(22)}, {RoundStage::Deadline, row.date(23)},
        {RoundStage::Check, row.date(23)}, {RoundStage::Review, row.date(24)}, {RoundStage::Notice, round.requestedOn},
        {RoundStage::Request, round.requestedOn}, {RoundStage::Commendation, round.decidedOn}};
    for (const auto& [stage, day] : days)
        if (day.isValid())
            round.done.insert(stage, day);
}

void readPlan(Connection& db, AwardRound& round)
{
    Statement plan = db.prepared("SELECT stage, planned_on FROM award_round_plan WHERE round_id = ?");
    plan.with(round.head.id);
    while (plan.next())
        round.plan.insert(fromKey(roundStages, &roundStageKey, plan.text(0)), plan.date(1));
    Statement quota
        = db.prepared("SELECT programme, unit, places FROM award_round_quota WHERE round_id = ? ORDER BY programme, unit");
    quota.with(round.head.id);
    while (quota.next())
        round.paper.quotas.append({quota.text(0), quota.text(1), quota.number(2)});
    Statement least = db.prepared(
        "SELECT programme, field, value, least FROM award_round_minimum WHERE round_id = ? ORDER BY programme, field, value");
    least.with(round.head.id);
    while (least.next())
        round.paper.minimums.append({least.text(0), least.text(1), least.text(2), least.number(3)});
}

void readTitles(Connection& db, AwardRound& round)
{
    const Figures figures(loadFigures(db));
    const QDate called = round.paper.noticeOn.isValid() ? round.paper.noticeOn : round.head.createdOn;
    const QDate decided = round.decidedOn.isValid() ? round.decidedOn : called;
    Statement row = db.prepared("SELECT places, places_source, reserves, fewer_decision, minimum_decision FROM "
                                "award_round_title WHERE round_id = ? AND programme = ?");
    for (const RoundTitle& title : round.head.kind->titles) {
        TitleInRound one {.title = &title};
        if (row.with(round.head.id, one.programme()).next()) {
            one.places = number(row, 0);
            one.placesSource = row.text(1);
            if (const auto reserves = number(row, 2))
                round.paper.reserves.insert(one.programme(), *reserves);
            one.fewerDecision = row.text(3);
            one.minimumDecision = row.text(4);
        }
        if (!one.places) {
            const auto places = figures.count(*title.places, called);
            one.places = places.value;
            one.placesSource = places.source;
        }
        if (title.bonus != nullptr)
            one.bonus = figures.money(*title.bonus, {}, decided).value;
        round.titles.append(one);
        row.reset();
    }
}

void readPanel(Connection& db, AwardRound& round)
{
    Statement criterion = db.prepared("SELECT id, programme, name, points, weight FROM award_criterion WHERE round_id = ? "
                                      "ORDER BY programme, position");
    criterion.with(round.head.id);
    while (criterion.next())
        round.criteria.append({criterion.id<CriterionId>(0), criterion.text(1), criterion.text(2), criterion.number(3),
            criterion.number(4)});
    Statement member = db.prepared("SELECT id, name, unit, account_id, handed_in_on, handed_in_name FROM award_member "
                                   "WHERE round_id = ? ORDER BY position, id");
    member.with(round.head.id);
    while (member.next())
        round.panel.append({member.id<MemberId>(0), member.text(1), member.text(2), member.id<AccountId>(3), member.date(4),
            member.text(5)});
}

bool isOut(CaseState state)
{
    return state == CaseState::Draft || state == CaseState::NotAccepted || state == CaseState::Refused
        || state == CaseState::Withdrawn;
}

bool isStillChecked(CaseState state)
{
    return state == CaseState::Submitted || state == CaseState::ReturnedForCorrection || state == CaseState::Accepted
        || state == CaseState::FirstReviewed || state == CaseState::SecondReviewed;
}

void countNominees(AwardRound& round)
{
    for (TitleInRound& title : round.titles)
        for (const Nominee& one : round.nominees) {
            if (one.programme != title.programme() || isOut(one.state))
                continue;
            ++title.nominated;
            title.qualified += isStillChecked(one.state) ? 0 : 1;
            title.proposed += one.state == CaseState::Proposed || one.state == CaseState::Honoured;
            title.reserved += one.state == CaseState::Reserve;
            title.honoured += one.state == CaseState::Honoured || one.state == CaseState::Revoked;
        }
}

void readNominees(Connection& db, AwardRound& round)
{
    Statement row = db.prepared(
        "SELECT c.id, c.number, n.programme, c.applicant_name, c.applicant_number, c.person_id, coalesce(o.name, ''), "
        "c.district, c.state, n.rank, n.average, n.called_up_on, n.removed_reason FROM award_nominee n JOIN case_file c ON "
        "c.id = n.case_id LEFT JOIN organisation o ON o.id = c.organisation_id WHERE n.round_id = ? ORDER BY n.programme, c.id");
    row.with(round.head.id);
    while (row.next())
        round.nominees.append({row.id<CaseId>(0), row.text(1), row.text(2), row.text(3), row.personal(4).text,
            row.id<PersonId>(5), row.text(6), row.text(7), stateFromKey(row.text(8)), number(row, 9),
            row.optionalInteger(10), row.date(11), row.text(12)});
    countNominees(round);
}

void readNotices(Connection& db, AwardRound& round)
{
    Statement row = db.prepared("SELECT id, notice_from, notice_to, source, reason, officer_name FROM award_notice WHERE "
                                "round_id = ? ORDER BY id");
    row.with(round.head.id);
    while (row.next())
        round.notices.append({row.id<AwardNoticeId>(0), {row.date(1), row.date(2), row.text(3), row.text(4)}, row.text(5)});
    Statement shown = db.prepared("SELECT case_id FROM award_notice_case WHERE notice_id = ? ORDER BY case_id");
    for (AwardNotice& notice : round.notices) {
        shown.with(notice.id);
        while (shown.next())
            notice.cases.append(shown.id<CaseId>(0));
    }
    round.objections = objectionsTo(db, NoticeOwner {.round = round.head.id});
}

} // namespace

QList<RoundHead> readRounds(Connection& db, const RoundKind* kind)
{
    Statement row = db.prepared("SELECT id, version, kind, state, session, year, created_on, opened_name, decided_on FROM "
                                "award_round WHERE ?1 = '' OR kind = ?1 ORDER BY coalesce(year, 9999) DESC, id DESC");
    row.with(kind != nullptr ? QString::fromLatin1(kind->key) : QString());
    QList<RoundHead> heads;
    while (row.next())
        heads.append(headOf(row));
    return heads;
}

AwardRound readRound(Connection& db, RoundId id)
{
    AwardRound round;
    {
        Statement row = db.prepared("SELECT id, version, kind, state, session, year, created_on, opened_name, decided_on "
                                    "FROM award_round WHERE id = ?");
        if (!row.with(id).next())
            throw Fault(FaultKind::Bug, u"no round %1"_s.arg(id.value()));
        round.head = headOf(row);
    }
    readPaper(db, round);
    readPlan(db, round);
    readTitles(db, round);
    readPanel(db, round);
    readNominees(db, round);
    readNotices(db, round);
    return round;
}

RoundId openRoundOf(Connection& db, const RoundKind& kind)
{
    Statement row = db.prepared("SELECT id FROM award_round WHERE kind = ? AND state = 'open'");
    return row.with(QString::fromLatin1(kind.key)).next() ? row.id<RoundId>(0) : RoundId();
}

RoundId roundOf(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT round_id FROM award_nominee WHERE case_id = ?");
    return row.with(id).next() ? row.id<RoundId>(0) : RoundId();
}

RoundTerms roundTerms(Connection& db, RoundId id)
{
    Statement row = db.prepared("SELECT session, year, notice_number, window_from, window_to, needs_union_opinion, "
                                "needs_internal_notice, may_stand_for_both FROM award_round WHERE id = ?");
    if (!row.with(id).next())
        return {};
    return {nameOf(number(row, 0), number(row, 1)), row.text(2), row.date(3), row.date(4), decided(row, 5), decided(row, 6),
        decided(row, 7)};
}

} // namespace jiangce
