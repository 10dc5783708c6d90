// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/verify.h"
#include "core/statistics/filed_report.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> valueOf(const QList<FigureCell>& cells, const QString& measure, Breakdown by = Breakdown::Total,
    const QString& key = {})
{
    for (const FigureCell& cell : cells)
        if (cell.programme == QLatin1StringView(sample::grant.key) && cell.measure == measure && cell.by == by
            && cell.key == key)
            return cell.value;
    return {};
}

ComparedCell comparedAt(const QList<ComparedCell>& cells, const QString& measure)
{
    for (const ComparedCell& cell : cells)
        if (cell.programme == QLatin1StringView(sample::grant.key) && cell.measure == measure && cell.by == Breakdown::Total)
            return cell;
    qFatal("no such cell");
}

} // namespace

/// An annual report is frozen; what is corrected afterwards shows beside it.
class TestFiledReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filedWithDayOfficerAndEveryNumber();
    void onlyStatisticsMayFile();
    void nothingOfItEverChanges();
    void laterCorrectionShowsAsDifference();
    void secondEditionSaysWhy();
    void changedMeanwhileIsNotFiled();
    void yearToComeIsNotFiled();
    void yearsSideBySide();
    void oneDistrictOnBothSides();
    void oneDistrictBesideAFiledReport();
    void unknownKeysAreZeros();

private:
    [[nodiscard]] Outcome<ChangeReport> file(int year, const QString& note = {}, const char* who = "statistics")
    {
        const ReportDraft draft = draftReport(m_office->db(), year, m_office->clock().today());
        return fileReport(m_office->as(who), draft, note);
    }

    std::unique_ptr<OfficeDesk> m_office;
};

void TestFiledReport::init()
{
    m_office = std::make_unique<OfficeDesk>();
    m_office->setAllowance(30000);
    m_office->on(2026, 3, 5);
    (void)m_office->claimIn(CaseState::Approved);
    (void)m_office->claimIn(CaseState::Submitted);
    m_office->on(2026, 12, 20);
}

void TestFiledReport::filedWithDayOfficerAndEveryNumber()
{
    const auto filed = file(2026);
    QVERIFY(filed);
    const QList<FiledReport> reports = filedReports(m_office->db());
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports[0].id, filed->id);
    QCOMPARE(reports[0].year, 2026);
    QCOMPARE(reports[0].edition, 1);
    QCOMPARE(reports[0].filedOn, QDate(2026, 12, 20));
    QCOMPARE(reports[0].period.to, QDate(2026, 12, 20)); // cut off on the day of filing
    QCOMPARE(reports[0].officer, u"褚统计"_s);
    const QList<FigureCell> cells = filedCells(m_office->db(), reports[0].id);
    const SummaryAsk ask {{QDate(2026, 1, 1), QDate(2026, 12, 20)}, {}, QDate(2026, 12, 20)};
    QCOMPARE(cells, cellsOf(readSummaries(m_office->db(), ask)));
    QCOMPARE(valueOf(cells, u"received"_s), std::optional<qint64>(2));
    QCOMPARE(valueOf(cells, u"approved_cases"_s), std::optional<qint64>(1));
    const QList<AuditEntry> trail = readAudit(m_office->db(), {.action = u"file_report"_s}, 5);
    QCOMPARE(trail.size(), 1);
    QCOMPARE(trail[0].after.value("cells"_L1).toInteger(), qint64(cells.size()));
    QCOMPARE(trail[0].after.value("digest"_L1).toString().size(), 64);
}

void TestFiledReport::onlyStatisticsMayFile()
{
    for (const char* who : {"intake", "approval", "rules", "many", "system"}) {
        const auto refused = file(2026, {}, who);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ProblemCode::RoleMissing);
    }
    QVERIFY(filedReports(m_office->db()).isEmpty());
}

void TestFiledReport::nothingOfItEverChanges()
{
    QVERIFY(file(2026));
    for (const char* attack : {"UPDATE filed_cell SET value = 9", "DELETE FROM filed_cell", "UPDATE filed_report SET year = 2020",
             "DELETE FROM filed_report", "UPDATE filed_measure SET label = 'x'", "DELETE FROM filed_measure",
             "INSERT INTO filed_cell (report_id, position, programme, measure, breakdown, key, value) "
             "SELECT report_id, 99999, programme, measure, breakdown, 'x', 1 FROM filed_cell LIMIT 1"})
        QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute(attack));
}

void TestFiledReport::laterCorrectionShowsAsDifference()
{
    QVERIFY(file(2026));
    const FiledReport report = filedReports(m_office->db()).first();
    const auto since = [&] {
        return compareSides(m_office->db(), {2026, report}, {2026, {}}, m_office->clock().today());
    };
    for (const ComparedCell& cell : since())
        QVERIFY2(!cell.isDifferent(), qPrintable(cell.measure));
    // A case of March entered only now, and one handed in after the cut-off, which is not a correction.
    m_office->on(2026, 12, 28);
    const CaseId late = m_office->open(sample::grant, sample::grantForm());
    const ActionInput input {.step = {u"同意"_s, u"示例理由"_s, testPassword}, .day = QDate(2026, 3, 9)};
    QVERIFY(perform(m_office->as("intake"), late, m_office->file(late).version, Action::Submit, input));
    (void)m_office->claimIn(CaseState::Submitted);
    const ComparedCell received = comparedAt(since(), u"received"_s);
    QCOMPARE(received.before, std::optional<qint64>(2));
    QCOMPARE(received.after, std::optional<qint64>(3));
    QCOMPARE(received.difference(), std::optional<qint64>(1));
    QCOMPARE(valueOf(filedCells(m_office->db(), report.id), u"received"_s), std::optional<qint64>(2));
}

void TestFiledReport::secondEditionSaysWhy()
{
    QVERIFY(file(2026));
    const auto silent = file(2026, u"  "_s);
    QVERIFY(!silent);
    QCOMPARE(silent.error().code, ProblemCode::ReasonRequired);
    QVERIFY(file(2026, u"补报12月下旬"_s));
    const QList<FiledReport> reports = filedReports(m_office->db());
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[0].edition, 2);
    QCOMPARE(reports[0].note, u"补报12月下旬"_s);
}

void TestFiledReport::changedMeanwhileIsNotFiled()
{
    const ReportDraft draft = draftReport(m_office->db(), 2026, m_office->clock().today());
    (void)m_office->claimIn(CaseState::Submitted);
    const auto refused = fileReport(m_office->as("statistics"), draft, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::RecordChanged);
    QVERIFY(filedReports(m_office->db()).isEmpty());
}

void TestFiledReport::yearToComeIsNotFiled()
{
    const auto refused = file(2027);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::DateInFuture);
}

void TestFiledReport::yearsSideBySide()
{
    const QList<ComparedCell> cells = compareSides(m_office->db(), {2025, {}}, {2026, {}}, m_office->clock().today());
    const ComparedCell received = comparedAt(cells, u"received"_s);
    QCOMPARE(received.before, std::optional<qint64>(0));
    QCOMPARE(received.after, std::optional<qint64>(2));
    const ComparedCell average = comparedAt(cells, u"average_days"_s);
    QCOMPARE(average.before, std::optional<qint64>()); // nothing was decided: no average, and no difference
    QCOMPARE(average.difference(), std::optional<qint64>());
}

void TestFiledReport::oneDistrictOnBothSides()
{
    FormData elsewhere = sample::grantForm();
    elsewhere.setValue(u"district"_s, u"210211"_s);
    m_office->carry(m_office->open(sample::grant, elsewhere), CaseState::Submitted);
    const QDate today = m_office->clock().today();
    const auto received = [&](const QString& district) {
        return comparedAt(compareSides(m_office->db(), {2025, {}}, {2026, {}}, today, district), u"received"_s);
    };
    QCOMPARE(received({}).after, std::optional<qint64>(3));
    QCOMPARE(received(u"210202"_s).after, std::optional<qint64>(2));
    QCOMPARE(received(u"210211"_s).after, std::optional<qint64>(1));
    QCOMPARE(received(u"210283"_s).after, std::optional<qint64>(0));
    const QList<ComparedCell> cells = compareSides(m_office->db(), {2025, {}}, {2026, {}}, today, u"210211"_s);
    QVERIFY(std::ranges::none_of(cells, [](const ComparedCell& cell) { return cell.by == Breakdown::District; }));
    // The cases behind it are those of the district.
    const SummaryAsk ask = comparedAsk({2026, {}}, {2025, {}}, today, u"210211"_s);
    const QList<SummaryMeasure> measures = summaryMeasures(sample::grant);
    const auto measure = std::ranges::find(measures, u"received"_s, &SummaryMeasure::key);
    QCOMPARE(casesBehind(m_office->db(), sample::grant, *measure, Breakdown::Total, {}, ask).size(), 1);
}

void TestFiledReport::oneDistrictBesideAFiledReport()
{
    QVERIFY(file(2026));
    const FiledReport report = filedReports(m_office->db()).first();
    m_office->on(2026, 12, 28);
    const ActionInput input {.step = {u"同意"_s, u"示例理由"_s, testPassword}, .day = QDate(2026, 3, 9)};
    FormData elsewhere = sample::grantForm();
    elsewhere.setValue(u"district"_s, u"210211"_s);
    const CaseId late = m_office->open(sample::grant, elsewhere);
    QVERIFY(perform(m_office->as("intake"), late, m_office->file(late).version, Action::Submit, input));
    const auto since = [&](const QString& district) {
        return compareSides(m_office->db(), {2026, report}, {2026, {}}, m_office->clock().today(), district);
    };
    const ComparedCell there = comparedAt(since(u"210211"_s), u"received"_s);
    QCOMPARE(there.before, std::optional<qint64>(0));
    QCOMPARE(there.after, std::optional<qint64>(1));
    const ComparedCell here = comparedAt(since(u"210202"_s), u"received"_s);
    QCOMPARE(here.before, std::optional<qint64>(2));
    QCOMPARE(here.after, std::optional<qint64>(2));
    for (const ComparedCell& cell : since(u"210202"_s))
        QVERIFY2(!cell.isDifferent() && cell.by == Breakdown::Total, qPrintable(cell.measure));
}

void TestFiledReport::unknownKeysAreZeros()
{
    const FigureCell old {u"p"_s, u"m"_s, Breakdown::District, u"210202"_s, 4};
    const FigureCell current {u"p"_s, u"m"_s, Breakdown::District, u"210203"_s, 7};
    const FigureCell other {u"p"_s, u"new"_s, Breakdown::Total, {}, 1};
    const QList<ComparedCell> cells = compare({old}, {current, other});
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells[0].before, std::optional<qint64>(0));
    QCOMPARE(cells[0].difference(), std::optional<qint64>(7));
    QCOMPARE(cells[1].before, std::optional<qint64>()); // not counted at all then
    QCOMPARE(cells[2].key, u"210202"_s);
    QCOMPARE(cells[2].difference(), std::optional<qint64>(-4));
}

QTEST_GUILESS_MAIN(TestFiledReport)
#include "tst_filed_report.moc"
