// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_round_steps.h"

#include "core/base/fault.h"
#include "core/casework/operations/enter_case.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr const char16_t* memberNames[] {
    u"评委甲（示例）", u"评委乙（示例）", u"评委丙（示例）", u"评委丁（示例）", u"评委戊（示例）"};

} // namespace

DemoRoundSteps::DemoRoundSteps(const DemoStaff& staff, FixedClock& clock, DemoForms& forms)
    : m_staff(staff)
    , m_clock(clock)
    , m_forms(forms)
    , m_steps(staff, clock)
{
}

const RoundKind& DemoRoundSteps::kind()
{
    const auto kinds = allRoundKinds();
    if (kinds.isEmpty())
        throw Fault(FaultKind::Bug, u"no programme names a round"_s);
    return *kinds.first();
}

RoundPaper DemoRoundSteps::paperOf(int session, QDate day, int days)
{
    RoundPaper paper {.session = session, .year = day.year(), .cycleReason = u"示例：市政府安排顺延一年"_s,
        .noticeNumber = u"示人社发〔%1〕12号"_s.arg(day.year()), .noticeOn = day,
        .approvalNumber = u"示评组〔%1〕3号"_s.arg(day.year()), .from = day, .to = day.addDays(days),
        .needsUnionOpinion = true, .needsInternalNotice = true, .mayStandForBoth = false, .dropHighest = 1, .dropLowest = 1,
        .averagePlaces = 2, .tieRule = u"示例：从业年限较长者在前"_s};
    for (const RoundTitle& title : kind().titles)
        paper.reserves.insert(QString::fromLatin1(title.programme), 3);
    return paper;
}

AwardRound DemoRoundSteps::round() const { return readRound(m_staff.db(), m_id); }

void DemoRoundSteps::open(const RoundPaper& paper, int members)
{
    m_id = RoundId(must(createRound(reviewer(), kind()), "create round").id);
    must(saveRoundPaper(reviewer(), m_id, version(), paper), "paper");
    QList<Criterion> criteria;
    for (const RoundTitle& title : kind().titles)
        for (const auto& [name, weight] : {std::pair(u"工作业绩（示例）"_s, 60), {u"技能水平（示例）"_s, 40}})
            criteria.append({.programme = QString::fromLatin1(title.programme), .name = name, .points = 100, .weight = weight});
    must(setCriteria(reviewer(), m_id, version(), criteria), "criteria");
    QList<PanelMember> panel;
    for (const char16_t* name : std::span(memberNames).first(size_t(members)))
        panel.append({.name = QString::fromUtf16(name), .unit = u"示例院校"_s});
    must(setPanel(reviewer(), m_id, version(), panel), "panel");
    must(openRound(approver(), m_id, version()), "open round");
}

CaseId DemoRoundSteps::enter(const RoundTitle& title)
{
    const Programme& programme = programmeOf(title);
    return must(openCase(m_staff.desk(u"shouli1"_s), programme, m_forms.form(programme, m_clock.today())), "nominate")
        .cases.first();
}

void DemoRoundSteps::qualify(CaseId id)
{
    m_steps.take(u"shouli1"_s, id, Action::Submit);
    m_steps.tickMaterials(u"shouli1"_s, id);
    m_steps.take(u"shouli1"_s, id, Action::Accept);
    m_steps.take(u"chushen1"_s, id, Action::PassFirstReview, u"材料齐全（示例）"_s);
    m_steps.take(u"fushen1"_s, id, Action::PassSecondReview, u"复核无误（示例）"_s);
    m_steps.take(u"shenpi1"_s, id, Action::Qualify, u"资格审查通过（示例）"_s);
}

QList<CaseId> DemoRoundSteps::nominate(const RoundTitle& title, int count)
{
    QList<CaseId> made;
    for (int i = 0; i < count; ++i) {
        made.append(enter(title));
        qualify(made.last());
    }
    return made;
}

void DemoRoundSteps::closeCall() { must(closeNominations(reviewer(), m_id, version()), "close nominations"); }

void DemoRoundSteps::score(bool withRecusal)
{
    const AwardRound start = round();
    if (withRecusal)
        must(declareRecusal(reviewer(), m_id, version(), start.panel.first().id, start.nominees.first().id, u"师徒关系（示例）"_s),
            "recusal");
    for (qsizetype member = 0; member < start.panel.size(); ++member) {
        for (qsizetype i = 0; i < start.nominees.size(); ++i) {
            const Nominee& one = start.nominees[i];
            if (one.state != CaseState::Qualified || (withRecusal && member == 0 && i == 0))
                continue;
            ScoreEntries scores;
            for (const Criterion& criterion : start.criteria)
                if (criterion.programme == one.programme)
                    scores.insert(criterion.id, 7000 + int((i * 37 + member * 11) % 50) * 50);
            must(recordScores(reviewer(), m_id, version(), start.panel[member].id, one.id, scores), "scores");
        }
        must(handInSheet(reviewer(), m_id, version(), start.panel[member].id), "hand in sheet");
    }
}

QStringList DemoRoundSteps::breakTies()
{
    QStringList told;
    for (const RoundTitle& title : kind().titles) {
        const QString programme = QString::fromLatin1(title.programme);
        const auto list = must(rankedList(m_staff.db(), round(), programme), "ranking");
        qint64 broken = -1;
        for (const Ranked& one : list) {
            if (!one.isTied || one.average == broken)
                continue;
            broken = one.average;
            TieBreak tie {.programme = programme, .isVote = true, .ground = u"评审委员会表决记录（示例）"_s, .present = 50};
            int votes = 40;
            for (const Ranked& other : list)
                if (other.average == one.average)
                    tie.places.append({other.nominee.id, votes--, 5});
            must(breakTie(reviewer(), m_id, version(), tie), "tie");
            told.append(
                u"%1：%2名人选同分，经表决排定次序"_s.arg(QString::fromUtf16(title.shortTitle)).arg(tie.places.size()));
        }
    }
    return told;
}

} // namespace jiangce::cli
