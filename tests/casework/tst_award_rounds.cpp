// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/permissions.h"
#include "core/casework/verify.h"
#include "core/register/figure_store.h"
#include "tests/support/round_office.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestAwardRounds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<RoundOffice>(); }

    void placesComeFromTheClauseUntilAnotherFigureIsEntered();
    void staysADraftWithoutItsPapers();
    void undecidedIsNotNo();
    void oneRoundAtATime();
    void driftingCalendarIsAHintOnly();
    void nominationNeedsAnOpenRound();
    void nominationStandsOnce();
    void nominationPlacesOfAUnit();
    void noticeDecidesWhatIsAsked();
    void qualifiedOnlyByItsRound();
    void callEndsWhenEverythingIsChecked();
    void earlyEndNeedsAReason();
    void weightsMakeAHundred();
    void onlyThoseWithTheRole();
    void secondSaverIsTold();
    void abandonedRoundLetsGo();

private:
    RoundOffice& made() { return *m_made; }
    static ProblemCode code(const Outcome<ChangeReport>& outcome)
    {
        return outcome ? ProblemCode::Cancelled : outcome.error().code;
    }
    std::unique_ptr<RoundOffice> m_made;
};

void TestAwardRounds::placesComeFromTheClauseUntilAnotherFigureIsEntered()
{
    const Figures none;
    QCOMPARE(none.count(honours::outstandingPlaces, {2011, 1, 1}).value, 10);
    QCOMPARE(none.count(honours::expertPlaces, {2026, 3, 5}).value, 30);
    QCOMPARE(none.money(honours::outstandingBonus, {}, {2026, 3, 5}).value, Money::fromFen(1'000'000));
    QCOMPARE(none.money(honours::expertBonus, {}, {2026, 3, 5}).value, Money::fromFen(500'000));
    QVERIFY(!none.count(honours::outstandingPlaces, {2010, 12, 31}).value);
    QVERIFY(none.count(honours::outstandingPlaces, {2011, 1, 1}).source.startsWith(u"大政发〔2011〕46号"));
    const Figures entered(loadFigures(made().db()));
    QCOMPARE(entered.count(honours::outstandingPlaces, {2011, 1, 1}).value, 10);
    QCOMPARE(entered.count(honours::outstandingPlaces, {2011, 1, 2}).value, 2);
    made().open();
    QCOMPARE(made().round().title(u"outstanding_talent").places, 2);
    // What a round was opened with stays, whatever is entered later.
    made().setFigure(honours::outstandingPlaces, 4, {2012, 1, 1});
    QCOMPARE(made().round().title(u"outstanding_talent").places, 2);
}

void TestAwardRounds::staysADraftWithoutItsPapers()
{
    for (const auto& forget : std::initializer_list<void (*)(RoundPaper&)> {[](RoundPaper& p) { p.noticeNumber.clear(); },
             [](RoundPaper& p) { p.approvalNumber.clear(); }, [](RoundPaper& p) { p.session.reset(); },
             [](RoundPaper& p) { p.year.reset(); }, [](RoundPaper& p) { p.noticeOn = {}; }, [](RoundPaper& p) { p.to = {}; }}) {
        RoundOffice fresh;
        RoundPaper paper = RoundOffice::paper();
        forget(paper);
        fresh.draft(paper);
        const auto opened = openRound(fresh.as("approval"), fresh.id(), fresh.version());
        QCOMPARE(code(opened), ProblemCode::RoundMissing);
        QCOMPARE(fresh.round().head.state, RoundState::Draft);
        QCOMPARE(roundStanding(fresh.db(), fresh.round(), {2026, 3, 5}).blocks.size(), 1);
    }
}

void TestAwardRounds::undecidedIsNotNo()
{
    RoundPaper paper = RoundOffice::paper();
    paper.needsUnionOpinion.reset();
    paper.mayStandForBoth.reset();
    made().draft(paper);
    QCOMPARE(made().round().paper, paper);
    QCOMPARE(code(openRound(made().as("approval"), made().id(), made().version())), ProblemCode::RoundMissing);
    QCOMPARE(missingToOpen(made().round()).size(), 2);
    paper.needsUnionOpinion = false;
    paper.mayStandForBoth = true;
    made().must(saveRoundPaper(made().as("second"), made().id(), made().version(), paper));
    made().must(openRound(made().as("approval"), made().id(), made().version()));
    // What the notice said stays once nominations are taken.
    QCOMPARE(code(saveRoundPaper(made().as("second"), made().id(), made().version(), paper)), ProblemCode::RoundNotThere);
}

void TestAwardRounds::oneRoundAtATime()
{
    made().open();
    RoundPaper later = RoundOffice::paper();
    later.session = 9;
    const RoundId second(made().must(createRound(made().as("second"), honoursRound)).id);
    const auto same = saveRoundPaper(made().as("second"), second, 2, later);
    QCOMPARE(code(same), ProblemCode::RoundYearTaken);
    later.year = 2027;
    made().must(saveRoundPaper(made().as("second"), second, readRound(made().db(), second).head.version, later));
    const auto opened = openRound(made().as("approval"), second, readRound(made().db(), second).head.version);
    QCOMPARE(code(opened), ProblemCode::RoundOtherOpen);
    QCOMPARE(readRounds(made().db()).size(), 2);
    QCOMPARE(readRounds(made().db()).first().name, u"第9届（2027年）"_s);
}

void TestAwardRounds::driftingCalendarIsAHintOnly()
{
    const auto hintFor = [](int year, const QString& reason) {
        RoundOffice fresh;
        RoundPaper paper = RoundOffice::paper();
        paper.year = year;
        paper.cycleReason = reason;
        fresh.open(paper); // a drift never keeps a round from being opened
        return cycleHint(fresh.db(), fresh.round());
    };
    QVERIFY(!hintFor(2011, {}));
    QVERIFY(!hintFor(2025, {}));
    QVERIFY(hintFor(2012, {}));
    QVERIFY(hintFor(2026, {}));
    QCOMPARE(hintFor(2026, {})->code, ProblemCode::CycleReasonMissing);
    QVERIFY(!hintFor(2026, u"市政府安排顺延一年"_s));
}

void TestAwardRounds::nominationNeedsAnOpenRound()
{
    const CaseId id = made().office().open(RoundOffice::outstanding(), RoundOffice::form(1));
    QCOMPARE(code(made().office().attempt("intake", id, Action::Submit)), ProblemCode::RoundNotOpen);
    QCOMPARE(made().state(id), CaseState::Draft);
    made().draft();
    QCOMPARE(code(made().office().attempt("intake", id, Action::Submit)), ProblemCode::RoundNotOpen);
    made().must(openRound(made().as("approval"), made().id(), made().version()));
    made().office().act("intake", id, Action::Submit);
    QCOMPARE(roundOf(made().db(), id), made().id());
    QCOMPARE(made().round().title(u"outstanding_talent").nominated, 1);
}

void TestAwardRounds::nominationStandsOnce()
{
    made().open();
    static_cast<void>(made().nominate(RoundOffice::outstanding(), 1));
    const CaseId again = made().office().open(RoundOffice::outstanding(), RoundOffice::form(1));
    QCOMPARE(code(made().office().attempt("intake", again, Action::Submit)), ProblemCode::NominationTwice);
    // For the other title he may be handed in; the notice decides whether he may stand.
    const CaseId other = made().office().open(RoundOffice::expert(), RoundOffice::form(1));
    made().office().carry(other, CaseState::SecondReviewed);
    QCOMPARE(code(made().office().attempt("approval", other, Action::Qualify)), ProblemCode::VerdictRefused);
    made().office().act("approval", other, Action::Refuse);
    QCOMPARE(made().round().title(u"technical_expert").nominated, 0);
}

void TestAwardRounds::nominationPlacesOfAUnit()
{
    RoundPaper paper = RoundOffice::paper();
    paper.quotas = {{u"outstanding_talent"_s, u"210202"_s, 1}};
    made().open(paper);
    const CaseId first = made().nominate(RoundOffice::outstanding(), RoundOffice::form(1), CaseState::Submitted);
    const CaseId second = made().office().open(RoundOffice::outstanding(), RoundOffice::form(2));
    const auto refused = made().office().attempt("intake", second, Action::Submit);
    QCOMPARE(code(refused), ProblemCode::NominationPlacesUsed);
    QCOMPARE(refused.error().arguments.value(1), u"1"_s);
    // Another district has no such limit, and a withdrawn nomination gives its place back.
    FormData elsewhere = RoundOffice::form(3);
    elsewhere.setValue(u"recommender_district"_s, u"210203"_s);
    static_cast<void>(made().nominate(RoundOffice::outstanding(), elsewhere, CaseState::Submitted));
    made().office().act("intake", first, Action::Withdraw);
    made().office().act("intake", second, Action::Submit);
    QCOMPARE(made().state(second), CaseState::Submitted);
}

void TestAwardRounds::noticeDecidesWhatIsAsked()
{
    RoundPaper paper = RoundOffice::paper();
    paper.needsUnionOpinion = true;
    made().open(paper);
    const CaseId id = made().nominate(RoundOffice::outstanding(), RoundOffice::form(1), CaseState::SecondReviewed);
    QCOMPARE(code(made().office().attempt("approval", id, Action::Qualify)), ProblemCode::VerdictUndetermined);
    FormData asked = RoundOffice::form(2);
    asked.setValue(u"union_opinion"_s, u"agrees"_s);
    QCOMPARE(made().state(made().nominate(RoundOffice::outstanding(), asked)), CaseState::Qualified);
    // Handed in after the last day: refused by the notice, not by the policy.
    made().office().on(2026, 3, 23);
    asked = RoundOffice::form(3);
    asked.setValue(u"union_opinion"_s, u"agrees"_s);
    const CaseId late = made().nominate(RoundOffice::outstanding(), asked, CaseState::SecondReviewed);
    QCOMPARE(code(made().office().attempt("approval", late, Action::Qualify)), ProblemCode::VerdictRefused);
}

void TestAwardRounds::qualifiedOnlyByItsRound()
{
    made().open();
    const CaseId id = made().nominate(RoundOffice::outstanding(), 1);
    // Until the panel scores, the officer may take his own step back.
    made().office().act("approval", id, Action::TakeBack);
    QCOMPARE(made().state(id), CaseState::SecondReviewed);
    made().office().act("approval", id, Action::Qualify);
    static_cast<void>(made().nominate(RoundOffice::expert(), 2));
    made().office().on(2026, 3, 23);
    made().must(closeNominations(made().as("second"), made().id(), made().version()));
    for (int i = 0; i <= int(Action::TakeBack); ++i)
        for (const char* who : {"intake", "first", "second", "approval", "finance"})
            QVERIFY2(!made().office().attempt(who, id, Action(i)), qPrintable(actionKey(Action(i))));
}

void TestAwardRounds::callEndsWhenEverythingIsChecked()
{
    made().open();
    const CaseId one = made().nominate(RoundOffice::outstanding(), RoundOffice::form(1), CaseState::Accepted);
    made().office().on(2026, 3, 20);
    const auto close = [this] { return closeNominations(made().as("second"), made().id(), made().version()); };
    QCOMPARE(code(close()), ProblemCode::NominationsRunning); // the last day belongs to it
    made().office().on(2026, 3, 21);
    QCOMPARE(code(close()), ProblemCode::NominationsUnchecked);
    made().office().carry(one, CaseState::Qualified);
    QCOMPARE(code(close()), ProblemCode::NoCandidates); // nobody for the other title
    QCOMPARE(missingToReview(made().round(), {2026, 3, 21}).size(), 1);
}

void TestAwardRounds::earlyEndNeedsAReason()
{
    made().open();
    static_cast<void>(made().nominate(RoundOffice::outstanding(), 1));
    static_cast<void>(made().nominate(RoundOffice::expert(), 2));
    QCOMPARE(code(closeNominations(made().as("second"), made().id(), made().version())), ProblemCode::NominationsRunning);
    made().must(closeNominations(made().as("second"), made().id(), made().version(), u"各推荐单位均已报齐"_s));
    QCOMPARE(made().round().earlyReason, u"各推荐单位均已报齐"_s);
    QCOMPARE(made().round().head.state, RoundState::Review);
}

void TestAwardRounds::weightsMakeAHundred()
{
    made().open();
    static_cast<void>(made().nominate(RoundOffice::outstanding(), 1));
    static_cast<void>(made().nominate(RoundOffice::expert(), 2));
    made().must(setCriteria(made().as("second"), made().id(), made().version(),
        {{.programme = u"outstanding_talent"_s, .name = u"业绩"_s, .points = 60, .weight = 60},
            {.programme = u"outstanding_talent"_s, .name = u"带徒"_s, .points = 40, .weight = 39},
            {.programme = u"technical_expert"_s, .name = u"业绩"_s, .points = 100, .weight = 100}}));
    made().office().on(2026, 3, 23);
    const auto closed = closeNominations(made().as("second"), made().id(), made().version());
    QCOMPARE(code(closed), ProblemCode::WeightsNotWhole);
    QCOMPARE(closed.error().arguments.value(1), u"99"_s);
}

void TestAwardRounds::onlyThoseWithTheRole()
{
    made().draft();
    for (const char* who : {"intake", "first", "approval", "finance", "rules", "statistics", "system", "security", "audit"}) {
        QVERIFY2(code(createRound(made().as(who), honoursRound)) == ProblemCode::RoleMissing, who);
        QVERIFY2(code(saveRoundPaper(made().as(who), made().id(), made().version(), RoundOffice::paper()))
                == ProblemCode::RoleMissing, who);
    }
    for (const char* who : {"intake", "first", "second", "finance", "rules", "statistics", "system", "security", "audit"})
        QVERIFY2(code(openRound(made().as(who), made().id(), made().version())) == ProblemCode::RoleMissing, who);
}

void TestAwardRounds::secondSaverIsTold()
{
    made().draft();
    const int seen = made().version();
    made().must(saveRoundPlan(made().as("second"), made().id(), seen, {{RoundStage::Call, QDate(2026, 3, 2)}}));
    QCOMPARE(code(saveRoundPaper(made().as("second"), made().id(), seen, RoundOffice::paper())), ProblemCode::RecordChanged);
    const auto stages = roundStanding(made().db(), made().round(), {2026, 3, 5}).stages;
    QVERIFY(stages.first().isLate && stages.first().isCurrent);
}

void TestAwardRounds::abandonedRoundLetsGo()
{
    made().open();
    made().nominateAndClose(2, 2);
    QCOMPARE(code(abandonRound(made().as("approval"), made().id(), made().version(), {})), ProblemCode::ReasonRequired);
    made().must(abandonRound(made().as("approval"), made().id(), made().version(), u"表彰项目调整"_s));
    QCOMPARE(made().state(made().firstTitle().first()), CaseState::NotSelected);
    const auto found = verifyDatabase(made().db());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    made().office().act("intake", made().firstTitle().first(), Action::Archive);
    static_cast<void>(made().draft()); // the year is free again
}

QTEST_GUILESS_MAIN(TestAwardRounds)
#include "tst_award_rounds.moc"
