// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/decision.h"
#include "core/policy/wording.h"
#include "resources/resources.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr Clause someClause {documents::dzf2011_46, "2.1b"};
constexpr FigureDeclaration fee {.key = "fee", .context = "test", .label = "Fee", .kind = FigureKind::Money,
    .clause = someClause, .byLevel = true, .byOccupation = true};
constexpr FigureDeclaration rule {
    .key = "rule", .context = "test", .label = "Rule", .kind = FigureKind::Switch, .clause = someClause};
constexpr Sentences sentences {"Title", "met %1", "not met %1, %2", "unknown", "judge %1"};
constexpr auto byText = Condition::text("test", "by_text", someClause, sentences);
constexpr auto byReading = Condition::interpretation("test", "by_reading", someClause, sentences, "Read so.");
constexpr auto byPractice = Condition::practice("test", "by_practice", someClause, sentences, rule);
constexpr auto byHint = Condition::hint("test", "by_hint", someClause, sentences);

FigureRecord record(const char* key, const char* value, QDate from)
{
    FigureRecord result;
    result.key = QLatin1StringView(key);
    result.value = QLatin1StringView(value);
    result.effectiveFrom = from;
    result.document = u"示例〔2026〕1号"_s;
    result.isConfirmed = true;
    return result;
}

} // namespace

class DecisionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void labelsDecideWhatMayRefuse_data()
    {
        QTest::addColumn<const Condition*>("condition");
        QTest::addColumn<QString>("notMet");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("text") << &byText << u"refused"_s << u"undetermined"_s;
        QTest::newRow("interpretation") << &byReading << u"refused"_s << u"undetermined"_s;
        QTest::newRow("hint") << &byHint << u"eligible"_s << u"eligible"_s;
    }
    void labelsDecideWhatMayRefuse()
    {
        QFETCH(const Condition*, condition);
        QFETCH(QString, notMet);
        QFETCH(QString, unknown);
        Decision refused({});
        refused.findings().require(*condition, false);
        QCOMPARE(verdictName(refused.verdict()), notMet);
        Decision open({});
        open.findings().require(*condition, {});
        QCOMPARE(verdictName(open.verdict()), unknown);
    }

    void anUnsetPracticeIsNotApplied()
    {
        Decision decision({});
        QCOMPARE(decision.findings().practise(byPractice, {}, false), FindingState::NeedsFigure);
        QCOMPARE(decision.verdict(), Verdict::Eligible);
        QCOMPARE(decision.missing(), QStringList {u"rule"_s});
    }

    void aPracticeRefusesWithItsSource()
    {
        const Figures figures({record("rule", "on", {2026, 1, 1})});
        Decision decision({});
        decision.findings().practise(byPractice, figures.isOn(rule, {2026, 1, 1}), false);
        QCOMPARE(decision.verdict(), Verdict::Refused);
        QCOMPARE(decision.findings().all().first().source, u"示例〔2026〕1号"_s);
        Decision dayBefore({});
        dayBefore.findings().practise(byPractice, figures.isOn(rule, {2025, 12, 31}), false);
        QCOMPARE(dayBefore.verdict(), Verdict::Eligible);
    }

    void anUnsetFeeIsNeverZero()
    {
        Decision decision({});
        DecisionLine& line = decision.newLine(0, u"r1"_s);
        line.findings.require(byText, true);
        line.grant(Figures(), fee, {u"3"_s, u"6-18-01-01"_s}, {2026, 1, 1});
        QCOMPARE(decision.verdict(), Verdict::Eligible);
        QCOMPARE(line.standing(), Verdict::Undetermined);
        QVERIFY(!decision.amount());
        QCOMPARE(decision.missing(), QStringList {u"fee[level=3,occupation=6-18-01-01]"_s});
    }

    void theMostSpecificFigureHolds()
    {
        FigureRecord general = record("fee", "100", {2026, 1, 1});
        FigureRecord ofLevel = record("fee", "200", {2025, 1, 1});
        ofLevel.dimensions = {{u"level"_s, u"3"_s}};
        FigureRecord unconfirmed = record("fee", "900", {2026, 2, 1});
        unconfirmed.isConfirmed = false;
        const Figures figures({general, ofLevel, unconfirmed});
        QCOMPARE(figures.money(fee, {u"3"_s, {}}, {2026, 6, 1}).value, Money::fromFen(200));
        QCOMPARE(figures.money(fee, {u"2"_s, {}}, {2026, 6, 1}).value, Money::fromFen(100));
        QVERIFY(!figures.money(fee, {u"2"_s, {}}, {2025, 12, 31}).value);
    }

    void refusedRowsGrantNothingAndDoNotRefuseTheRest()
    {
        const Figures figures({record("fee", "12345", {2026, 1, 1})});
        Decision decision({});
        for (int i = 0; i < 2; ++i) {
            DecisionLine& line = decision.newLine(i, u"r%1"_s.arg(i + 1));
            line.findings.require(byText, i == 0);
            line.grant(figures, fee, {}, {2026, 6, 1});
        }
        QCOMPARE(decision.verdict(), Verdict::Eligible);
        QCOMPARE(decision.amount(), Money::fromFen(12345));
    }

    void anApplicantsPlaceMarksStayText()
    {
        Finding finding {&byText, FindingState::NotMet, {u"%2<b>"_s, u"3"_s}};
        QCOMPARE(Wording::english().sentence(finding), u"not met %2<b>, 3"_s);
    }

    void everyProblemIsWordedInBothLanguages()
    {
        static const QRegularExpression han(u"\\p{Han}"_s);
        for (int code = 0; code <= int(ProblemCode::Cancelled); ++code) {
            const Problem problem {ProblemCode(code), {u"1"_s, u"2"_s, u"3"_s}};
            const QString english = Wording::english().sentence(problem);
            QVERIFY2(english.size() > 5 && !english.contains(u'%'), qPrintable(english));
            const QString chinese = Wording::chinese().sentence(problem);
            QVERIFY2(chinese != english && chinese.contains(han), qPrintable(problemCodeName(ProblemCode(code))));
            QVERIFY2(!chinese.contains(u'%'), qPrintable(chinese));
        }
    }

    void spansAreWorded()
    {
        QCOMPARE(Wording::english().text(Span {14, 3, 0}), u"14 years 3 months"_s);
        QCOMPARE(Wording::english().text(Span {0, 1, 1}), u"1 month 1 day"_s);
        QCOMPARE(Wording::english().text(Span {}), u"0 days"_s);
        QCOMPARE(Wording::chinese().text(Span {14, 3, 0}), u"14年3个月"_s);
    }

    void clausesAreCited()
    {
        QCOMPARE(clauseId(someClause), u"2.1b"_s);
        QCOMPARE(articleInChinese(someClause), u"二（一）"_s);
        QCOMPARE(citation(someClause), u"大政发〔2011〕46号第二部分第（一）项"_s);
        constexpr Clause settlement {documents::dzf2011_46, "5a-5"};
        QCOMPARE(citation(settlement), u"大政发〔2011〕46号第五部分"_s);
        constexpr Clause civil {documents::civilCode, "17"};
        QCOMPARE(citation(civil), u"《民法典》第十七条"_s);
        constexpr Clause hundreds {documents::civilCode, "1259"};
        QCOMPARE(articleInChinese(hundreds), u"第一千二百五十九条"_s);
        QVERIFY(clauseText(someClause).contains(u"三级"_s));
    }
};

QTEST_APPLESS_MAIN(DecisionTest)
#include "tst_decision.moc"
