// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"
#include "tests/support/round_office.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestRoundNotice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<RoundOffice>(); }

    void noticeRunsByItsOwnFigure();
    void noticeEndUnsetAsksForADay();
    void requestWaitsForTheNotice();
    void foundedObjectionRemovesAndOffersTheReserve();
    void reserveHasAWholeNoticeOfHisOwn();
    void unfoundedObjectionChangesNothing();
    void withoutReserveFewerNeedsADecision();
    void honourCountsOnlyWithTheDecision();
    void removedBeforeTheNotice();
    void listIsOrdered();
    void onlyApprovalDecides();

private:
    RoundOffice& made() { return *m_made; }
    static ProblemCode code(const Outcome<ChangeReport>& outcome)
    {
        return outcome ? ProblemCode::Cancelled : outcome.error().code;
    }
    Outcome<ChangeReport> object(CaseId against, const QString& what = u"事迹不实"_s)
    {
        return recordRoundObjection(
            made().as("second"), made().id(), made().version(), {.caseId = against, .objector = u"示例职工"_s, .content = what});
    }
    Outcome<ChangeReport> settle(ObjectionOutcome outcome)
    {
        return settleRoundObjection(made().as("approval"), made().id(), made().version(), made().round().objections.last().id,
            outcome, u"经核查"_s);
    }
    Outcome<ChangeReport> request(QDate on = {})
    {
        return requestConferral(
            made().as("approval"), made().id(), made().version(), {u"示人社请〔2026〕7号"_s, on, testPassword});
    }
    void everythingAddsUp()
    {
        const auto found = verifyDatabase(made().db());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    std::unique_ptr<RoundOffice> m_made;
};

void TestRoundNotice::noticeRunsByItsOwnFigure()
{
    made().noticed(); // posted on Monday 23 March 2026; five working days after it: Monday 30 March
    const AwardNotice notice = made().round().notices.first();
    QCOMPARE(notice.period.from, QDate(2026, 3, 23));
    QCOMPARE(notice.period.to, QDate(2026, 3, 30));
    QCOMPARE(notice.period.source, u"示例发〔2026〕9号 第一条"_s);
    QCOMPARE(notice.cases.size(), 5);
    QCOMPARE(code(publishRoundNotice(made().as("second"), made().id(), made().version(), {})), ProblemCode::AlreadyDone);
}

void TestRoundNotice::noticeEndUnsetAsksForADay()
{
    m_made = std::make_unique<RoundOffice>(2, 3, std::nullopt);
    made().open();
    made().nominateAndClose(3, 4);
    made().scoreInOrder();
    made().must(made().tryCut());
    made().setFigure(limits::publicNotice, 7); // the figure for payments is another one
    const auto publish = [this](const NoticeInput& input) {
        return publishRoundNotice(made().as("second"), made().id(), made().version(), input);
    };
    QCOMPARE(code(publish({})), ProblemCode::NoticeEndMissing);
    QCOMPARE(code(publish({.to = {2026, 3, 31}})), ProblemCode::ReasonRequired);
    QCOMPARE(code(publish({.from = {2026, 3, 20}, .to = {2026, 3, 31}, .reason = u"补录"_s})), ProblemCode::DateOrder);
    made().must(publish({.to = {2026, 3, 31}, .reason = u"评选通知规定"_s}));
    QCOMPARE(made().round().notices.first().period.reason, u"评选通知规定"_s);
}

void TestRoundNotice::requestWaitsForTheNotice()
{
    made().listed();
    QCOMPARE(code(request()), ProblemCode::RoundNotThere);
    made().must(publishRoundNotice(made().as("second"), made().id(), made().version(), {}));
    made().office().on(2026, 3, 30); // the last day belongs to the notice
    const auto early = request();
    QCOMPARE(code(early), ProblemCode::NoticeOwed);
    QCOMPARE(early.error().arguments, QStringList {u"5"_s});
    made().office().on(2026, 3, 31);
    QCOMPARE(code(request({2026, 3, 30})), ProblemCode::DateOrder);
    QCOMPARE(code(request({2026, 4, 1})), ProblemCode::DateInFuture);
    made().must(request());
    QCOMPARE(made().round().head.state, RoundState::Requested);
}

void TestRoundNotice::foundedObjectionRemovesAndOffersTheReserve()
{
    made().noticed();
    const CaseId against = made().firstTitle()[0];
    QCOMPARE(code(object(against, {})), ProblemCode::Required);
    made().must(object(against));
    made().office().on(2026, 3, 31);
    QCOMPARE(code(request()), ProblemCode::ObjectionStands);
    QCOMPARE(nextReserve(made().round(), u"outstanding_talent"), nullptr); // no place is free yet
    made().must(settle(ObjectionOutcome::Founded));
    QCOMPARE(made().state(against), CaseState::Removed);
    QCOMPARE(code(settle(ObjectionOutcome::Unfounded)), ProblemCode::AlreadyDone);
    const AwardRound now = made().round();
    QCOMPARE(now.title(u"outstanding_talent").proposed, 1);
    const Nominee* next = nextReserve(now, u"outstanding_talent");
    QVERIFY(next != nullptr);
    QCOMPARE(next->id, made().firstTitle()[2]);
    QCOMPARE(code(request()), ProblemCode::FewerUndecided);
    everythingAddsUp();
}

void TestRoundNotice::reserveHasAWholeNoticeOfHisOwn()
{
    made().noticed();
    made().must(object(made().firstTitle()[0]));
    made().office().on(2026, 3, 27);
    made().must(settle(ObjectionOutcome::Founded));
    const auto call = [this] { return callReserve(made().as("approval"), made().id(), made().version(), u"outstanding_talent"_s); };
    made().must(call());
    QCOMPARE(made().state(made().firstTitle()[2]), CaseState::Proposed);
    QCOMPARE(code(call()), ProblemCode::PlacesTaken);
    made().office().on(2026, 3, 31);
    QCOMPARE(code(request()), ProblemCode::NoticeOwed); // the others' notice is over, his has not begun
    // Not dated back before the day he moved up.
    QCOMPARE(code(publishRoundNotice(made().as("second"), made().id(), made().version(),
                 {.from = {2026, 3, 26}, .reason = u"补录"_s})),
        ProblemCode::DateOrder);
    made().must(publishRoundNotice(made().as("second"), made().id(), made().version(), {}));
    QCOMPARE(made().round().notices.size(), 2);
    QCOMPARE(made().round().notices.last().cases, QList<CaseId> {made().firstTitle()[2]});
    // Tuesday 31 March, five working days after it with 清明 on 4–6 April: Wednesday 8 April
    QCOMPARE(made().round().notices.last().period.to, QDate(2026, 4, 8));
    made().office().on(2026, 4, 8);
    QCOMPARE(code(request()), ProblemCode::NoticeOwed);
    made().office().on(2026, 4, 9);
    made().must(request());
    everythingAddsUp();
}

void TestRoundNotice::unfoundedObjectionChangesNothing()
{
    made().noticed();
    made().must(object(made().firstTitle()[0]));
    made().must(object({}, u"程序不公开"_s)); // against the whole
    made().must(settle(ObjectionOutcome::Unfounded));
    QCOMPARE(made().round().objections.last().outcome, ObjectionOutcome::Unfounded);
    made().must(settleRoundObjection(made().as("approval"), made().id(), made().version(), made().round().objections.first().id,
        ObjectionOutcome::Unfounded, u"查无此事"_s));
    QCOMPARE(made().state(made().firstTitle()[0]), CaseState::Proposed);
    made().office().on(2026, 3, 31);
    made().must(request());
}

void TestRoundNotice::withoutReserveFewerNeedsADecision()
{
    RoundPaper paper = RoundOffice::paper();
    paper.reserves = {{u"outstanding_talent"_s, 0}, {u"technical_expert"_s, 0}};
    made().open(paper);
    made().nominateAndClose(3, 3);
    made().scoreInOrder();
    made().must(made().tryCut());
    made().must(publishRoundNotice(made().as("second"), made().id(), made().version(), {}));
    made().must(object(made().firstTitle()[1]));
    made().must(settle(ObjectionOutcome::Founded));
    QCOMPARE(code(callReserve(made().as("approval"), made().id(), made().version(), u"outstanding_talent"_s)),
        ProblemCode::NoReserve);
    made().office().on(2026, 3, 31);
    QCOMPARE(code(request()), ProblemCode::FewerUndecided);
    QCOMPARE(code(awardFewer(made().as("approval"), made().id(), made().version(), u"outstanding_talent"_s, u" "_s)),
        ProblemCode::Required);
    made().must(awardFewer(
        made().as("approval"), made().id(), made().version(), u"outstanding_talent"_s, u"示评委纪〔2026〕4号"_s));
    made().must(request());
}

void TestRoundNotice::honourCountsOnlyWithTheDecision()
{
    made().noticed();
    made().office().on(2026, 3, 31);
    made().must(request());
    QVERIFY(made().honours().isEmpty());
    QCOMPARE(made().state(made().firstTitle()[0]), CaseState::Proposed);
    made().office().on(2026, 4, 10);
    const auto record = [this](const QString& number, QDate on) {
        return recordConferral(made().as("approval"), made().id(), made().version(), {number, on, testPassword});
    };
    QCOMPARE(code(record({}, {})), ProblemCode::Required);
    QCOMPARE(code(record(u"示政发〔2026〕20号"_s, {2026, 3, 30})), ProblemCode::DateOrder);
    made().must(record(u"示政发〔2026〕20号"_s, {2026, 4, 8}));
    const QList<Honour> honours = made().honours();
    QCOMPARE(honours.size(), 5);
    QCOMPARE(honours[0].title, u"大连市有杰出贡献高技能人才"_s);
    QCOMPARE(honours[0].body, u"大连市人民政府"_s);
    QCOMPARE(honours[0].grantedOn, QDate(2026, 4, 8));
    QCOMPARE(honours[0].certificateNumber, u"有杰出贡献高技能人才〔2026〕1号"_s);
    QCOMPARE(honours[4].certificateNumber, u"技术能手〔2026〕3号"_s);
    QCOMPARE(honours[0].nomination, made().firstTitle()[0]);
    QCOMPARE(made().office().file(made().firstTitle()[0]).decidedOn, QDate(2026, 4, 8));
    QCOMPARE(made().state(made().firstTitle()[2]), CaseState::NotSelected); // the reserve ends
    QCOMPARE(made().round().title(u"technical_expert").honoured, 3);
    everythingAddsUp();
    // Nothing of it changes any more.
    QVERIFY_THROWS_EXCEPTION(Fault, made().db().execute("UPDATE honour SET granted_on = '2026-04-07'"));
    QVERIFY_THROWS_EXCEPTION(Fault, made().db().execute("DELETE FROM honour"));
    QVERIFY_THROWS_EXCEPTION(Fault, made().db().execute("UPDATE award_round SET decision_number = 'x'"));
}

void TestRoundNotice::removedBeforeTheNotice()
{
    made().listed();
    QCOMPARE(code(removeNominee(made().as("approval"), made().id(), made().version(), made().firstTitle()[0], {})),
        ProblemCode::ReasonRequired);
    made().must(removeNominee(made().as("approval"), made().id(), made().version(), made().firstTitle()[0], u"本人放弃"_s));
    made().must(callReserve(made().as("approval"), made().id(), made().version(), u"outstanding_talent"_s));
    made().must(publishRoundNotice(made().as("second"), made().id(), made().version(), {}));
    QCOMPARE(made().round().notices.first().cases.size(), 5);
    QVERIFY(!made().round().notices.first().cases.contains(made().firstTitle()[0]));
    QCOMPARE(made().round().nominee(made().firstTitle()[0])->removedReason, u"本人放弃"_s);
}

void TestRoundNotice::listIsOrdered()
{
    made().listed();
    QList<Nominee> list = made().round().nomineesIn(u"technical_expert", CaseState::Proposed);
    order(list, NomineeOrder::Surname, [](const QString& a, const QString& b) { return a > b; });
    QCOMPARE(list.first().name, u"候选503"_s);
    order(list, NomineeOrder::Rank);
    QCOMPARE(list.first().name, u"候选501"_s);
    list[0].district = u"210204"_s;
    order(list, NomineeOrder::District);
    QCOMPARE(list.first().name, u"候选502"_s);
    QCOMPARE(list.last().name, u"候选501"_s);
}

void TestRoundNotice::onlyApprovalDecides()
{
    made().noticed();
    made().must(object(made().firstTitle()[0]));
    made().office().on(2026, 3, 31);
    for (const char* who : {"intake", "first", "second", "finance", "rules", "statistics", "system", "security", "audit"}) {
        QVERIFY2(code(settleRoundObjection(made().as(who), made().id(), made().version(), made().round().objections[0].id,
                     ObjectionOutcome::Founded, u"查实"_s))
                == ProblemCode::RoleMissing, who);
        QVERIFY2(code(requestConferral(made().as(who), made().id(), made().version(), {u"1号"_s, {}, testPassword}))
                == ProblemCode::RoleMissing, who);
    }
    QCOMPARE(code(requestConferral(made().as("approval"), made().id(), made().version(), {u"1号"_s, {}, u"wrong"_s})),
        ProblemCode::SignInFailed);
}

QTEST_GUILESS_MAIN(TestRoundNotice)
#include "tst_round_notice.moc"
