// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/migrations.h"
#include "core/statistics/cases_behind.h"
#include "core/statistics/summary.h"
#include "core/store/migrator.h"
#include "tests/app/cli_process.h"
#include "tests/support/casework_desk.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// Every figure of the summary is its cases: on the demonstration's database, both programmes, every cell.
class TestCasesBehind final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCellIsItsCases_data();
    void everyCellIsItsCases();
    void noTableIsScanned();

private:
    int checkCell(const ProgrammeSummary& summary, const SummaryBlock& block, qsizetype row, int measure,
        const SummaryAsk& ask) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_db;
};

void TestCasesBehind::initTestCase()
{
    const QString file = m_folder.filePath(u"demo.jcr"_s);
    const auto made = clitest::runJson({u"demo"_s, u"--cases"_s, u"150"_s, u"--out"_s, file});
    QVERIFY2(made.exit == 0, qPrintable(made.err + made.out));
    m_db = Connection::open(file, Connection::Mode::ReadOnly);
}

void TestCasesBehind::everyCellIsItsCases_data()
{
    QTest::addColumn<StatisticsPeriod>("period");
    QTest::addColumn<QString>("district");
    const int year = QDate::currentDate().year();
    for (int each = year - 3; each <= year; ++each)
        QTest::addRow("%d", each) << StatisticsPeriod::year(each) << QString();
    QTest::addRow("a quarter") << StatisticsPeriod::quarter(year, 2) << QString();
    QTest::addRow("a district") << StatisticsPeriod {QDate(2011, 1, 1), QDate(year, 12, 31)} << u"210211"_s;
    QTest::addRow("all") << StatisticsPeriod {QDate(2011, 1, 1), QDate(year, 12, 31)} << QString();
}

int TestCasesBehind::checkCell(const ProgrammeSummary& summary, const SummaryBlock& block, qsizetype row, int measure,
    const SummaryAsk& ask) const
{
    const SummaryMeasure& each = summary.measures[measure];
    if (!breakdownsOf(each).contains(block.by))
        return 0;
    const std::optional<qint64> value = block.rows[row][measure].value;
    const QString where = u"%1 %2 %3"_s.arg(QLatin1StringView(summary.programme->key), each.key, block.keys[row]);
    const CellBehind behind = cellBehind(*m_db, *summary.programme, each, block.by, block.keys[row], ask);
    if (behind.value != value)
        qFatal("%s: %lld of the cases, %lld in the cell", qPrintable(where), behind.value.value_or(-1), value.value_or(-1));
    // The count of cases is the figure itself where cases are what is counted.
    const bool countsCases = each.own == nullptr ? each.kind == ValueKind::Count : each.own->unit == MeasureUnit::Cases;
    if (countsCases && behind.cases.size() != *value)
        qFatal("%s: %lld cases listed", qPrintable(where), qint64(behind.cases.size()));
    for (const CaseBehind& one : behind.cases)
        if (one.number.isEmpty() && one.state != CaseState::Withdrawn)
            qFatal("%s: a case without number", qPrintable(where));
    return behind.cases.isEmpty() ? 0 : 1;
}

void TestCasesBehind::everyCellIsItsCases()
{
    QFETCH(const StatisticsPeriod, period);
    QFETCH(const QString, district);
    const SummaryAsk ask {period, district, QDate::currentDate()};
    QMap<QString, int> filled;
    for (const ProgrammeSummary& summary : readSummaries(*m_db, ask))
        for (const SummaryBlock& block : summary.blocks)
            for (qsizetype row = 0; row < block.rows.size(); ++row)
                for (int measure = 0; measure < summary.measures.size(); ++measure)
                    filled[QString::fromLatin1(summary.programme->key)] += checkCell(summary, block, row, measure, ask);
    // A summary without cases would prove nothing.
    if (QByteArrayView(QTest::currentDataTag()) == "all")
        for (const Programme* programme : allProgrammes())
            if (programme->round == nullptr && !isConsequence(*programme)) // the demonstration has no round
                QVERIFY2(filled.value(QString::fromLatin1(programme->key)) > 60, programme->key);
}

void TestCasesBehind::noTableIsScanned()
{
    int plans = 0;
    for (const Programme* programme : allProgrammes())
        for (const SummaryMeasure& each : summaryMeasures(*programme))
            for (const Breakdown by : breakdownsOf(each))
                for (const QByteArray& text : behindStatements(*programme, each, by)) {
                    Statement plan = m_db->preparedText("EXPLAIN QUERY PLAN " + text);
                    while (plan.next()) {
                        const QString step = plan.text(3);
                        const bool isUnion =
                            each.own == nullptr && each.common == CommonMeasure::InHand && step == u"SCAN c"_s;
                        QVERIFY2(!step.startsWith(u"SCAN"_s) || isUnion, qPrintable(step + u'\n' + QString::fromUtf8(text)));
                        ++plans;
                    }
                }
    QVERIFY(plans > 100);
}

QTEST_GUILESS_MAIN(TestCasesBehind)
#include "tst_cases_behind.moc"
