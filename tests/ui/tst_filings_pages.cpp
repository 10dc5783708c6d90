// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/filings.h"
#include "core/casework/verify.h"
#include "core/programmes/appraisal_report/programme.h"
#include "tests/support/filing_desk.h"
#include "tests/ui/story_fixture.h"
#include "ui/dialogs/reminders_dialog.h"
#include "ui/pages/appraisal_bodies_page.h"
#include "ui/pages/obligations_page.h"
#include "ui/pages/plan_comparison_page.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

void type(QWidget& root, const char* name, const QString& text)
{
    QWidget* editor = find<QWidget>(root, name);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(editor))
        lines->setPlainText(text);
}

void press(QWidget& root, const char* name)
{
    find<QAbstractButton>(root, name)->click();
}

QString reasonOf(QWidget& root, const char* name)
{
    return find<ReasonButton>(root, name)->reason();
}

} // namespace

/// The register of bodies, what they owe, the letters to those who have not filed, and the plan against the report.
class TestFilingsPages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_story = std::make_unique<Story>(); }
    void cleanup() { m_story.reset(); }

    void aBodyIsEnteredCorrectedAndEnded();
    void othersSeeTheRegisterAndChangeNothing();
    void aFilingIsBegunFromWhatIsOwed();
    void overdueBodiesGetOneLetterEach();
    void planAndReportStandSideBySide();

private:
    std::unique_ptr<Story> m_story;
};

void TestFilingsPages::aBodyIsEnteredCorrectedAndEnded()
{
    m_story->openProgram();
    m_story->context().setSession(m_story->office().session("rules"));
    AppraisalBodiesPage page(m_story->context(), nullptr);
    page.refresh();
    page.show();
    whenUp("add_body_sheet", [](QDialog& sheet) {
        press(sheet, "go_on");
        QVERIFY(find<QWidget>(sheet, "name_problem")->isVisible());
        type(sheet, "name", filing::bodyName);
        type(sheet, "credit_code", filing::bodyCode);
        type(sheet, "first_year", u"2010"_s);
        type(sheet, "from", u"2015-1-1"_s);
        press(sheet, "go_on");
        QVERIFY(find<QWidget>(sheet, "first_year_problem")->isVisible());   // the policy dates from 2011
        type(sheet, "first_year", u"2026"_s);
        press(sheet, "go_on");
    });
    press(page, "add_body");
    auto* table = find<QTableView>(page, "body_table");
    QCOMPARE(cell(table, 0, 0), filing::bodyName);
    QCOMPARE(cell(table, 0, 2), u"在册"_s);

    whenUp("add_scope_sheet", [](QDialog& sheet) {
        type(sheet, "occupation", u"电工"_s);
        type(sheet, "occupation_code", u"6-31"_s);
        press(sheet, "go_on");
        QVERIFY(find<QWidget>(sheet, "occupation_code_problem")->isVisible());
        type(sheet, "occupation_code", u"6-31-01-03"_s);
        press(sheet, "go_on");
    });
    press(page, "add_scope");
    QCOMPARE(cell(find<QTableView>(page, "body_scope"), 0, 0), u"电工"_s);
    QCOMPARE(cell(find<QTableView>(page, "body_scope"), 0, 1), u"全部等级"_s);
    whenUp("add_scope_sheet", [](QDialog& sheet) {  // the same again, at one level
        type(sheet, "occupation", u"电工"_s);
        find<QComboBox>(sheet, "level")->setCurrentIndex(3);
        press(sheet, "go_on");
        QVERIFY(sheet.isVisible());
        sheet.reject();
    });
    press(page, "add_scope");

    whenUp("end_body_sheet", [](QDialog& sheet) {
        type(sheet, "to", u"2026-6-30"_s);
        press(sheet, "go_on");
        QVERIFY(find<QWidget>(sheet, "reason_problem")->isVisible());
        type(sheet, "reason", u"机构注销"_s);
        press(sheet, "go_on");
    });
    press(page, "end_body");
    auto* history = find<QTableView>(page, "body_history");
    QCOMPARE(history->model()->rowCount(), 3);
    QCOMPARE(cell(history, 0, 4), u"机构注销"_s);
    QVERIFY(cell(history, 0, 3).contains(u"2026-06-30"_s));
    // Only the plan of 2026 is owed: its last day was a day on the register, that of the report is not.
    QCOMPARE(find<QTableView>(page, "body_filings")->model()->rowCount(), 1);
    QVERIFY(verifyDatabase(m_story->context().db()).isEmpty());
}

void TestFilingsPages::othersSeeTheRegisterAndChangeNothing()
{
    (void)filing::registerBody(m_story->office());
    m_story->openProgram();
    m_story->context().setSession(m_story->office().session("intake"));
    AppraisalBodiesPage page(m_story->context(), nullptr);
    page.refresh();
    page.show();
    QCOMPARE(cell(find<QTableView>(page, "body_table"), 0, 0), filing::bodyName);
    for (const char* button : {"add_body", "correct_body", "end_body", "drop_body", "add_scope", "end_scope", "drop_scope"})
        QVERIFY2(reasonOf(page, button).contains(u"政策管理"_s), button);
}

void TestFilingsPages::aFilingIsBegunFromWhatIsOwed()
{
    m_story->office().on(2026, 3, 6);
    (void)filing::registerBody(m_story->office());
    m_story->openProgram("intake");
    m_story->window().showPage(u"obligations"_s);
    auto* page = m_story->window().findChild<ObligationsPage*>();
    auto* table = find<QTableView>(*page, "obligation_table");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(table, 0, 4), u"应报"_s);
    table->selectRow(0);
    QCOMPARE(reasonOf(*page, "begin_filing"), QString());
    press(*page, "begin_filing");
    const CaseFile draft = m_story->desk().file();
    QCOMPARE(draft.state, CaseState::Draft);
    QCOMPARE(draft.applicantName, filing::bodyName);
    QCOMPARE(m_story->desk().document().form().value(u"plan_year"_s), u"2026"_s);
}

void TestFilingsPages::overdueBodiesGetOneLetterEach()
{
    OfficeDesk& office = m_story->office();
    office.on(2026, 3, 20);
    (void)filing::registerBody(office);
    (void)filing::registerBody(office, 2026, {2015, 1, 1}, {}, u"大连星海职业技能鉴定所（示例）"_s, u"52210200MA0TE5T249"_s);
    (void)filing::onFile(office, filing::plan(), filing::planForm(2026));
    office.on(2026, 4, 10);
    m_story->openProgram();
    m_story->context().setSession(office.session("intake"));
    ObligationsPage page(m_story->context(), nullptr);
    page.refresh();
    page.show();
    auto* table = find<QTableView>(page, "obligation_table");
    QTRY_COMPARE(table->model()->rowCount(), 4);
    page.open(u"overdue"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(table, 0, 0), u"大连星海职业技能鉴定所（示例）"_s);
    QCOMPARE(cell(table, 0, 6), u"10"_s);    // days after 31 March
    const QString pdf = m_story->path(u"reminders.pdf"_s);
    whenUp("reminders_dialog", [&pdf](QDialog& dialog) {
        QCOMPARE(find<QTableView>(dialog, "reminder_table")->model()->rowCount(), 1);
        QVERIFY(!find<QPushButton>(dialog, "save_all")->isEnabled());
        press(dialog, "issue");
        QTRY_COMPARE(cell(find<QTableView>(dialog, "reminder_table"), 0, 2), u"示人社催〔2026〕1号"_s);
        QTRY_VERIFY(find<QPushButton>(dialog, "save_all")->isEnabled());
        static_cast<RemindersDialog&>(dialog).putInto(pdf);
        dialog.reject();
    });
    press(page, "remind_overdue");
    QVERIFY(QFileInfo(pdf).size() > 1000);
    const AuditEntry last = readAudit(m_story->context().db(), {}, 1).first();
    QCOMPARE(last.action, u"export"_s);         // that they went out of the program
    QCOMPARE(last.after.value(u"what"_s).toString(), u"催报函，1"_s);
    QTRY_COMPARE(cell(table, 0, 8), u"2026-04-10"_s);
    QVERIFY(verifyDatabase(m_story->context().db()).isEmpty());
}

void TestFilingsPages::planAndReportStandSideBySide()
{
    OfficeDesk& office = m_story->office();
    (void)filing::registerBody(office);
    office.on(2026, 3, 20);
    const CaseId plan = filing::onFile(office, filing::plan(), filing::planForm(2026));
    office.on(2026, 12, 18);
    const CaseId report = filing::onFile(office, appraisal_report::programme,
        filing::reportForm(2026, {{u"58"_s, u"50"_s, u"49"_s}, {u"40"_s, u"30"_s, u"30"_s}, {u"33"_s, u"32"_s, u"32"_s}}));
    m_story->openProgram();
    m_story->context().setSession(office.session("statistics"));
    PlanComparisonPage page(m_story->context(), nullptr);
    page.refresh();
    page.show();
    auto* table = find<QTableView>(page, "comparison_table");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    // 60 + 40 + 30 planned; 58 + 40 + 33 sat, 112 of them passed: 85.5 %; 131 - 130 more than planned.
    const QStringList expected {filing::bodyName, u"130"_s, u"131"_s, u"112"_s, u"111"_s, u"85.5"_s, u"1"_s, u"按期"_s, u"按期"_s};
    for (int column = 0; column < expected.size(); ++column)
        QCOMPARE(cell(table, 0, column), expected[column]);
    auto* by = find<QComboBox>(page, "comparison_by");
    by->setCurrentIndex(by->findData(int(ComparedBy::Occupation)));
    QCOMPARE(table->model()->rowCount(), 2);
    by->setCurrentIndex(by->findData(int(ComparedBy::Line)));
    QCOMPARE(table->model()->rowCount(), 3);
    QSignalSpy asked(&page, &Page::casesAsked);
    table->selectRow(0);
    press(page, "comparison_cases");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<QList<CaseId>>(), (QList<CaseId> {plan, report}));
    find<QSpinBox>(page, "comparison_year")->setValue(2025);
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

QTEST_MAIN(TestFilingsPages)
#include "tst_filings_pages.moc"
