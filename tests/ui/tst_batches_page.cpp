// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_documents.h"
#include "core/casework/procedures/procedure.h"
#include "core/casework/verify.h"
#include "tests/ui/admin_fixture.h"
#include "tests/ui/file_printers.h"
#include "tests/support/with_sample_programmes.h"
#include "ui/dialogs/print_letter.h"
#include "ui/pages/batches_page.h"
#include "ui/reason_button.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

/// A batch from its list to the transfer, by object name, as finance sees it.
class tst_batches_page final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(80000);
        for (int i = 0; i < 3; ++i)
            m_ids.append(m_office->claimIn(CaseState::Approved));
        const auto days = enterFigure(m_office->as("rules"), limits::publicNotice,
            {.value = u"5"_s, .effectiveFrom = {2011, 1, 1}, .document = u"示例发〔2026〕1号"_s, .article = u"第五条"_s});
        m_office->must(confirmFigure(m_office->as("rules2"), FigureValueId(m_office->must(days).id)));
        m_office->db().close();
        m_seat = std::make_unique<Seat>(m_office->database().file(), sample::migrations());
        m_seat->clock.set({2026, 3, 5});
        m_seat->signInAs(u"finance"_s);
    }
    void cleanup()
    {
        m_seat.reset();
        m_office.reset();
        m_ids.clear();
    }

    void batchGoesFromListToTransfer()
    {
        BatchesPage page(m_seat->context());
        page.show();
        QVERIFY(!find<ReasonButton>(page, "publish")->reason().isEmpty());
        startBatchWithout(page, 2);
        QCOMPARE(cell(find<QTableView>(page, "batch_table"), 0, 0), u"〔2026〕1"_s);
        QCOMPARE(cell(find<QTableView>(page, "batch_table"), 0, 3), u"3,200.00"_s);
        QVERIFY(find<ReasonButton>(page, "request")->reason().contains(u"正在编组"_s));

        whenUp("publish_notice", [](QDialog& sheet) { press(sheet, "go_on"); });
        press(page, "publish");
        QVERIFY(find<QLabel>(page, "batch_standing")->text().contains(u"2026-03-12"_s));
        QVERIFY(find<ReasonButton>(page, "request")->reason().contains(u"2026-03-12"_s));

        objectAndSettle(page);
        m_seat->clock.set({2026, 3, 13});
        page.refresh();
        QCOMPARE(find<ReasonButton>(page, "request")->reason(), QString());
        whenUp("request_batch", [](QDialog& sheet) {
            press(sheet, "go_on");
            QVERIFY(find(sheet, "password_problem")->isVisible());   // nothing goes out without it
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
        });
        press(page, "request");
        issueRequest(page);
        whenUp("report_paid", [](QDialog& sheet) {
            auto* transfers = find<QTableWidget>(sheet, "transfers");
            QCOMPARE(transfers->rowCount(), 1);
            transfers->item(0, 3)->setText(u"1,600.01"_s);
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
            QVERIFY(sheet.isVisible());     // more than is left
            transfers->item(0, 3)->setText(u"1,600"_s);
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
        });
        press(page, "report_paid_button");
        QCOMPARE(cell(find<QTableView>(page, "batch_table"), 0, 1), u"已全部拨付"_s);
        QVERIFY(verifyDatabase(m_seat->context().db()).isEmpty());
    }

    /// Notice and request are issued, printed, voided and issued anew from the page.
    void documentsAreIssuedAndKept()
    {
        FilePrinters* printers = new FilePrinters(&m_seat->context(), QFileInfo(m_office->database().path(u"x"_s)).path());
        keepPaperSettings(m_seat->context().settings(), u"public_notice"_s, {.printer = u"窗口打印机"_s});
        BatchesPage page(m_seat->context());
        page.resize(1100, 700);
        page.show();
        find<QTabWidget>(page, "batch_tabs")->setCurrentIndex(1);
        startBatchWithout(page, 2);
        QVERIFY(!find<ReasonButton>(page, "notice_letter")->reason().isEmpty());
        whenUp("publish_notice", [](QDialog& sheet) { press(sheet, "go_on"); });
        press(page, "publish");
        QVERIFY(!find<ReasonButton>(page, "request_letter")->reason().isEmpty());
        whenUp("batch_particulars", [](QDialog& sheet) {
            type(sheet, "mail", u"gongshi@example.cn"_s);
            whenUp("print_letter", [](QDialog& dialog) {
                press(dialog, "letter_issue");
                QVERIFY(static_cast<PrintLetterDialog&>(dialog).isIssued());
                press(dialog, "letter_print_directly");
                fixture::picture(dialog, "batch_notice");
                dialog.reject();
            });
            press(sheet, "go_on");
        });
        press(page, "notice_letter");
        auto* documents = find<QTableView>(page, "batch_documents");
        QCOMPARE(cell(documents, 0, 0), u"公示"_s);
        QCOMPARE(cell(documents, 0, 4), u"2026-03-05"_s);
        QVERIFY(!find<ReasonButton>(page, "notice_letter")->reason().isEmpty());   // it stands
        QCOMPARE(printers->sheets.size(), 1);

        // A second copy from the list: with a reason.
        whenUp("reason_dialog", [](QDialog& dialog) {
            find<QPlainTextEdit>(dialog, "reason")->setPlainText(u"张贴处脱落"_s);
            press(dialog, "go_on");
        });
        press(page, "document_direct");
        QCOMPARE(printers->sheets.size(), 2);
        QVERIFY2(cell(documents, 0, 4).contains(u"补打"_s), qPrintable(cell(documents, 0, 4)));

        whenUp("ask_reason", [](QDialog& dialog) {
            find<QPlainTextEdit>(dialog, "reason")->setPlainText(u"邮箱有误"_s);
            press(dialog, "confirm");
        });
        press(page, "document_void");
        QVERIFY(cell(documents, 0, 5).contains(u"邮箱有误"_s));
        QVERIFY(!find<ReasonButton>(page, "document_direct")->reason().isEmpty());
        whenUp("batch_particulars", [](QDialog& sheet) {
            QCOMPARE(find<QLineEdit>(sheet, "mail")->text(), u"gongshi@example.cn"_s);
            type(sheet, "mail", u"gs@example.cn"_s);
            whenUp("print_letter", [](QDialog& dialog) {
                press(dialog, "letter_issue");
                dialog.reject();
            });
            press(sheet, "go_on");
        });
        press(page, "document_reissue");
        QCOMPARE(documents->model()->rowCount(), 2);
        fixture::picture(page, "batch_documents");
        QCOMPARE(verifyDatabase(m_seat->context().db()), QStringList());
    }

    /// A case leaves the batch after its notice went out: the stored notice is what it was, and is what is printed.
    void whatWentOutIsNotMadeAnew()
    {
        BatchesPage page(m_seat->context());
        page.show();
        startBatchWithout(page, 2);
        whenUp("publish_notice", [](QDialog& sheet) { press(sheet, "go_on"); });
        press(page, "publish");
        whenUp("batch_particulars", [](QDialog& sheet) {
            whenUp("print_letter", [](QDialog& dialog) {
                press(dialog, "letter_issue");
                dialog.reject();
            });
            press(sheet, "go_on");
        });
        find<QTabWidget>(page, "batch_tabs")->setCurrentIndex(1);
        press(page, "notice_letter");
        const BatchId id = readBatches(m_seat->context().db())[0].id;
        const BatchDocument before = readBatchDocuments(m_seat->context().db(), id)[0];
        objectAndSettle(page);
        find<QTabWidget>(page, "batch_tabs")->setCurrentIndex(1);
        whenUp("step_dialog", [](QDialog& dialog) { dialog.reject(); });
        press(page, "document_print");
        QCOMPARE(readBatchDocuments(m_seat->context().db(), id)[0].hash, before.hash);
        QVERIFY(!readBatchDocuments(m_seat->context().db(), id)[0].printedOn.isValid());
    }

    void others_seeButDoNothing()
    {
        m_seat->signInAs(u"approval"_s);
        BatchesPage page(m_seat->context());
        page.show();
        QVERIFY(find<ReasonButton>(page, "new_batch_button")->reason().contains(u"拨付"_s));
        QVERIFY(find<QLabel>(page, "budget")->text().contains(u"未录入"_s));
    }

private:
    /// The request to finance, which asks for whom it is and gets the number.
    void issueRequest(BatchesPage& page)
    {
        find<QTabWidget>(page, "batch_tabs")->setCurrentIndex(1);
        whenUp("batch_particulars", [](QDialog& sheet) {
            press(sheet, "go_on");
            QVERIFY(find(sheet, "recipient_problem")->isVisible());
            type(sheet, "recipient", u"示例市财政局"_s);
            whenUp("print_letter", [](QDialog& dialog) {
                press(dialog, "letter_issue");
                fixture::picture(dialog, "batch_request");
                dialog.reject();
            });
            press(sheet, "go_on");
        });
        press(page, "request_letter");
        QCOMPARE(cell(find<QTableView>(page, "batch_documents"), 0, 1), u"示人社财函〔2026〕1号"_s);
        QVERIFY(find<QLabel>(page, "batch_standing")->text().contains(u"示人社财函〔2026〕1号"_s));
    }
    /// Starts a batch of the sample programme, without the case in this line.
    void startBatchWithout(BatchesPage& page, int line)
    {
        QTimer::singleShot(0, qApp, [] {
            // Which programme: the sample stands last.
            auto* box = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            auto* names = box->findChild<QComboBox*>();
            names->setCurrentIndex(names->findText(u"Sample grant"_s, Qt::MatchContains) >= 0
                    ? names->findText(u"Sample grant"_s, Qt::MatchContains) : names->count() - 1);
            whenUp("new_batch", [](QDialog& dialog) {
                auto* payable = find<QTableWidget>(dialog, "payable");
                QCOMPARE(payable->rowCount(), 3);
                payable->item(2, 0)->setCheckState(Qt::Unchecked);
                QVERIFY(find<QLabel>(dialog, "sum")->text().contains(u"3,200.00"_s));
                press(dialog, "make");
            });
            box->accept();
        });
        Q_UNUSED(line)
        press(page, "new_batch_button");
    }
    /// A founded objection to the first case: it leaves the batch.
    void objectAndSettle(BatchesPage& page)
    {
        find<QTabWidget>(page, "batch_tabs")->setCurrentIndex(0);
        auto* cases = find<QTableView>(page, "batch_cases");
        cases->selectRow(0);
        whenUp("record_objection", [](QDialog& sheet) {
            press(sheet, "go_on");
            QVERIFY(find(sheet, "content_problem")->isVisible());
            find<QPlainTextEdit>(sheet, "content")->setPlainText(u"该单位未组织培训"_s);
            press(sheet, "go_on");
        });
        press(page, "object");
        QVERIFY(!find<ReasonButton>(page, "request")->reason().isEmpty());
        find<QTableView>(page, "batch_objections")->selectRow(0);
        whenUp("settle_objection", [](QDialog& sheet) {
            find<QComboBox>(sheet, "outcome")->setCurrentIndex(1);
            find<QPlainTextEdit>(sheet, "finding")->setPlainText(u"经核查属实"_s);
            press(sheet, "go_on");
        });
        press(page, "settle");
        QCOMPARE(cell(find<QTableView>(page, "batch_table"), 0, 2), u"1"_s);
    }

    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
    QList<CaseId> m_ids;
};

QTEST_MAIN(tst_batches_page)
#include "tst_batches_page.moc"
