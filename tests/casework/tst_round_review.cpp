// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/round_office.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestRoundReview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<RoundOffice>(); }

    void averagesAreExact();
    void extremesAreDropped();
    void tooFewSheetsAreNamed();
    void recusalBarsTheMember();
    void recusalAfterwardsStrikesTheScore();
    void scoresStayHiddenUntilAllAreIn();
    void scoresAreTakenBackUntilHandedIn();
    void sheetIsWholeAndFinal();
    void memberWithAnAccountScoresHimself();
    void tiesAreShownAndBroken();
    void voteHasToDecide();
    void tieRuleMustBeRecorded();
    void quotaIsExact();
    void fewerNeedADecision();
    void minimumPlacesAreChecked();
    void reserveKeepsItsOrder();
    void databaseKeepsThePlaces();
    void candidateDoesNotRunHisRound();

private:
    RoundOffice& made() { return *m_made; }
    static ProblemCode code(const Outcome<ChangeReport>& outcome)
    {
        return outcome ? ProblemCode::Cancelled : outcome.error().code;
    }
    QList<Ranked> ranking(QStringView programme)
    {
        const auto list = rankedList(made().db(), made().round(), programme);
        return list ? *list : QList<Ranked>();
    }
    /// Three candidates of each title in review.
    void inReview(int drop = 0, int members = 3)
    {
        RoundPaper paper = RoundOffice::paper();
        paper.dropHighest = drop;
        paper.dropLowest = drop;
        made().open(paper, members);
        made().nominateAndClose(3, 4);
    }
    std::unique_ptr<RoundOffice> m_made;
};

void TestRoundReview::averagesAreExact()
{
    RoundPaper paper = RoundOffice::paper();
    made().open(paper);
    made().must(setCriteria(made().as("second"), made().id(), made().version(),
        {{.programme = u"outstanding_talent"_s, .name = u"业绩"_s, .points = 30, .weight = 70},
            {.programme = u"outstanding_talent"_s, .name = u"带徒"_s, .points = 7, .weight = 30},
            {.programme = u"technical_expert"_s, .name = u"业绩"_s, .points = 100, .weight = 100}}));
    made().nominateAndClose(1, 1);
    const AwardRound start = made().round();
    const CaseId candidate = made().firstTitle().first();
    // 20/30×70 + 5/7×30 = 68.0952…, 21/30×70 + 6/7×30 = 74.7142…, 30/30×70 + 7/7×30 = 100: mean 80.9365… → 80.94
    const std::pair<int, int> given[] {{2000, 500}, {2100, 600}, {3000, 700}};
    for (int i = 0; i < 3; ++i) {
        made().must(recordScores(made().as("second"), made().id(), made().version(), start.panel[i].id, candidate,
            {{start.criteria[0].id, given[i].first}, {start.criteria[1].id, given[i].second}}));
        made().must(made().score(start.panel[i].id, made().secondTitle().first(), 8000));
        made().must(handInSheet(made().as("second"), made().id(), made().version(), start.panel[i].id));
    }
    QCOMPARE(ranking(u"outstanding_talent").first().averageText, u"80.94"_s);
    QCOMPARE(ranking(u"outstanding_talent").first().average, 8094);
    QCOMPARE(ranking(u"technical_expert").first().averageText, u"80.00"_s);
}

void TestRoundReview::extremesAreDropped()
{
    inReview(1, 4);
    // 60, 80, 81, 99: the highest and the lowest fall away.
    constexpr int given[] {6000, 8000, 8100, 9900};
    made().scoreAll([&given](const Nominee& one, int member) { return given[member] - int(one.id.value() % 3); });
    const Ranked best = ranking(u"outstanding_talent").first();
    QCOMPARE(best.sheets, 2);
    QVERIFY(best.average >= 8045 && best.average <= 8050);
}

void TestRoundReview::tooFewSheetsAreNamed()
{
    inReview(1, 3);
    const AwardRound start = made().round();
    const CaseId candidate = made().firstTitle().first();
    made().must(declareRecusal(made().as("second"), made().id(), made().version(), start.panel[0].id, candidate, u"师徒关系"_s));
    made().scoreAll([](const Nominee&, int) { return 8000; });
    const auto list = rankedList(made().db(), made().round(), u"outstanding_talent");
    QVERIFY(!list);
    QCOMPARE(list.error().code, ProblemCode::SheetsTooFew);
    QCOMPARE(list.error().arguments, (QStringList {u"候选1"_s, u"2"_s, u"3"_s}));
}

void TestRoundReview::recusalBarsTheMember()
{
    inReview();
    const AwardRound start = made().round();
    const CaseId candidate = made().firstTitle().first();
    const auto recuse = [&](const QString& reason) {
        return declareRecusal(made().as("second"), made().id(), made().version(), start.panel[0].id, candidate, reason);
    };
    QCOMPARE(code(recuse({})), ProblemCode::ReasonRequired);
    made().must(recuse(u"近亲属"_s));
    QCOMPARE(code(recuse(u"近亲属"_s)), ProblemCode::AlreadyDone);
    QCOMPARE(code(made().score(start.panel[0].id, candidate, 9000)), ProblemCode::MemberRecused);
    made().must(made().score(start.panel[1].id, candidate, 9000));
    // The database says the same.
    QVERIFY_THROWS_EXCEPTION(Fault, made().db().execute("INSERT INTO award_score SELECT "
        + QByteArray::number(start.panel[0].id.value())
        + ", case_id, criterion_id, score, recorded_by, at FROM award_score LIMIT 1"));
}

void TestRoundReview::recusalAfterwardsStrikesTheScore()
{
    inReview();
    const AwardRound start = made().round();
    const CaseId candidate = made().firstTitle().first();
    made().scoreAll([](const Nominee&, int member) { return member == 0 ? 3000 : 9000; });
    QCOMPARE(ranking(u"outstanding_talent").first().averageText, u"70.00"_s);
    made().must(declareRecusal(made().as("second"), made().id(), made().version(), start.panel[0].id, candidate, u"事后申明"_s));
    const Ranked best = ranking(u"outstanding_talent").first();
    QCOMPARE(best.nominee.id, candidate);
    QCOMPARE(best.averageText, u"90.00"_s);
    QCOMPARE(best.sheets, 2);
}

void TestRoundReview::scoresAreTakenBackUntilHandedIn()
{
    inReview(1, 3);
    const AwardRound start = made().round();
    const MemberId member = start.panel[0].id;
    const CaseId candidate = made().firstTitle().first();
    const CriterionId criterion = made().criterion(*start.nominee(candidate));
    const auto clear = [&] {
        return recordScores(made().as("second"), made().id(), made().version(), member, candidate, {{criterion, std::nullopt}});
    };
    const auto line = [&] {
        const QList<ScoreSheet> sheets = readSheets(made().as("second"), made().id());
        for (const SheetLine& one : sheets[0].lines)
            if (one.candidate == candidate)
                return one;
        return SheetLine {};
    };
    made().must(made().score(member, candidate, 9000));
    QVERIFY(line().isComplete);
    const ChangeReport cleared = made().must(clear());
    QVERIFY(line().scores.isEmpty());
    QVERIFY(!line().isComplete);
    const auto entry = readAuditEntry(made().db(), cleared.auditSeq);
    QCOMPARE(entry->action, u"clear_scores"_s);
    QCOMPARE(entry->after.value(u"cleared"_s).toInt(), 1);
    QCOMPARE(entry->after.value(u"candidate"_s).toString(), start.nominee(candidate)->number);
    QCOMPARE(code(handInSheet(made().as("second"), made().id(), made().version(), member)), ProblemCode::SheetGaps);
    made().scoreAll([](const Nominee&, int) { return 8000; });
    QCOMPARE(code(clear()), ProblemCode::SheetHandedIn);
    QCOMPARE(line().scores.value(criterion), 8000);
}

void TestRoundReview::scoresStayHiddenUntilAllAreIn()
{
    inReview();
    made().office().addOfficer(u"third"_s, u"记分员"_s, {Role::SecondReview});
    const AwardRound start = made().round();
    const CaseId candidate = made().firstTitle().first();
    made().must(made().score(start.panel[0].id, candidate, 9100));
    const auto seenBy = [&](const char* who) { return readSheets(made().as(who), made().id())[0].lines[0].scores; };
    QCOMPARE(seenBy("second").size(), 1); // who entered them sees them
    QVERIFY(seenBy("third").isEmpty());
    QCOMPARE(rankedList(made().db(), made().round(), u"outstanding_talent").error().code, ProblemCode::SheetsOut);
    made().scoreAll([](const Nominee&, int) { return 9000; });
    QCOMPARE(seenBy("third").size(), 1);
    QVERIFY(rankedList(made().db(), made().round(), u"outstanding_talent").has_value());
}

void TestRoundReview::sheetIsWholeAndFinal()
{
    inReview();
    const AwardRound start = made().round();
    const MemberId member = start.panel[0].id;
    const auto handIn = [&] { return handInSheet(made().as("second"), made().id(), made().version(), member); };
    const auto gaps = handIn();
    QCOMPARE(code(gaps), ProblemCode::SheetGaps);
    QCOMPARE(gaps.error().arguments.value(1), u"7"_s);
    QCOMPARE(code(made().score(member, made().firstTitle()[0], 10001)), ProblemCode::OutOfRange);
    QCOMPARE(code(made().score(member, made().firstTitle()[0], -1)), ProblemCode::OutOfRange);
    for (const Nominee& one : start.nominees)
        made().must(made().score(member, one.id, 10000));
    made().must(made().score(member, made().firstTitle()[0], 0)); // until it is handed in, a score can be put right
    made().must(handIn());
    QCOMPARE(code(handIn()), ProblemCode::SheetHandedIn);
    QCOMPARE(code(made().score(member, made().firstTitle()[0], 5000)), ProblemCode::SheetHandedIn);
    QVERIFY_THROWS_EXCEPTION(Fault, made().db().execute("UPDATE award_score SET score = 1"));
    QVERIFY_THROWS_EXCEPTION(Fault, made().db().execute("DELETE FROM award_score"));
}

void TestRoundReview::memberWithAnAccountScoresHimself()
{
    const AccountId account = made().office().addOfficer(u"expert"_s, u"专家"_s, {Role::SecondReview});
    made().draft();
    made().must(setPanel(made().as("second"), made().id(), made().version(), {{.name = u"专家"_s, .account = account}}));
    made().must(openRound(made().as("approval"), made().id(), made().version()));
    made().nominateAndClose(1, 1);
    const MemberId member = made().round().panel[0].id;
    QCOMPARE(code(made().score(member, made().firstTitle()[0], 9000)), ProblemCode::RoleMissing);
    made().must(made().score(member, made().firstTitle()[0], 9000, "expert"));
}

void TestRoundReview::tiesAreShownAndBroken()
{
    inReview();
    const auto& first = made().firstTitle();
    // Two places: one is clear, the other is between two with the same score.
    made().scoreAll([&](const Nominee& one, int) { return one.id == first[0] ? 9500 : 9000; });
    auto list = ranking(u"outstanding_talent");
    QVERIFY(!list[0].isTied && list[1].isTied && list[2].isTied);
    QCOMPARE(list[1].rank, 2);
    QCOMPARE(list[2].rank, 2);
    const auto refused = made().tryCut({.fewerDecisions = {}});
    QCOMPARE(code(refused), ProblemCode::TieStands);
    QCOMPARE(refused.error().arguments.first(), u"候选2、候选3"_s);
    const auto brk = [&](const TieBreak& tie) { return breakTie(made().as("second"), made().id(), made().version(), tie); };
    TieBreak tie {.programme = u"outstanding_talent"_s, .isVote = true, .ground = u"评审委员会2026年3月23日表决"_s, .present = 9,
        .places = {{first[2], 5, 4}, {first[1], 4, 5}}};
    TieBreak other = tie;
    other.places = {{first[2], 5, 4}, {first[0], 4, 5}};
    QCOMPARE(code(brk(other)), ProblemCode::TieOther);
    made().must(brk(tie));
    list = ranking(u"outstanding_talent");
    QCOMPARE(list[1].nominee.id, first[2]);
    QCOMPARE(list[2].rank, 3);
    QVERIFY(list[1].brokenBy.contains(u"表决"));
    QVERIFY2(list[1].brokenBy.contains(u"到会9人，同意5票，反对4票"), qPrintable(list[1].brokenBy));
}

void TestRoundReview::voteHasToDecide()
{
    inReview();
    const auto& first = made().firstTitle();
    made().scoreAll([](const Nominee&, int) { return 9000; });
    const auto vote = [&](int a, int b, int c, int present) {
        return code(breakTie(made().as("second"), made().id(), made().version(),
            {.programme = u"outstanding_talent"_s, .isVote = true, .ground = u"表决"_s, .present = present,
                .places = {{first[0], a, 0}, {first[1], b, 0}, {first[2], c, 0}}}));
    };
    QCOMPARE(vote(5, 4, 4, 9), ProblemCode::TieNotBroken);
    QCOMPARE(vote(4, 5, 3, 9), ProblemCode::TieNotBroken);
    QCOMPARE(vote(10, 4, 3, 9), ProblemCode::VotesAbovePresent);
    QCOMPARE(vote(5, 4, 3, 9), ProblemCode::Cancelled);
}

void TestRoundReview::tieRuleMustBeRecorded()
{
    RoundPaper paper = RoundOffice::paper();
    paper.tieRule.clear();
    made().open(paper);
    made().nominateAndClose(3, 3);
    const auto& first = made().firstTitle();
    made().scoreAll([](const Nominee&, int) { return 9000; });
    const TieBreak byRule {.programme = u"outstanding_talent"_s, .ground = u"年龄"_s,
        .places = {{first[0]}, {first[1]}, {first[2]}}};
    QCOMPARE(code(breakTie(made().as("second"), made().id(), made().version(), byRule)), ProblemCode::RoundMissing);
}

void TestRoundReview::quotaIsExact()
{
    inReview();
    made().scoreInOrder();
    QCOMPARE(code(made().tryCut({.awards = {{u"outstanding_talent"_s, 3}}})), ProblemCode::PlacesTaken);
    made().must(made().tryCut());
    QCOMPARE(made().round().title(u"outstanding_talent").proposed, 2);
    QCOMPARE(made().round().title(u"technical_expert").proposed, 3);
    QCOMPARE(made().state(made().firstTitle()[2]), CaseState::Reserve);
    QCOMPARE(made().round().head.state, RoundState::Listed);
}

void TestRoundReview::fewerNeedADecision()
{
    inReview();
    made().scoreInOrder();
    const CutInput one {.awards = {{u"outstanding_talent"_s, 1}}};
    const auto refused = made().tryCut(one);
    QCOMPARE(code(refused), ProblemCode::FewerUndecided);
    QCOMPARE(refused.error().arguments, (QStringList {u"有杰出贡献高技能人才"_s, u"2"_s, u"1"_s}));
    CutInput decided = one;
    decided.fewerDecisions = {{u"outstanding_talent"_s, u"示评委纪〔2026〕1号"_s}};
    made().must(made().tryCut(decided));
    QCOMPARE(made().round().title(u"outstanding_talent").proposed, 1);
    QCOMPARE(made().round().title(u"outstanding_talent").fewerDecision, u"示评委纪〔2026〕1号"_s);
}

void TestRoundReview::minimumPlacesAreChecked()
{
    RoundPaper paper = RoundOffice::paper();
    paper.minimums = {{u"outstanding_talent"_s, u"sex"_s, u"female"_s, 2}};
    made().open(paper);
    made().nominateAndClose(3, 3); // 2 is the only woman of the first title
    made().scoreInOrder();
    const auto refused = made().tryCut();
    QCOMPARE(code(refused), ProblemCode::MinimumUnmet);
    QCOMPARE(refused.error().arguments.last(), u"1"_s);
    made().must(made().tryCut({.minimumDecisions = {{u"outstanding_talent"_s, u"示评委纪〔2026〕2号"_s}}}));
}

void TestRoundReview::reserveKeepsItsOrder()
{
    made().open();
    made().nominateAndClose(6, 3);
    const auto& first = made().firstTitle();
    // 3 and 4 tie for the first reserve place: who comes first must be said.
    made().scoreAll([&](const Nominee& one, int) {
        const qsizetype place = first.indexOf(one.id);
        return place == 3 ? 9700 : 9900 - int(one.id.value() % 50) * 100 * (place < 0 ? 1 : 0) - int(std::max<qsizetype>(place, 0)) * 100;
    });
    QCOMPARE(code(made().tryCut()), ProblemCode::TieStands);
    made().must(breakTie(made().as("second"), made().id(), made().version(),
        {.programme = u"outstanding_talent"_s, .ground = u"按从业年限长短排列"_s, .places = {{first[3]}, {first[2]}}}));
    made().must(made().tryCut());
    const auto reserve = made().round().nomineesIn(u"outstanding_talent", CaseState::Reserve);
    QCOMPARE(reserve.size(), 2);
    QCOMPARE(reserve[0].id, first[3]);
    QCOMPARE(reserve[1].id, first[2]);
    QCOMPARE(made().state(first[5]), CaseState::NotSelected);
}

void TestRoundReview::databaseKeepsThePlaces()
{
    made().listed();
    const QByteArray spare = QByteArray::number(made().firstTitle()[4].value());
    QVERIFY_THROWS_EXCEPTION(Fault, made().db().execute("UPDATE case_file SET state = 'proposed' WHERE id = " + spare));
    QVERIFY_THROWS_EXCEPTION(Fault, made().db().execute("UPDATE award_round_title SET places = 9"));
    QVERIFY_THROWS_EXCEPTION(Fault, made().db().execute("DELETE FROM award_nominee"));
}

void TestRoundReview::candidateDoesNotRunHisRound()
{
    made().office().addOfficer(u"candidate"_s, u"候选1"_s, {Role::SecondReview}, RoundOffice::number(1));
    inReview();
    const AwardRound start = made().round();
    QCOMPARE(code(recordScores(made().as("candidate"), made().id(), made().version(), start.panel[0].id, made().firstTitle()[1],
                 {{start.criteria[0].id, 9000}})),
        ProblemCode::OwnCase);
}

QTEST_GUILESS_MAIN(TestRoundReview)
#include "tst_round_review.moc"
