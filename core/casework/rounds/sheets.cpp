// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_review.h"

#include "core/casework/permissions.h"
#include "core/casework/rounds/round_work.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Who stands for selection and is scored.
bool isScored(const Nominee& one)
{
    return one.state == CaseState::Qualified || one.state == CaseState::Proposed || one.state == CaseState::Reserve
        || one.state == CaseState::NotSelected || one.state == CaseState::Honoured || one.state == CaseState::Revoked
        || (one.state == CaseState::Removed && one.average);
}

qsizetype criteriaFor(const AwardRound& round, const QString& programme)
{
    return std::ranges::count(round.criteria, programme, &Criterion::programme);
}

const PanelMember& memberOf(const AwardRound& round, MemberId id)
{
    const auto found = std::ranges::find(round.panel, id, &PanelMember::id);
    if (found == round.panel.end())
        throw Fault(FaultKind::Bug, u"nobody of this panel"_s);
    return *found;
}

const Nominee& candidateOf(const AwardRound& round, CaseId id)
{
    const Nominee* nominee = round.nominee(id);
    if (nominee == nullptr)
        throw Fault(FaultKind::Bug, u"the nomination does not stand in this round"_s);
    return *nominee;
}

/// Who has an account enters his own sheet; paper sheets are entered by second review.
Outcome<void> mayScore(const Desk& desk, const PanelMember& member)
{
    if (member.account.isValid() && member.account != desk.session.account)
        return fail(ProblemCode::RoleMissing, {member.name});
    return {};
}

SheetLine lineOf(Connection& db, const AwardRound& round, MemberId member, const Nominee& nominee, AccountId mine, bool areOpen)
{
    SheetLine line {.candidate = nominee.id};
    Statement recusal = db.prepared("SELECT reason FROM award_recusal WHERE member_id = ? AND case_id = ?");
    if (recusal.with(member, nominee.id).next()) {
        line.isRecused = true;
        line.recusalReason = recusal.text(0);
    }
    Statement score
        = db.prepared("SELECT criterion_id, score, recorded_by FROM award_score WHERE member_id = ? AND case_id = ?");
    score.with(member, nominee.id);
    qsizetype entered = 0;
    while (score.next()) {
        ++entered;
        if (areOpen || score.id<AccountId>(2) == mine)
            line.scores.insert(score.id<CriterionId>(0), score.number(1));
    }
    line.isComplete = line.isRecused || entered == criteriaFor(round, nominee.programme);
    return line;
}

void writeScore(const Desk& desk, MemberId member, CaseId candidate, CriterionId criterion, std::optional<int> score)
{
    desk.db.prepared("DELETE FROM award_score WHERE member_id = ? AND case_id = ? AND criterion_id = ?")
        .run(member, candidate, criterion);
    if (score)
        desk.db
            .prepared("INSERT INTO award_score (member_id, case_id, criterion_id, score, recorded_by, at) VALUES (?, ?, ?, ?, "
                      "?, ?)")
            .run(member, candidate, criterion, *score, desk.session.account, desk.clock.now());
}

QList<ScoreSheet> sheetsOf(Connection& db, const AwardRound& round, AccountId mine)
{
    const bool areOpen = std::ranges::all_of(round.panel, &PanelMember::isHandedIn);
    QList<ScoreSheet> sheets;
    for (const PanelMember& member : round.panel) {
        ScoreSheet sheet {.member = member.id, .memberName = member.name, .handedInOn = member.handedInOn};
        qsizetype shown = 0;
        qsizetype complete = 0;
        for (const Nominee& nominee : round.nominees)
            if (isScored(nominee)) {
                sheet.lines.append(lineOf(db, round, member.id, nominee, mine, areOpen));
                shown += sheet.lines.last().scores.size();
                complete += sheet.lines.last().isComplete && !sheet.lines.last().isRecused;
            }
        sheet.isHidden = !areOpen && complete > 0 && shown == 0;
        sheets.append(sheet);
    }
    return sheets;
}

} // namespace

QList<ScoreSheet> readSheets(const Desk& desk, RoundId id)
{
    return sheetsOf(desk.db, readRound(desk.db, id), desk.session.account);
}

Outcome<ChangeReport> declareRecusal(const Desk& desk, RoundId id, int expectedVersion, MemberId member, CaseId candidate,
    const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    auto begun = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "Record that a member is out"), {RoundState::Open, RoundState::Review});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    const PanelMember& who = memberOf(work.round(), member);
    const Nominee& nominee = candidateOf(work.round(), candidate);
    Statement known = desk.db.prepared("SELECT 1 FROM award_recusal WHERE member_id = ? AND case_id = ?");
    if (known.with(member, candidate).next())
        return fail(ProblemCode::AlreadyDone,
            {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Record that a member is out"))});
    known.reset();
    desk.db
        .prepared("INSERT INTO award_recusal (member_id, case_id, reason, on_day, recorded_name) VALUES (?, ?, ?, ?, ?)")
        .run(member, candidate, reason.trimmed(), work.today(), desk.session.displayName);
    work.after().insert(u"member"_s, who.name);
    work.after().insert(u"candidate"_s, nominee.number);
    return work.finish(u"declare_recusal"_s, reason);
}

Outcome<ChangeReport> recordScores(const Desk& desk, RoundId id, int expectedVersion, MemberId member, CaseId candidate,
    const ScoreEntries& scores)
{
    auto begun = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "Enter scores"), {RoundState::Review});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    const PanelMember& who = memberOf(work.round(), member);
    const Nominee& nominee = candidateOf(work.round(), candidate);
    if (const auto allowed = mayScore(desk, who); !allowed)
        return fail(allowed.error());
    if (who.isHandedIn())
        return fail(ProblemCode::SheetHandedIn, {who.name});
    if (nominee.state != CaseState::Qualified)
        return fail(ProblemCode::RoundNotThere,
            {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Enter scores")), QString::fromLatin1(stateLabel(nominee.state))});
    Statement recused = desk.db.prepared("SELECT 1 FROM award_recusal WHERE member_id = ? AND case_id = ?");
    if (recused.with(member, candidate).next())
        return fail(ProblemCode::MemberRecused, {who.name, nominee.name});
    recused.reset();
    qsizetype entered = 0;
    for (auto it = scores.cbegin(); it != scores.cend(); ++it) {
        const auto criterion = std::ranges::find(work.round().criteria, it.key(), &Criterion::id);
        if (criterion == work.round().criteria.end() || criterion->programme != nominee.programme)
            throw Fault(FaultKind::Bug, u"no criterion of this title"_s);
        if (it->has_value() && (**it < 0 || **it > criterion->points * 100))
            return fail(
                Problem {ProblemCode::OutOfRange, {u"0"_s, QString::number(criterion->points)}}.at(criterion->name));
        writeScore(desk, member, candidate, it.key(), *it);
        entered += it->has_value();
    }
    // The figures themselves stay on the sheet: the audit trail is read by others before all are in.
    work.after().insert(u"member"_s, who.name);
    work.after().insert(u"candidate"_s, nominee.number);
    work.after().insert(u"scores"_s, entered);
    if (entered < scores.size())
        work.after().insert(u"cleared"_s, scores.size() - entered);
    return work.finish(entered == 0 && !scores.isEmpty() ? u"clear_scores"_s : u"record_scores"_s);
}

Outcome<ChangeReport> handInSheet(const Desk& desk, RoundId id, int expectedVersion, MemberId member)
{
    auto begun = RoundWork::begin(desk, id, expectedVersion, Role::SecondReview,
        QT_TRANSLATE_NOOP("casework", "Hand in a sheet"), {RoundState::Review});
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    const PanelMember& who = memberOf(work.round(), member);
    if (const auto allowed = mayScore(desk, who); !allowed)
        return fail(allowed.error());
    if (who.isHandedIn())
        return fail(ProblemCode::SheetHandedIn, {who.name});
    qsizetype gaps = 0;
    for (const ScoreSheet& sheet : sheetsOf(desk.db, work.round(), desk.session.account))
        if (sheet.member == member)
            gaps = std::ranges::count(sheet.lines, false, &SheetLine::isComplete);
    if (gaps > 0)
        return fail(ProblemCode::SheetGaps, {who.name, QString::number(gaps)});
    desk.db.prepared("UPDATE award_member SET handed_in_on = ?2, handed_in_name = ?3 WHERE id = ?1")
        .run(member, work.today(), desk.session.displayName);
    work.after().insert(u"member"_s, who.name);
    return work.finish(u"hand_in_sheet"_s);
}

} // namespace jiangce
