// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/procedures/procedure.h"
#include "core/casework/verify.h"
#include "tests/ui/admin_fixture.h"
#include "tests/support/with_sample_programmes.h"
#include "ui/pages/batches_page.h"
#include "ui/reason_button.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
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
            type(sheet, "number", u"示人社函〔2026〕1号"_s);
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
        });
        press(page, "request");
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

    void others_seeButDoNothing()
    {
        m_seat->signInAs(u"approval"_s);
        BatchesPage page(m_seat->context());
        page.show();
        QVERIFY(find<ReasonButton>(page, "new_batch_button")->reason().contains(u"拨付"_s));
        QVERIFY(find<QLabel>(page, "budget")->text().contains(u"未录入"_s));
    }

private:
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
