// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/walkthrough_round.h"

#include "core/casework/notices/notice_watch.h"
#include "core/register/calendar_store.h"
#include "ui/print/letter_printer.h"
#include "ui/print/notice_pdf.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr int nominations = 60;

/// A third stands for the first title, the rest for the others.
int shareOf(size_t title, size_t titles)
{
    const int first = nominations / 3;
    return title == 0 ? first : (nominations - first) / int(titles - 1);
}

} // namespace

WalkthroughRound::WalkthroughRound(
    const DemoStaff& staff, FixedClock& clock, DemoForms& forms, const Tell& tell, const Keep& keep)
    : m_staff(staff)
    , m_clock(clock)
    , m_tell(tell)
    , m_keep(keep)
    , m_made(staff, clock, forms)
{
}

void WalkthroughRound::moveOn(int workingDays)
{
    m_clock.set(builtInCalendar().addWorkingDays(m_clock.today(), workingDays).value_or(m_clock.today().addDays(workingDays)));
}

void WalkthroughRound::letter(const QString& name, const OfficialLetter& letter)
{
    m_keep(name, letterToPdf(must(officialLetter(m_staff.db(), letter), "official letter")));
}

void WalkthroughRound::noticeLetter(const QString& name, const OfficialLetter& letter, const AwardNotice& notice)
{
    const QByteArray pdf = letterToPdf(must(officialLetter(m_staff.db(), letter), "official letter"));
    must(scanNoticePdf(pdf, noticeWatch(m_staff.db(), notice.cases, notice.period.from)), "notice");
    m_keep(name, pdf);
}

void WalkthroughRound::run()
{
    m_made.open(DemoRoundSteps::paperOf(8, m_clock.today(), 4), 5);
    m_tell(u"%1：评选通知%2发出，开始推荐"_s.arg(m_made.round().head.name, m_made.round().paper.noticeNumber));
    nominate();
    moveOn(5);
    m_made.closeCall();
    review();
    must(cutList(m_made.approver(), m_made.id(), m_made.version(), {.password = m_made.password()}), "cut");
    m_tell(u"%1：名单已按名额切分"_s.arg(m_made.round().head.name));
    postNotice();
    object();
    confer();
}

void WalkthroughRound::nominate()
{
    const auto titles = DemoRoundSteps::kind().titles;
    for (size_t i = 0; i < titles.size(); ++i) {
        const int count = shareOf(i, titles.size());
        static_cast<void>(m_made.nominate(titles[i], count));
        m_tell(u"%1：%2名人选通过资格审查"_s.arg(QString::fromUtf16(titles[i].shortTitle)).arg(count));
    }
}

void WalkthroughRound::review()
{
    m_made.score(true);
    const AwardRound now = m_made.round();
    m_tell(u"%1：%2名评委的评分表全部收齐"_s.arg(now.head.name).arg(now.panel.size()));
    for (const QString& told : m_made.breakTies())
        m_tell(told);
}

void WalkthroughRound::postNotice()
{
    must(publishRoundNotice(m_made.reviewer(), m_made.id(), m_made.version(), {}), "notice");
    const AwardRound now = m_made.round();
    const AwardNotice& notice = now.notices.last();
    noticeLetter(u"round-notice-%1.pdf"_s.arg(now.notices.size()),
        roundNoticeLetter(m_staff.db(), now, notice, {.day = m_clock.today(), .officer = m_made.reviewer().session.displayName}),
        notice);
    m_tell(u"%1：公示%2人，至%3"_s.arg(now.head.name).arg(notice.cases.size()).arg(notice.period.to.toString(Qt::ISODate)));
}

void WalkthroughRound::object()
{
    const Nominee against = m_made.round().nomineesIn(QString::fromLatin1(DemoRoundSteps::kind().titles.front().programme), CaseState::Proposed).last();
    must(recordRoundObjection(m_made.reviewer(), m_made.id(), m_made.version(),
             {.caseId = against.id, .objector = u"示例职工"_s, .content = u"事迹材料不实（示例）"_s}),
        "objection");
    moveOn(2);
    must(settleRoundObjection(m_made.approver(), m_made.id(), m_made.version(), m_made.round().objections.last().id, ObjectionOutcome::Founded,
             u"经核查属实（示例）"_s),
        "settle objection");
    must(callReserve(m_made.approver(), m_made.id(), m_made.version(), against.programme), "call reserve");
    m_tell(u"%1：异议成立，取消资格，候补人选递补并另行公示"_s.arg(against.number));
    postNotice();
}

void WalkthroughRound::confer()
{
    const QDate last = m_made.round().notices.last().period.to;
    m_clock.set(last);
    moveOn(1);
    const int year = m_clock.today().year();
    must(requestConferral(m_made.approver(), m_made.id(), m_made.version(), {u"示人社请〔%1〕7号"_s.arg(year), {}, m_made.password()}), "request");
    const RoundLetterOccasion occasion {.day = m_clock.today(), .officer = m_made.reviewer().session.displayName};
    letter(u"round-request.pdf"_s, conferralRequestLetter(m_staff.db(), m_made.round(), occasion));
    letter(u"round-commendation-draft.pdf"_s, commendationLetter(m_staff.db(), m_made.round(), occasion));
    moveOn(2);
    must(recordConferral(m_made.approver(), m_made.id(), m_made.version(), {u"示政发〔%1〕20号"_s.arg(year), {}, m_made.password()}), "confer");
    int honoured = 0;
    for (const TitleInRound& title : m_made.round().titles)
        honoured += title.honoured;
    m_tell(u"%1：%2作出决定（%3），表彰%4人"_s.arg(m_made.round().head.name, m_made.round().decidedBy, m_made.round().decisionNumber).arg(honoured));
}

} // namespace jiangce::cli
