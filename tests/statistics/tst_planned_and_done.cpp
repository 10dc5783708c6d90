// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/obligation_tables.h"
#include "core/programmes/appraisal_report/programme.h"
#include "core/programmes/migrations.h"
#include "core/statistics/cases_behind.h"
#include "core/statistics/summary.h"
#include "tests/support/filing_desk.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// The plan against the report, and what the annual summary says of both.
class TestPlannedAndDone final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        (void)filing::registerBody(*m_office);
        (void)filing::registerBody(*m_office, 2026, {2015, 1, 1}, {}, secondName, secondCode);
        m_office->on(2026, 3, 20);
        m_plan = filing::onFile(*m_office, filing::plan(), filing::planForm(2026));
        m_office->on(2026, 4, 3);
        m_late = filing::onFile(*m_office, filing::plan(), filing::planForm(2026, secondName, secondCode));
        m_office->on(2026, 12, 18);
        m_report = filing::onFile(*m_office, appraisal_report::programme, report());
    }
    void linesAreToldApartAndAddedUp();
    void anAmendedPlanReplacesAndASupplementAdds();
    void whatIsNotOnFileDoesNotCount();
    void whoOwesNothingIsLateOrMissingIsSaid();
    void theSummaryEqualsTheCasesBehind();
    void theStatementWalksIndexes();

private:
    static FormData report()
    {
        return filing::reportForm(2026, {{u"58"_s, u"50"_s, u"49"_s}, {u"40"_s, u"30"_s, u"30"_s}, {u"33"_s, u"32"_s, u"32"_s}});
    }
    PlanComparison compare() { return comparePlans(m_office->db(), planPairs().first(), 2026, m_office->clock().today()); }

    const QString secondName = u"大连星海鉴定所（示例）"_s;
    const QString secondCode = u"52210200MA0TE5T249"_s;
    std::unique_ptr<OfficeDesk> m_office;
    CaseId m_plan;
    CaseId m_late;
    CaseId m_report;
};

void TestPlannedAndDone::linesAreToldApartAndAddedUp()
{
    const PlanComparison comparison = compare();
    QCOMPARE(comparison.lines.size(), 6); // three lines of each body
    const ComparedLine whole = wholeOf(comparison);
    QCOMPARE(whole.planned, (QList<qint64> {260}));         // 2 × (60 + 40 + 30)
    QCOMPARE(whole.done, (QList<qint64> {131, 112, 111}));  // 58 + 40 + 33; 50 + 30 + 32; 49 + 30 + 32
    QCOMPARE(whole.plans, (QList<CaseId> {m_plan, m_late}));
    QCOMPARE(whole.reports, (QList<CaseId> {m_report}));
    for (const ComparedBy by : {ComparedBy::Line, ComparedBy::Body, ComparedBy::Occupation, ComparedBy::Level}) {
        QList<qint64> sums {0, 0, 0, 0};
        for (const ComparedLine& line : addedUp(comparison.lines, by)) {
            sums[0] += line.planned.value(0);
            for (int i = 0; i < 3; ++i)
                sums[1 + i] += line.done.value(i);
        }
        QCOMPARE(sums, (QList<qint64> {260, 131, 112, 111}));
    }
    const auto byLevel = addedUp(comparison.lines, ComparedBy::Level);
    QCOMPARE(byLevel.size(), 2);
    QCOMPARE(byLevel[1].level, u"4"_s);
    QCOMPARE(byLevel[1].planned, (QList<qint64> {180}));
    QCOMPARE(byLevel[1].done, (QList<qint64> {91, 82, 81}));
    QCOMPARE(rateOf(byLevel[1], appraisal_report::programme), std::optional<qint64>(901)); // 82 of 91: 90.1 %
    QVERIFY(!rateOf(ComparedLine {.done = {0, 0, 0}}, appraisal_report::programme)); // over nothing there is no rate
}

void TestPlannedAndDone::anAmendedPlanReplacesAndASupplementAdds()
{
    FormData amended = filing::planForm(2026);
    amended.setValue(u"plan_kind"_s, u"amended"_s);
    amended.editRows(u"lines"_s)[0].values.insert(u"heads"_s, u"80"_s);
    const CaseId second = filing::onFile(*m_office, filing::plan(), amended);
    m_office->on(2027, 1, 12);
    FormData supplement = report();
    supplement.setValue(u"report_kind"_s, u"supplement"_s);
    supplement.setValue(u"cut_off"_s, u"2026-12-31"_s);
    supplement.editRows(u"lines"_s).resize(1);
    supplement.editRows(u"lines"_s)[0].values.insert(u"sat"_s, u"5"_s);
    supplement.editRows(u"lines"_s)[0].values.insert(u"passed"_s, u"5"_s);
    supplement.editRows(u"lines"_s)[0].values.insert(u"certified"_s, u"5"_s);
    const CaseId third = filing::onFile(*m_office, appraisal_report::programme, supplement);
    const ComparedLine whole = wholeOf(compare());
    QCOMPARE(whole.planned, (QList<qint64> {280}));
    QCOMPARE(whole.done, (QList<qint64> {136, 117, 116}));
    QCOMPARE(whole.plans, (QList<CaseId> {m_late, second}));
    QCOMPARE(whole.reports, (QList<CaseId> {m_report, third}));
}

void TestPlannedAndDone::whatIsNotOnFileDoesNotCount()
{
    m_office->on(2026, 12, 20);
    (void)filing::handedIn(*m_office, appraisal_report::programme, report());
    QCOMPARE(wholeOf(compare()).done, (QList<qint64> {131, 112, 111}));
    // A plan on file that says nothing replaces one that says something.
    FormData nil = filing::planForm(2026);
    nil.setRows(u"lines"_s, {});
    (void)filing::onFile(*m_office, filing::plan(), nil);
    QCOMPARE(wholeOf(compare()).planned, (QList<qint64> {130}));
}

void TestPlannedAndDone::whoOwesNothingIsLateOrMissingIsSaid()
{
    m_office->on(2027, 1, 5);
    const ExportTable table = comparisonTable(compare(), ComparedBy::Body, {u"示例"_s, {2027, 1, 5}});
    QCOMPARE(table.rows.size(), 3); // two bodies and the sum
    QMap<QString, QStringList> states;
    for (const ExportRow& row : table.rows)
        if (!row.isTotal)
            states.insert(row.cells[0].text, {row.cells[7].text, row.cells[8].text});
    QCOMPARE(states.value(filing::bodyName), (QStringList {u"按期"_s, u"按期"_s}));
    QCOMPARE(states.value(secondName), (QStringList {u"逾期已报"_s, u"逾期未报"_s}));
    QVERIFY(table.rows.last().isTotal);
    QCOMPARE(table.rows.last().cells[1].number, std::optional<qint64>(260));
}

void TestPlannedAndDone::theSummaryEqualsTheCasesBehind()
{
    const SummaryAsk ask {.period = StatisticsPeriod::year(2026), .today = {2027, 1, 5}};
    int numbers = 0;
    for (const Programme* programme : {&filing::plan(), &appraisal_report::programme})
        for (const SummaryMeasure& measure : summaryMeasures(*programme))
            for (const Breakdown by : breakdownsOf(measure))
                for (const SummaryCell& cell : tabulate(m_office->db(), *programme, measure, by, ask)) {
                    const CellBehind behind = cellBehind(m_office->db(), *programme, measure, by, cell.key, ask);
                    QVERIFY2(behind.value == cell.value, qPrintable(measure.key));
                    numbers += cell.value.value_or(0) > 0 ? 1 : 0;
                }
    QVERIFY(numbers > 20);
    const auto total = [&](const Programme& programme, const QString& key) {
        for (const SummaryMeasure& measure : summaryMeasures(programme))
            if (measure.key == key)
                return tabulate(m_office->db(), programme, measure, Breakdown::Total, ask).first().value.value_or(-1);
        return qint64(-1);
    };
    QCOMPARE(total(filing::plan(), u"on_file"_s), 2);
    QCOMPARE(total(filing::plan(), u"planned_heads"_s), 260);
    QCOMPARE(total(appraisal_report::programme, u"sat"_s), 131);
    QCOMPARE(total(appraisal_report::programme, u"certified"_s), 111);
    QCOMPARE(total(filing::plan(), u"approved_cases"_s), -1); // nothing is approved, and nothing says so
    // Owed is what came in time, what came late and what is missing.
    const ExportTable counts = filingTables(m_office->db(), ask, {u"示例"_s, {2027, 1, 5}}).first();
    for (const ExportRow& row : counts.rows) {
        qint64 sum = 0;
        for (qsizetype column = 3; column < row.cells.size(); ++column)
            sum += row.cells[column].number.value_or(0);
        QCOMPARE(row.cells[2].number, std::optional<qint64>(sum));
    }
    QCOMPARE(counts.rows[0].cells[3].number, std::optional<qint64>(1)); // plan: one in time, one late
    QCOMPARE(counts.rows[0].cells[4].number, std::optional<qint64>(1));
    QCOMPARE(counts.rows[1].cells[6].number, std::optional<qint64>(1)); // report: one missing
}

void TestPlannedAndDone::theStatementWalksIndexes()
{
    for (const Programme* programme : {&filing::plan(), &appraisal_report::programme})
        for (const QString& step : m_office->database().planOf(filedLinesStatement(*programme)))
            QVERIFY2(step.startsWith(u"SEARCH"_s) || step == u"USE TEMP B-TREE FOR GROUP BY"_s, qPrintable(step));
}

QTEST_GUILESS_MAIN(TestPlannedAndDone)
#include "tst_planned_and_done.moc"
