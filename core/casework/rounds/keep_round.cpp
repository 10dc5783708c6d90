// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_work.h"

#include "core/casework/case_store.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qint64 greatestCommonMultiple = 1'000'000;    // so that averages stay exact

Outcome<void> checkRange(std::optional<int> value, int least, int most, const char* field)
{
    if (value && (*value < least || *value > most))
        return fail(Problem {ProblemCode::OutOfRange, {QString::number(least), QString::number(most)}}.at(
            QString::fromLatin1(field)));
    return {};
}

Outcome<void> checkPaper(const RoundKind& kind, const RoundPaper& paper)
{
    if (paper.from.isValid() && paper.to.isValid() && paper.to < paper.from)
        return fail(Problem {ProblemCode::DateOrder,
            {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "First day of nominations")),
                QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Last day of nominations"))}}
                        .at(u"to"_s));
    const std::tuple<std::optional<int>, int, int, const char*> numbers[] {{paper.session, 1, 999, "session"},
        {paper.year, 1900, 2999, "year"}, {paper.dropHighest, 0, 20, "drop_highest"}, {paper.dropLowest, 0, 20, "drop_lowest"},
        {paper.averagePlaces, 0, 6, "average_places"}};
    for (const auto& [value, least, most, field] : numbers)
        if (const auto inRange = checkRange(value, least, most, field); !inRange)
            return inRange;
    for (const int reserves : paper.reserves)
        if (const auto inRange = checkRange(reserves, 0, 10000, "reserves"); !inRange)
            return inRange;
    for (const NominationQuota& quota : paper.quotas) {
        if (titleOf(kind, quota.programme) == nullptr || quota.unit.trimmed().isEmpty())
            return fail(Problem {ProblemCode::Required}.at(u"quotas"_s));
        if (const auto inRange = checkRange(quota.places, 0, 10000, "quotas"); !inRange)
            return inRange;
    }
    for (const MinimumPlaces& least : paper.minimums) {
        const bool isGroup = std::ranges::any_of(
            kind.groups, [&least](const RoundGroup& group) { return least.field == QLatin1StringView(group.field); });
        if (titleOf(kind, least.programme) == nullptr || !isGroup || least.value.isEmpty())
            return fail(Problem {ProblemCode::UnknownChoice, {least.field}}.at(u"minimums"_s));
        if (const auto inRange = checkRange(least.least, 1, 10000, "minimums"); !inRange)
            return inRange;
    }
    return {};
}

bool isYearTaken(Connection& db, const RoundHead& head, std::optional<int> year)
{
    Statement row
        = db.prepared("SELECT 1 FROM award_round WHERE kind = ? AND year = ? AND id <> ? AND state <> 'abandoned'");
    return year && row.with(QString::fromLatin1(head.kind->key), *year, head.id).next();
}

void writePaper(RoundWork& work, const RoundPaper& paper)
{
    Connection& db = work.db();
    db.prepared("UPDATE award_round SET session = ?2, year = ?3, cycle_reason = ?4, notice_number = ?5, notice_on = ?6, "
                "approval_number = ?7, window_from = ?8, window_to = ?9, needs_union_opinion = ?10, needs_internal_notice = "
                "?11, may_stand_for_both = ?12, drop_highest = ?13, drop_lowest = ?14, average_places = ?15, tie_rule = ?16 "
                "WHERE id = ?1")
        .run(work.id(), paper.session, paper.year, paper.cycleReason.trimmed(), paper.noticeNumber.trimmed(), paper.noticeOn,
            paper.approvalNumber.trimmed(), paper.from, paper.to, paper.needsUnionOpinion, paper.needsInternalNotice,
            paper.mayStandForBoth, paper.dropHighest, paper.dropLowest, paper.averagePlaces, paper.tieRule.trimmed());
    for (const TitleInRound& title : work.round().titles) {
        const auto reserves = paper.reserves.constFind(title.programme());
        db.prepared("UPDATE award_round_title SET reserves = ?3 WHERE round_id = ?1 AND programme = ?2")
            .run(work.id(), title.programme(), reserves == paper.reserves.cend() ? std::nullopt : std::optional(*reserves));
    }
    db.prepared("DELETE FROM award_round_quota WHERE round_id = ?").run(work.id());
    for (const NominationQuota& quota : paper.quotas)
        db.prepared("INSERT OR REPLACE INTO award_round_quota (round_id, programme, unit, places) VALUES (?, ?, ?, ?)")
            .run(work.id(), quota.programme, quota.unit.trimmed(), quota.places);
    db.prepared("DELETE FROM award_round_minimum WHERE round_id = ?").run(work.id());
    for (const MinimumPlaces& least : paper.minimums)
        db.prepared(
              "INSERT OR REPLACE INTO award_round_minimum (round_id, programme, field, value, least) VALUES (?, ?, ?, ?, ?)")
            .run(work.id(), least.programme, least.field, least.value, least.least);
}

QJsonObject told(const RoundPaper& paper)
{
    const auto flag = [](std::optional<bool> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    const auto count = [](std::optional<int> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"session"_s, count(paper.session)}, {u"year"_s, count(paper.year)}, {u"notice"_s, paper.noticeNumber},
        {u"approval"_s, paper.approvalNumber}, {u"from"_s, paper.from.toString(Qt::ISODate)},
        {u"to"_s, paper.to.toString(Qt::ISODate)}, {u"union_opinion"_s, flag(paper.needsUnionOpinion)},
        {u"internal_notice"_s, flag(paper.needsInternalNotice)}, {u"both_titles"_s, flag(paper.mayStandForBoth)},
        {u"drop_highest"_s, count(paper.dropHighest)}, {u"drop_lowest"_s, count(paper.dropLowest)},
        {u"average_places"_s, count(paper.averagePlaces)}, {u"quotas"_s, paper.quotas.size()},
        {u"minimums"_s, paper.minimums.size()}};
}

Outcome<void> checkCriteria(const RoundKind& kind, const QList<Criterion>& criteria)
{
    QMap<QString, qint64> multiples;
    for (const Criterion& one : criteria) {
        if (one.name.trimmed().isEmpty() || titleOf(kind, one.programme) == nullptr)
            return fail(Problem {ProblemCode::Required}.at(u"name"_s));
        if (const auto inRange = checkRange(one.points, 1, 1000, "points"); !inRange)
            return inRange;
        if (const auto inRange = checkRange(one.weight, 1, 100, "weight"); !inRange)
            return inRange;
        qint64& multiple = multiples[one.programme];
        multiple = std::lcm(std::max<qint64>(multiple, 1), qint64(one.points));
        if (multiple > greatestCommonMultiple)
            return fail(Problem {ProblemCode::OutOfRange, {u"1"_s, u"100"_s}}.at(u"points"_s));
    }
    return {};
}

void insertMember(RoundWork& work, const PanelMember& member, int position)
{
    work.db()
        .prepared("INSERT INTO award_member (round_id, position, name, unit, account_id) VALUES (?, ?, ?, ?, ?)")
        .run(work.id(), position, member.name.trimmed(), member.unit.trimmed(), member.account);
}

} // namespace

Outcome<ChangeReport> createRound(const Desk& desk, const RoundKind& kind)
{
    auto begun = RoundWork::beginNew(desk, Role::SecondReview);
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    desk.db
        .prepared("INSERT INTO award_round (kind, state, opened_by, opened_name, created_on) VALUES (?, 'draft', ?, ?, ?)")
        .run(QString::fromLatin1(kind.key), desk.session.account, desk.session.displayName, work.today());
    const RoundId id(desk.db.lastInsertId());
    for (const RoundTitle& title : kind.titles)
        desk.db.prepared("INSERT INTO award_round_title (round_id, programme) VALUES (?, ?)")
            .run(id, QString::fromLatin1(title.programme));
    work.load(id);
    return work.finish(u"create_round"_s);
}

Outcome<ChangeReport> saveRoundPaper(const Desk& desk, RoundId id, int expectedVersion, const RoundPaper& paper)
{
    auto begun = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "Enter what the notice says"), {RoundState::Draft});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    if (const auto right = checkPaper(*work.round().head.kind, paper); !right)
        return fail(right.error());
    if (isYearTaken(desk.db, work.round().head, paper.year))
        return fail(Problem {ProblemCode::RoundYearTaken, {QString::number(*paper.year)}}.at(u"year"_s));
    work.before() = told(work.round().paper);
    work.after() = told(paper);
    writePaper(work, paper);
    return work.finish(u"save_round_paper"_s);
}

Outcome<ChangeReport> saveRoundPlan(const Desk& desk, RoundId id, int expectedVersion, const QMap<RoundStage, QDate>& plan)
{
    auto begun = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "Plan the calendar"),
        {RoundState::Draft, RoundState::Open, RoundState::Review, RoundState::Listed, RoundState::Noticed,
            RoundState::Requested});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    desk.db.prepared("DELETE FROM award_round_plan WHERE round_id = ?").run(id);
    for (auto it = plan.cbegin(); it != plan.cend(); ++it) {
        if (!it->isValid())
            continue;
        desk.db.prepared("INSERT INTO award_round_plan (round_id, stage, planned_on) VALUES (?, ?, ?)")
            .run(id, roundStageKey(it.key()), *it);
        work.after().insert(roundStageKey(it.key()), it->toString(Qt::ISODate));
    }
    return work.finish(u"save_round_plan"_s);
}

Outcome<ChangeReport> setCriteria(const Desk& desk, RoundId id, int expectedVersion, const QList<Criterion>& criteria)
{
    auto begun = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "Set the criteria"), {RoundState::Draft, RoundState::Open});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    if (const auto right = checkCriteria(*work.round().head.kind, criteria); !right)
        return fail(right.error());
    desk.db.prepared("DELETE FROM award_criterion WHERE round_id = ?").run(id);
    int position = 0;
    for (const Criterion& one : criteria)
        desk.db
            .prepared("INSERT INTO award_criterion (round_id, programme, position, name, points, weight) VALUES (?, ?, ?, ?, "
                      "?, ?)")
            .run(id, one.programme, position++, one.name.trimmed(), one.points, one.weight);
    work.after().insert(u"criteria"_s, criteria.size());
    return work.finish(u"set_criteria"_s);
}

Outcome<ChangeReport> setPanel(const Desk& desk, RoundId id, int expectedVersion, const QList<PanelMember>& panel)
{
    for (const PanelMember& member : panel)
        if (member.name.trimmed().isEmpty())
            return fail(Problem {ProblemCode::Required}.at(u"name"_s));
    auto begun = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "Set the panel"), {RoundState::Draft, RoundState::Open, RoundState::Review});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    const bool isScoring = work.round().head.state == RoundState::Review;
    if (!isScoring)
        desk.db.prepared("DELETE FROM award_member WHERE round_id = ?").run(id);
    int position = isScoring ? int(work.round().panel.size()) : 0;
    for (const PanelMember& member : panel)
        if (!isScoring || !member.id.isValid())
            insertMember(work, member, position++);
    work.after().insert(u"members"_s, position);
    return work.finish(u"set_panel"_s);
}

} // namespace jiangce
