// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "tests/support/round_office.h"
#include "tests/ui/admin_fixture.h"
#include "tests/ui/file_printers.h"
#include "ui/dialogs/certificates_dialog.h"
#include "ui/paper/paper_settings.h"
#include "ui/pages/rounds_page.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

/// What a round puts on paper: that it was looked at and printed is recorded, and each printer keeps its own offset.
class tst_round_paper final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_rounds = std::make_unique<RoundOffice>(); }
    void cleanup()
    {
        m_page.reset();
        m_seat.reset();
        m_rounds.reset();
    }

    void draftsLeaveAnEntry_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("letter");
        QTest::newRow("notice") << 6 << u"round_notice_letter"_s << u"公示"_s;
        QTest::newRow("request") << 7 << u"round_request_letter"_s << u"请示"_s;
        QTest::newRow("decision") << 7 << u"round_decision_letter"_s << u"决定"_s;
    }
    void draftsLeaveAnEntry()
    {
        QFETCH(int, tab);
        QFETCH(QString, button);
        QFETCH(QString, letter);
        m_rounds->noticed();
        sitDown(u"second"_s, {2026, 3, 24});
        m_printers->answer = [](QPrinter&) { return true; };
        find<QTabWidget>(*m_page, "round_tabs")->setCurrentIndex(tab);
        const qsizetype before = entries().size();
        whenUp("print_letter", [&](QDialog& dialog) {
            const QList<AuditEntry> shown = entries();
            QCOMPARE(shown.size(), before + 1);
            QCOMPARE(shown.first().action, u"draft_letter"_s);
            press(dialog, "letter_print");
            dialog.reject();
        });
        press(*m_page, qPrintable(button));
        const QList<AuditEntry> now = entries();
        QCOMPARE(now.size(), before + 2);
        QCOMPARE(now.first().action, u"print"_s);
        for (qsizetype i = 0; i < 2; ++i) {
            QCOMPARE(now[i].accountName, u"second"_s);
            const QString what = now[i].after.value(u"what"_s).toString();
            QVERIFY2(what.contains(letter) && what.contains(m_page->round().head.name), qPrintable(what));
        }
        QCOMPARE(m_printers->sheets.size(), 1);
    }
    void whatDidNotComeOutIsNotPrinted()
    {
        m_rounds->noticed();
        sitDown(u"second"_s, {2026, 3, 24});
        find<QTabWidget>(*m_page, "round_tabs")->setCurrentIndex(7);
        whenUp("print_letter", [](QDialog& dialog) {
            press(dialog, "letter_print");      // given up in the print dialog
            dialog.reject();
        });
        press(*m_page, "round_decision_letter");
        QCOMPARE(entries().first().action, u"draft_letter"_s);
    }

    /// The offset measured for one printer moves nothing on another, and both are there again the next time.
    void everyPrinterKeepsItsOffset()
    {
        m_rounds->conferred();
        sitDown(u"second"_s, {2026, 4, 20});
        m_printers->answer = [](QPrinter&) { return true; };
        find<QTabWidget>(*m_page, "round_tabs")->setCurrentIndex(7);
        whenUp("certificates_dialog", [this](QDialog& dialog) {
            auto* printer = find<QComboBox>(dialog, "certificate_printer");
            auto* right = find<QDoubleSpinBox>(dialog, "offset_right");
            QCOMPARE(printer->count(), 2);
            QCOMPARE(printer->currentText(), u"窗口打印机"_s);
            right->setValue(2.5);
            press(dialog, "print_grid");                    // the grid is moved and remembered as well
            QCOMPARE(m_printers->sheets.size(), 1);
            QVERIFY(QFileInfo(m_printers->sheets[0]).size() > 0);
            printer->setCurrentIndex(1);
            QCOMPARE(right->value(), 0.0);
            right->setValue(-1.5);
            press(dialog, "print_certificates");
            printer->setCurrentIndex(0);
            QCOMPARE(right->value(), 2.5);
            dialog.reject();
        });
        press(*m_page, "certificates");
        QCOMPARE(paperSettings(m_seat->settings(), kindOn(certificateKind, u"窗口打印机"_s)).offset, QPointF(2.5, 0));
        QCOMPARE(paperSettings(m_seat->settings(), kindOn(certificateKind, u"里间打印机"_s)).offset, QPointF(-1.5, 0));
        QCOMPARE(entries().first().action, u"print"_s);     // names went out of the register
        whenUp("certificates_dialog", [](QDialog& dialog) {
            QCOMPARE(find<QComboBox>(dialog, "certificate_printer")->currentText(), u"里间打印机"_s);
            QCOMPARE(find<QDoubleSpinBox>(dialog, "offset_right")->value(), -1.5);
            dialog.reject();
        });
        press(*m_page, "certificates");
    }
    /// Another printer may be chosen in the print dialog itself: then that one's offset counts.
    void thePrinterOfTheDialogCounts()
    {
        m_rounds->conferred();
        sitDown(u"second"_s, {2026, 4, 20});
        PaperSettings inner {.printer = u"里间打印机"_s, .offset = {4, 1}};
        keepPaperSettings(m_seat->settings(), kindOn(certificateKind, inner.printer), inner);
        m_printers->answer = [](QPrinter& printer) {
            printer.setCreator(u"里间打印机"_s);
            return true;
        };
        find<QTabWidget>(*m_page, "round_tabs")->setCurrentIndex(7);
        whenUp("certificates_dialog", [](QDialog& dialog) {
            QCOMPARE(find<QDoubleSpinBox>(dialog, "offset_right")->value(), 0.0);
            press(dialog, "print_certificates");
            QCOMPARE(find<QDoubleSpinBox>(dialog, "offset_right")->value(), 4.0);
            dialog.reject();
        });
        press(*m_page, "certificates");
    }

private:
    void sitDown(const QString& who, QDate day)
    {
        m_rounds->db().close();
        m_seat = std::make_unique<Seat>(m_rounds->office().database().file());
        m_seat->clock.set(day);
        m_seat->signInAs(who);
        m_printers
            = new FilePrinters(&m_seat->context(), QFileInfo(m_rounds->office().database().file()).absolutePath());
        m_page = std::make_unique<RoundsPage>(m_seat->context());
        m_page->resize(1200, 700);
        m_page->show();
    }
    QList<AuditEntry> entries() { return readAudit(m_seat->context().db(), {}, 1000); }

    std::unique_ptr<RoundOffice> m_rounds;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<RoundsPage> m_page;
    FilePrinters* m_printers = nullptr;
};

QTEST_MAIN(tst_round_paper)
#include "tst_round_paper.moc"
