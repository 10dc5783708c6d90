// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/walkthrough_round.h"

#include "core/base/fault.h"
#include "core/casework/operations/enter_case.h"
#include "core/register/calendar_store.h"
#include "ui/print/letter_printer.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr int nominations = 60;

const RoundKind& kind()
{
    const auto kinds = allRoundKinds();
    if (kinds.isEmpty())
        throw Fault(FaultKind::Bug, u"no programme names a round"_s);
    return *kinds.first();
}

/// A third stands for the first title, the rest for the others.
int shareOf(qsizetype title, qsizetype titles)
{
    const int first = nominations / 3;
    return title == 0 ? first : (nominations - first) / int(titles - 1);
}

RoundPaper paperFor(QDate today)
{
    RoundPaper paper {.session = 8, .year = today.year(), .cycleReason = u"示例：市政府安排顺延一年"_s,
        .noticeNumber = u"示人社发〔%1〕12号"_s.arg(today.year()), .noticeOn = today,
        .approvalNumber = u"示评组〔%1〕3号"_s.arg(today.year()), .from = today, .to = today.addDays(4),
        .needsUnionOpinion = true, .needsInternalNotice = true, .mayStandForBoth = false, .dropHighest = 1, .dropLowest = 1,
        .averagePlaces = 2, .tieRule = u"示例：从业年限较长者在前"_s};
    for (const RoundTitle& title : kind().titles)
        paper.reserves.insert(QString::fromLatin1(title.programme), 3);
    return paper;
}

} // namespace

WalkthroughRound::WalkthroughRound(
    const DemoStaff& staff, FixedClock& clock, DemoForms& forms, const Tell& tell, const Keep& keep)
    : m_staff(staff)
    , m_clock(clock)
    , m_forms(forms)
    , m_tell(tell)
    , m_keep(keep)
    , m_steps(staff, clock)
{
}

AwardRound WalkthroughRound::round() const { return readRound(m_staff.db(), m_id); }

void WalkthroughRound::moveOn(int workingDays)
{
    m_clock.set(builtInCalendar().addWorkingDays(m_clock.today(), workingDays).value_or(m_clock.today().addDays(workingDays)));
}

void WalkthroughRound::letter(const QString& name, const OfficialLetter& letter)
{
    m_keep(name, letterToPdf(must(officialLetter(m_staff.db(), letter), "official letter")));
}

void WalkthroughRound::run()
{
    prepare();
    const auto titles = kind().titles;
    for (size_t i = 0; i < titles.size(); ++i)
        nominate(titles[i], shareOf(qsizetype(i), qsizetype(titles.size())));
    moveOn(5);
    must(closeNominations(reviewer(), m_id, version()), "close nominations");
    review();
    must(cutList(approver(), m_id, version(), {.password = password()}), "cut");
    m_tell(u"%1：名单已按名额切分"_s.arg(round().head.name));
    postNotice();
    object();
    confer();
}

void WalkthroughRound::prepare()
{
    m_id = RoundId(must(createRound(reviewer(), kind()), "create round").id);
    must(saveRoundPaper(reviewer(), m_id, version(), paperFor(m_clock.today())), "paper");
    QList<Criterion> criteria;
    for (const RoundTitle& title : kind().titles)
        for (const auto& [name, weight] : {std::pair(u"工作业绩（示例）"_s, 60), {u"技能水平（示例）"_s, 40}})
            criteria.append({.programme = QString::fromLatin1(title.programme), .name = name, .points = 100, .weight = weight});
    must(setCriteria(reviewer(), m_id, version(), criteria), "criteria");
    QList<PanelMember> panel;
    for (const char16_t* name : {u"评委甲（示例）", u"评委乙（示例）", u"评委丙（示例）", u"评委丁（示例）", u"评委戊（示例）"})
        panel.append({.name = QString::fromUtf16(name), .unit = u"示例院校"_s});
    must(setPanel(reviewer(), m_id, version(), panel), "panel");
    must(openRound(approver(), m_id, version()), "open round");
    m_tell(u"%1：评选通知%2发出，开始推荐"_s.arg(round().head.name, round().paper.noticeNumber));
}

void WalkthroughRound::qualify(CaseId id)
{
    m_steps.take(u"shouli1"_s, id, Action::Submit);
    m_steps.tickMaterials(u"shouli1"_s, id);
    m_steps.take(u"shouli1"_s, id, Action::Accept);
    m_steps.take(u"chushen1"_s, id, Action::PassFirstReview, u"材料齐全（示例）"_s);
    m_steps.take(u"fushen1"_s, id, Action::PassSecondReview, u"复核无误（示例）"_s);
    m_steps.take(u"shenpi1"_s, id, Action::Qualify, u"资格审查通过（示例）"_s);
}

void WalkthroughRound::nominate(const RoundTitle& title, int count)
{
    const Programme& programme = programmeOf(title);
    for (int i = 0; i < count; ++i) {
        const FormData form = m_forms.form(programme, m_clock.today());
        qualify(must(openCase(m_staff.desk(u"shouli1"_s), programme, form), "nominate").cases.first());
    }
    m_tell(u"%1：%2名人选通过资格审查"_s.arg(QString::fromUtf16(title.shortTitle)).arg(count));
}

void WalkthroughRound::review()
{
    const AwardRound start = round();
    must(declareRecusal(reviewer(), m_id, version(), start.panel.first().id, start.nominees.first().id, u"师徒关系（示例）"_s),
        "recusal");
    for (qsizetype member = 0; member < start.panel.size(); ++member) {
        for (qsizetype i = 0; i < start.nominees.size(); ++i) {
            const Nominee& one = start.nominees[i];
            if (member == 0 && i == 0)
                continue;
            QMap<CriterionId, int> scores;
            for (const Criterion& criterion : start.criteria)
                if (criterion.programme == one.programme)
                    scores.insert(criterion.id, 7000 + int((i * 37 + member * 11) % 50) * 50);
            must(recordScores(reviewer(), m_id, version(), start.panel[member].id, one.id, scores), "scores");
        }
        must(handInSheet(reviewer(), m_id, version(), start.panel[member].id), "hand in sheet");
    }
    m_tell(u"%1：%2名评委的评分表全部收齐"_s.arg(start.head.name).arg(start.panel.size()));
    breakTies();
}

void WalkthroughRound::breakTies()
{
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
            m_tell(u"%1：%2名人选同分，经表决排定次序"_s.arg(QString::fromUtf16(title.shortTitle)).arg(tie.places.size()));
        }
    }
}

void WalkthroughRound::postNotice()
{
    must(publishRoundNotice(reviewer(), m_id, version(), {}), "notice");
    const AwardRound now = round();
    const AwardNotice& notice = now.notices.last();
    letter(u"round-notice-%1.pdf"_s.arg(now.notices.size()),
        roundNoticeLetter(m_staff.db(), now, notice, {.day = m_clock.today(), .officer = reviewer().session.displayName}));
    m_tell(u"%1：公示%2人，至%3"_s.arg(now.head.name).arg(notice.cases.size()).arg(notice.period.to.toString(Qt::ISODate)));
}

void WalkthroughRound::object()
{
    const Nominee against = round().nomineesIn(QString::fromLatin1(kind().titles.front().programme), CaseState::Proposed).last();
    must(recordRoundObjection(reviewer(), m_id, version(),
             {.caseId = against.id, .objector = u"示例职工"_s, .content = u"事迹材料不实（示例）"_s}),
        "objection");
    moveOn(2);
    must(settleRoundObjection(approver(), m_id, version(), round().objections.last().id, ObjectionOutcome::Founded,
             u"经核查属实（示例）"_s),
        "settle objection");
    must(callReserve(approver(), m_id, version(), against.programme), "call reserve");
    m_tell(u"%1：异议成立，取消资格，候补人选递补并另行公示"_s.arg(against.number));
    postNotice();
}

void WalkthroughRound::confer()
{
    const QDate last = round().notices.last().period.to;
    m_clock.set(last);
    moveOn(1);
    const int year = m_clock.today().year();
    must(requestConferral(approver(), m_id, version(), {u"示人社请〔%1〕7号"_s.arg(year), {}, password()}), "request");
    const RoundLetterOccasion occasion {.day = m_clock.today(), .officer = reviewer().session.displayName};
    letter(u"round-request.pdf"_s, conferralRequestLetter(m_staff.db(), round(), occasion));
    letter(u"round-commendation-draft.pdf"_s, commendationLetter(m_staff.db(), round(), occasion));
    moveOn(2);
    must(recordConferral(approver(), m_id, version(), {u"示政发〔%1〕20号"_s.arg(year), {}, password()}), "confer");
    int honoured = 0;
    for (const TitleInRound& title : round().titles)
        honoured += title.honoured;
    m_tell(u"%1：%2作出决定（%3），表彰%4人"_s.arg(round().head.name, round().decidedBy, round().decisionNumber).arg(honoured));
}

} // namespace jiangce::cli
