// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "core/casework/claim_lines.h"
#include "core/casework/payments.h"
#include "core/exchange/catalogue_import.h"
#include "ui/forms/verdict_sheet.h"
#include "ui/pages/case_form_tab.h"
#include "ui/pages/case_verdict_panel.h"

#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

constexpr int reviewTab = 3;

/// Fees for every level and occupation, the later certificates, and the made-up catalogue.
void decidePolicy(OfficeDesk& office)
{
    auto edition = readCatalogueFile(QStringLiteral(JIANGCE_TEST_DATA "/samples/catalogue-sample.xlsx"));
    QVERIFY(edition.has_value());
    edition->title = u"示例目录"_s;
    edition->document = u"示例发〔2011〕1号"_s;
    edition->effectiveFrom = QDate(2011, 1, 1);
    const auto imported = office.must(importCatalogue(office.as("rules"), *edition));
    office.must(confirmCatalogue(office.as("rules2"), EditionId(imported.id)));
    const QMap<QString, QString> values {{u"training_fee"_s, u"100000"_s}, {u"appraisal_fee"_s, u"20000"_s},
        {u"later_certificates_count"_s, u"on"_s}};
    for (const FigureDeclaration* figure : claim().figures) {
        const QString value = values.value(QLatin1StringView(figure->key));
        if (value.isEmpty())
            continue;
        const auto entered = office.must(enterFigure(office.as("rules"), *figure,
            {.value = value, .effectiveFrom = QDate(2011, 1, 1), .document = u"示例发〔2026〕1号"_s, .article = u"第三条"_s}));
        office.must(confirmFigure(office.as("rules2"), FigureValueId(entered.id)));
    }
}

/// Takes a step through its sheet, with everything it may ask for.
void take(Story& story, const char* action, const QString& reason = u"示例理由"_s)
{
    whenUp("decision_sheet", [&](QDialog& sheet) {
        for (auto* edit : sheet.findChildren<QPlainTextEdit*>())
            edit->setPlainText(edit->objectName() == u"reason"_s ? reason : u"同意。"_s);
        if (auto* password = sheet.findChild<QLineEdit*>(u"password"_s))
            password->setText(testPassword);
        if (auto* voucher = sheet.findChild<QLineEdit*>(u"voucher"_s))
            voucher->setText(u"示例-7"_s);
        click(sheet, "confirm");
        if (sheet.isVisible())
            QFAIL(qPrintable(u"refused: "_s + find<QLabel>(sheet, "message_text")->text()));
    });
    activateWindowBelow();
    auto* button = find<ReasonButton>(story.view(), action);
    QVERIFY2(button->reason().isEmpty(), qPrintable(button->reason()));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

/// A claim from hand-in to payment, each step by its own officer.
class tst_story_claim final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClaimIsSettledLineByLineAndPaid();
    void aWrongPasswordKeepsTheSheetOpen();
    void cuttingNeedsAReasonAndNeverExceedsTheStandard();

private:
    CaseId m_id;
    void judge(Story& story);
    void settle(Story& story);
    void pay(Story& story);
};

void tst_story_claim::judge(Story& story)
{
    VerdictSheet& sheet = story.view().formTab().verdict().sheet();
    const auto entries = sheet.view().entries;
    for (const VerdictEntry& entry : entries)
        if (entry.state == FindingState::Judgement)
            Q_EMIT sheet.rulingGiven(entry.id, {}, true, u"已核对"_s);
    QCOMPARE(sheet.view().verdict, Verdict::Eligible);
}

void tst_story_claim::settle(Story& story)
{
    story.view().showTab(reviewTab);
    auto* table = find<QTableView>(story.view(), "claim_table");
    const int lines = table->model()->rowCount();
    QCOMPARE(lines, int(readClaimLines(story.context().db(), m_id).size()));
    QVERIFY(lines >= 2);
    QTest::mouseClick(find<ReasonButton>(story.view(), "settle_by_rules"), Qt::LeftButton);
    QCOMPARE(sumsOf(readClaimLines(story.context().db(), m_id)).open, 0);
    // One line cut further by hand: 1,000.00 to 800.00.
    for (int row = 0; row < lines; ++row)
        if (cell(table, row, 4) == u"1,000.00"_s) {
            table->selectRow(row);
            break;
        }
    whenUp("settle_lines", [](QDialog& dialog) {
        find<QLineEdit>(dialog, "approved")->setText(u"800"_s);
        find<QPlainTextEdit>(dialog, "reason")->setPlainText(u"发票金额较低"_s);
        click(dialog, "confirm");
    });
    QTest::mouseClick(find<ReasonButton>(story.view(), "settle_cut"), Qt::LeftButton);
}

void tst_story_claim::pay(Story& story)
{
    story.takeOver("finance");
    story.window().showCase(m_id);
    take(story, "action_request_payment");
    QVERIFY(!QTest::currentTestFailed());
    take(story, "action_confirm_payment");
    QVERIFY(!QTest::currentTestFailed());
    const QList<Payment> payments = readPayments(story.context().db(), m_id);
    QCOMPARE(payments.size(), 1);
    QCOMPARE(payments.constFirst().state, PaymentState::Paid);
    QCOMPARE(payments.constFirst().voucher, u"示例-7"_s);
    QCOMPARE(payments.constFirst().amount, *story.file(m_id).approved);
}

void tst_story_claim::aClaimIsSettledLineByLineAndPaid()
{
    Story story;
    decidePolicy(story.office());
    m_id = story.add(claim(), CaseState::Accepted);
    story.openProgram("first");
    story.window().showCase(m_id);
    judge(story);
    QVERIFY(!QTest::currentTestFailed());
    settle(story);
    QVERIFY(!QTest::currentTestFailed());
    take(story, "action_pass_first_review");
    QVERIFY(!QTest::currentTestFailed());
    story.takeOver("second");
    story.window().showCase(m_id);
    take(story, "action_pass_second_review");
    QVERIFY(!QTest::currentTestFailed());
    story.takeOver("approval");
    story.window().showCase(m_id);
    take(story, "action_approve");
    QVERIFY(!QTest::currentTestFailed());
    const LineSums sums = sumsOf(readClaimLines(story.context().db(), m_id));
    QCOMPARE(*story.file(m_id).approved, sums.approved);
    // Two rows, each 1,000.00 for training and 200.00 for appraisal, one of them cut by 200.00.
    QCOMPARE(sums.approved, Money::fromFen(2 * 120'000 - 20'000));
    pay(story);
}

void tst_story_claim::aWrongPasswordKeepsTheSheetOpen()
{
    Story story;
    const CaseId id = story.add(settlement(), CaseState::SecondReviewed);
    story.openProgram("approval");
    story.window().showCase(id);
    whenUp("decision_sheet", [](QDialog& sheet) {
        find<QPlainTextEdit>(sheet, "opinion")->setPlainText(u"同意。"_s);
        find<QLineEdit>(sheet, "password")->setText(u"wrong password 1"_s);
        click(sheet, "confirm");
        QVERIFY(sheet.isVisible());
        QVERIFY(find(sheet, "message_bar")->isVisible());
        QCOMPARE(find<QPlainTextEdit>(sheet, "opinion")->toPlainText(), u"同意。"_s);
        find<QLineEdit>(sheet, "password")->setText(testPassword);
        click(sheet, "confirm");
    });
    QTest::mouseClick(find<ReasonButton>(story.view(), "action_approve"), Qt::LeftButton);
    QCOMPARE(story.file(id).state, CaseState::Approved);
}

void tst_story_claim::cuttingNeedsAReasonAndNeverExceedsTheStandard()
{
    Story story;
    decidePolicy(story.office());
    m_id = story.add(claim(), CaseState::Accepted);
    story.openProgram("first");
    story.window().showCase(m_id);
    story.view().showTab(reviewTab);
    find<QTableView>(story.view(), "claim_table")->selectRow(0);
    whenUp("settle_lines", [](QDialog& dialog) {
        find<QLineEdit>(dialog, "approved")->setText(u"1"_s);
        click(dialog, "confirm");
        QVERIFY2(dialog.isVisible(), "a reason is asked for");
        find<QPlainTextEdit>(dialog, "reason")->setPlainText(u"理由"_s);
        find<QLineEdit>(dialog, "approved")->setText(u"99999"_s);
        click(dialog, "confirm");
        QVERIFY2(dialog.isVisible(), "more than the standard is refused");
        find<QLineEdit>(dialog, "approved")->setText(u"一百"_s);
        click(dialog, "confirm");
        QVERIFY2(dialog.isVisible(), "no amount");
        dialog.reject();
    });
    QTest::mouseClick(find<ReasonButton>(story.view(), "settle_cut"), Qt::LeftButton);
    QCOMPARE(readClaimLines(story.context().db(), m_id).constFirst().settlement, LineSettlement::Open);
}

QTEST_MAIN(tst_story_claim)
#include "tst_story_claim.moc"
