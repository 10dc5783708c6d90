// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_store.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/verify.h"
#include "tests/support/with_sample_programmes.h"
#include "tests/ui/admin_fixture.h"
#include "tests/ui/file_printers.h"
#include "ui/dialogs/batch_approval.h"
#include "ui/dialogs/print_job.h"
#include "ui/pages/case_list_page.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

/// The officer who signs, with a pile of cases before him.
class tst_signing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(80000);
        m_ready = m_office->claimIn(CaseState::SecondReviewed);
        m_spared = m_office->claimIn(CaseState::SecondReviewed);
        m_early = m_office->claimIn(CaseState::FirstReviewed);
        m_office->db().close();
        m_seat = std::make_unique<Seat>(m_office->database().file(), sample::migrations());
        m_seat->clock.set({2026, 3, 5});
        m_seat->signInAs(u"approval"_s);
    }
    void cleanup()
    {
        QCOMPARE(verifyDatabase(m_seat->context().db()), QStringList());
        m_seat.reset();
        m_office.reset();
    }

    void pileIsSignedWithAReasonForEveryCaseLeftOut()
    {
        BatchApprovalDialog dialog(m_seat->context(), {m_ready, m_spared, m_early});
        dialog.show();
        auto* confirm = find<QPushButton>(dialog, "confirm");
        auto* table = find<QTableWidget>(dialog, "approvals");
        QTRY_VERIFY(confirm->isEnabled());
        QCOMPARE(table->item(0, 3)->text(), u"1,600.00"_s); // two rows of 800 yuan
        QVERIFY(table->item(2, 4)->text().startsWith(u"未列入"_s));
        QVERIFY(find<QLabel>(dialog, "sum")->text().contains(u"3,200.00"_s));
        table->item(1, 0)->setCheckState(Qt::Unchecked);
        QVERIFY(find<QLabel>(dialog, "sum")->text().contains(u"1,600.00"_s));

        press(dialog, "confirm");   // neither opinion nor password
        QVERIFY(find<QPlainTextEdit>(dialog, "opinion")->isEnabled());
        find<QPlainTextEdit>(dialog, "opinion")->setPlainText(u"同意。"_s);
        type(dialog, "password", u"not the password"_s);
        press(dialog, "confirm");
        QCOMPARE(state(m_ready), CaseState::SecondReviewed);

        QSignalSpy told(&m_seat->context(), &AppContext::changed);
        type(dialog, "password", testPassword);
        press(dialog, "confirm");
        QTRY_VERIFY(confirm->isHidden());
        QCOMPARE(state(m_ready), CaseState::Approved);
        QCOMPARE(state(m_spared), CaseState::SecondReviewed);
        QCOMPARE(state(m_early), CaseState::FirstReviewed);
        QCOMPARE(table->item(0, 4)->text(), u"已审批同意"_s);
        QVERIFY(table->item(1, 4)->text().contains(u"未勾选"_s));
        QCOMPARE(told.size(), 1);   // pages read again once
        QVERIFY(find<QLineEdit>(dialog, "password")->text().isEmpty());
        fixture::picture(dialog, "batch_approval");
    }

    void listOffersItsSelectionOrTheQueue()
    {
        CaseListPage list(m_seat->context());
        list.setVisible(true);
        list.showQueue(Queue::Approve);
        whenUp("batch_approval", [](QDialog& dialog) {
            QCOMPARE(find<QTableWidget>(dialog, "approvals")->rowCount(), 2);
            dialog.reject();
        });
        list.approveSeveral();
        QCOMPARE(state(m_ready), CaseState::SecondReviewed);
    }

    void lettersGoFromTheListToTheCounter()
    {
        m_seat->signInAs(u"intake"_s);
        CaseListPage list(m_seat->context());
        list.setVisible(true);
        list.showCases({m_ready, m_spared}, u"示例"_s);
        const QString file = m_office->database().path(u"job.pdf"_s);
        whenUp("new_print_job", [&file](QDialog& sheet) {
            auto* kinds = find<QListWidget>(sheet, "kinds");
            QVERIFY(kinds->count() >= 1);
            kinds->item(0)->setCheckState(Qt::Checked);
            whenUp("print_job", [&file](QDialog& dialog) {
                auto* print = find<QPushButton>(dialog, "print_all");
                QVERIFY(!print->isEnabled());
                press(dialog, "issue_all");
                QTRY_VERIFY(print->isEnabled());
                QCOMPARE(find<QTableWidget>(dialog, "job_letters")->item(1, 6)->text(), u"已签发，未打印"_s);
                static_cast<PrintJobDialog&>(dialog).putInto(file);
                QVERIFY(QFileInfo(file).size() > 0);
                fixture::picture(dialog, "print_job");
                press(dialog, "hand_out");
                QCOMPARE(find<QTableWidget>(dialog, "job_letters")->item(1, 6)->text(), u"已发放"_s);
                dialog.reject();
            });
            press(sheet, "go_on");
        });
        list.printSeveral();
        const QList<PrintJobHead> jobs = readPrintJobs(m_seat->context().db());
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs[0].handedOut, 2);
    }

    /// Printed without a dialog, stopped after the first letter, gone on with: nothing twice, nothing left behind.
    void jobIsStoppedWhileItIsPaintedAndGoesOn()
    {
        m_seat->signInAs(u"intake"_s);
        AppContext& context = m_seat->context();
        auto* printers = new FilePrinters(&context, QFileInfo(m_office->database().path(u"x"_s)).path());
        PrintJobDialog dialog(context, receiptsOf({m_ready, m_spared, m_early}));
        dialog.show();
        press(dialog, "issue_all");
        QTRY_VERIFY(find<QPushButton>(dialog, "print_all_directly")->isEnabled());
        press(dialog, "print_all_directly");    // no printer was chosen yet
        QVERIFY2(bar(dialog).contains(u"还没有选过打印机"_s), qPrintable(bar(dialog)));
        QVERIFY(printers->sheets.isEmpty());

        keepPaperSettings(context.settings(), printJobKind, {.printer = u"窗口打印机"_s});
        // Pressed at the first moment the window lives again after the first letter.
        auto* progress = find<QLabel>(dialog, "progress");
        auto* watch = new QTimer(&dialog);
        connect(watch, &QTimer::timeout, &dialog, [&dialog, progress, watch] {
            if (!progress->text().contains(u"2"_s))
                return;
            watch->stop();
            dialog.reject();    // Esc: stops, and stays open
        });
        watch->start(0);
        press(dialog, "print_all_directly");
        QVERIFY(dialog.isVisible());
        QVERIFY2(bar(dialog).contains(u"已停止"_s), qPrintable(bar(dialog)));
        const auto states = [&] {
            QList<PrintState> all;
            for (const PrintItem& item : readPrintItems(context.db(), readPrintJobs(context.db())[0].id))
                all.append(item.state);
            return all;
        };
        QCOMPARE(states(), (QList<PrintState> {PrintState::Printed, PrintState::Issued, PrintState::Issued}));
        press(dialog, "print_all_directly");
        QCOMPARE(states(), QList<PrintState>(3, PrintState::Printed));
        QCOMPARE(printers->sheets.size(), 2);
        QCOMPARE(printers->asked, 0);
        for (const CaseId id : {m_ready, m_spared, m_early})
            QCOMPARE(readLetters(context.db(), id).size(), 1);
    }

    void pdfThroughTheDialogIsTheProgramsOwn()
    {
        m_seat->signInAs(u"intake"_s);
        auto* printers = new FilePrinters(&m_seat->context(), QFileInfo(m_office->database().path(u"x"_s)).path());
        printers->pdfOnly = QStringList {u"窗口打印机"_s};
        printers->answer = [](QPrinter&) { return true; };
        PrintJobDialog dialog(m_seat->context(), receiptsOf({m_ready}));
        dialog.show();
        press(dialog, "issue_all");
        QTRY_VERIFY(find<QPushButton>(dialog, "print_all")->isEnabled());
        press(dialog, "print_all");
        QFile file(printers->sheets.constLast());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/ToUnicode"));
        QCOMPARE(readPrintJobs(m_seat->context().db())[0].printed, 1);
    }

private:
    static QString bar(QWidget& dialog) { return find<MessageBar>(dialog, "message_bar")->message().text; }
    PrintJobId receiptsOf(const QList<CaseId>& cases)
    {
        QList<PrintChoice> letters;
        for (const CaseId id : cases)
            letters.append({id, u"receipt_slip"_s, false});
        const auto opened = openPrintJob(m_seat->context().desk(), u"示例"_s, letters, {});
        return opened ? PrintJobId(opened->id) : PrintJobId();
    }
    CaseState state(CaseId id) { return readCase(m_seat->context().db(), id)->state; }

    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
    CaseId m_ready;
    CaseId m_spared;
    CaseId m_early;
};

QTEST_MAIN(tst_signing)
#include "tst_signing.moc"
