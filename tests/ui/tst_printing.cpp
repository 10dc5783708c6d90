// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/issue_letter.h"
#include "core/casework/verify.h"
#include "tests/ui/file_printers.h"
#include "tests/ui/story_fixture.h"
#include "ui/dialogs/paper_sheet.h"
#include "ui/dialogs/print_letter.h"

#include <QtCore/QProcess>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

constexpr int lettersTab = 3;   // of a claim it is one further
const QString receipt = u"receipt_slip"_s;

QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    process.waitForFinished(300000);
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

QString said(QWidget& view)
{
    return find<MessageBar>(view, "message_bar")->message().text;
}

} // namespace

/// The daily letter from the case to the paper, by keys and buttons.
class tst_printing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<Story>();
        FormData form = exampleForm(settlement());
        form.setValue(u"name"_s, u"李𬭊㐂䶮"_s);
        m_id = m_story->office().open(settlement(), form);
        m_story->office().carry(m_id, CaseState::Submitted);
        m_story->openProgram("intake");
        m_printers = new FilePrinters(&m_story->context(), QFileInfo(m_story->path(u"x"_s)).path());
        m_story->window().showCase(m_id);
        m_story->view().showTab(lettersTab);
        chooseReceipt();
    }
    void cleanup()
    {
        QCOMPARE(verifyDatabase(m_story->context().db()), QStringList());
        m_story.reset();
    }

    void issuedAndPrintedByOneCommand()
    {
        use({.printer = u"里间打印机"_s, .copies = 2});
        trigger("case_print_directly");
        QCOMPARE(letters().size(), 1);
        QCOMPARE(letters()[0].printedOn, QDate(2026, 6, 29));
        QCOMPARE(m_printers->asked, 0);
        QCOMPARE(m_printers->sheets.size(), 1);
        const QString paper = textOf(m_printers->sheets[0]);
        QVERIFY2(paper.contains(u"〔2026〕1号"_s), qPrintable(paper));
        QVERIFY(!paper.contains(u"补打"_s));
        QVERIFY2(said(m_story->view()).contains(u"里间打印机"_s), qPrintable(said(m_story->view())));
        QVERIFY(said(m_story->view()).contains(u"2"_s));
        QCOMPARE(find<QTableWidget>(m_story->view(), "letters_issued")->item(0, 4)->text(), u"2026-06-29"_s);
    }

    void aFurtherCopyNeedsAReasonAndSaysSo()
    {
        use({.printer = u"窗口打印机"_s});
        trigger("case_print_directly");
        whenUp("reason_dialog", [](QDialog& dialog) {
            QVERIFY(!find<QPushButton>(dialog, "go_on")->isEnabled());
            dialog.reject();
        });
        trigger("case_print_directly");
        QCOMPARE(letters()[0].reprints, 0);
        whenUp("reason_dialog", [](QDialog& dialog) {
            find<QPlainTextEdit>(dialog, "reason")->setPlainText(u"申请人遗失"_s);
            click(dialog, "go_on");
        });
        trigger("case_print_directly");
        QCOMPARE(letters().size(), 1);  // the same letter, no other number
        QCOMPARE(letters()[0].reprints, 1);
        const QString paper = textOf(m_printers->sheets.last());
        QVERIFY2(paper.contains(u"（补打，2026-06-29）"_s), qPrintable(paper));
    }

    void withoutAPrinterThePreviewSaysWhy_data()
    {
        QTest::addColumn<QString>("printer");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none chosen") << QString() << u"还没有选过打印机"_s;
        QTest::newRow("gone") << u"旧打印机"_s << u"旧打印机"_s;
    }

    void withoutAPrinterThePreviewSaysWhy()
    {
        QFETCH(const QString, printer);
        QFETCH(const QString, sentence);
        use({.printer = printer});
        whenUp("print_letter", [sentence](QDialog& dialog) {
            QVERIFY2(said(dialog).contains(sentence), qPrintable(said(dialog)));
            QVERIFY(!static_cast<PrintLetterDialog&>(dialog).isIssued());
            dialog.reject();
        });
        trigger("case_print_directly");
        QVERIFY(letters().isEmpty());
        QVERIFY(m_printers->sheets.isEmpty());
    }

    void missingGlyphsAreNamedBeforeAnythingIsPrinted()
    {
        m_story->context().db().execute(u"UPDATE case_file SET applicant_name = '李\uE123'"_s.toUtf8());
        m_story->context().db().execute(u"UPDATE talent_settlement SET name = '李\uE123'"_s.toUtf8());
        m_story->view().refresh();
        chooseReceipt();
        use({.printer = u"窗口打印机"_s});
        whenUp("print_letter", [](QDialog& dialog) {
            QVERIFY2(said(dialog).contains(u'\uE123'), qPrintable(said(dialog)));
            dialog.reject();
        });
        trigger("case_print_directly");
        QVERIFY(letters().isEmpty());
        QVERIFY(m_printers->sheets.isEmpty());
    }

    void keysOpenThePreviewAndPrintFromThere()
    {
        use({.printer = u"窗口打印机"_s, .offset = {2, 3}});
        m_printers->answer = [](QPrinter& printer) {
            printer.setCopyCount(3);
            printer.setCreator(u"里间打印机"_s);
            return true;
        };
        whenUp("print_letter", [this](QDialog& dialog) {
            QVERIFY(!find<QPushButton>(dialog, "letter_print_directly")->isEnabled());
            click(dialog, "letter_issue");
            click(dialog, "letter_print");
            QCOMPARE(m_printers->asked, 1);
            QVERIFY2(said(dialog).contains(u"里间打印机"_s), qPrintable(said(dialog)));
            fixture::picture(dialog, "print_letter");
            dialog.reject();
        });
        m_story->view().showTab(0);
        trigger("case_print_preview");
        QVERIFY(letters().constFirst().wasPrinted());
        // What was chosen is remembered for this kind, the offset stays, other kinds know nothing of it.
        const PaperSettings kept = paperSettings(m_story->context().settings(), receipt);
        QCOMPARE(kept, (PaperSettings {.printer = u"里间打印机"_s, .copies = 3, .offset = {2, 3}}));
        QCOMPARE(paperSettings(m_story->context().settings(), u"acceptance_notice"_s), PaperSettings());
    }

    /// The command does not number what the officer does not see.
    void fromAnotherTabItOnlyGoesToTheLetters()
    {
        use({.printer = u"窗口打印机"_s});
        m_story->view().showTab(0);
        trigger("case_print_directly");
        QVERIFY(letters().isEmpty());
        trigger("case_print_directly");
        QCOMPARE(letters().size(), 1);
    }

    /// A printer that only makes PDF files: the program makes the file, and its text is exact.
    void printedIntoAPdfTheTextIsExact()
    {
        m_printers->pdfOnly = QStringList {u"窗口打印机"_s};
        m_printers->answer = [](QPrinter&) { return true; };
        whenUp("print_letter", [](QDialog& dialog) {
            click(dialog, "letter_issue");
            click(dialog, "letter_print");
            dialog.reject();
        });
        trigger("case_print_preview");
        QVERIFY(letters().constFirst().wasPrinted());
        const QString text = textOf(m_printers->sheets.last());
        QVERIFY2(text.contains(u"李𬭊㐂䶮"_s), qPrintable(text));
        QVERIFY(paperSettings(m_story->context().settings(), receipt).printer.isEmpty());
    }

    void aPrinterThatFailsLeavesTheLetterUnprinted()
    {
        use({.printer = u"窗口打印机"_s});
        const QString folder = QFileInfo(m_story->path(u"x"_s)).path() + u"/none"_s;
        delete m_printers;
        m_printers = new FilePrinters(&m_story->context(), folder); // nothing can be written there
        trigger("case_print_directly");
        QCOMPARE(letters().size(), 1);
        QVERIFY(!letters()[0].wasPrinted());
        QVERIFY2(said(m_story->view()).contains(u"未打印"_s) || said(m_story->view()).contains(u"没有打印"_s),
            qPrintable(said(m_story->view())));
        QCOMPARE(find<QTableWidget>(m_story->view(), "letters_issued")->item(0, 4)->text(), u"未打印"_s);
    }

    void sheetKeepsEachKindApart()
    {
        use({.printer = u"窗口打印机"_s});
        PaperSheet sheet(m_story->context(), u"acceptance_notice"_s);
        sheet.show();
        auto* printer = find<QComboBox>(sheet, "printer");
        printer->setCurrentIndex(printer->findData(u"里间打印机"_s));
        auto* tray = find<QComboBox>(sheet, "tray");
        QCOMPARE(tray->count(), 3);
        tray->setCurrentIndex(2);
        find<QSpinBox>(sheet, "copies")->setValue(2);
        find<QComboBox>(sheet, "duplex")->setCurrentIndex(1);
        find<QDoubleSpinBox>(sheet, "right")->setValue(-1.5);
        find<QDoubleSpinBox>(sheet, "down")->setValue(2);
        click(sheet, "test_page");
        // On paper it is the picture that counts: 里 may be read back as its radical.
        const QString paper = textOf(m_printers->sheets.last()).normalized(QString::NormalizationForm_KC);
        QVERIFY2(paper.contains(u"里间打印机"_s) && paper.contains(u"-1.5"_s) && paper.contains(u"+2.0"_s), qPrintable(paper));
        fixture::picture(sheet, "paper_sheet");
        click(sheet, "keep");
        QCOMPARE(paperSettings(m_story->context().settings(), u"acceptance_notice"_s),
            (PaperSettings {.printer = u"里间打印机"_s, .tray = QPrinter::Lower, .copies = 2,
                .duplex = QPrinter::DuplexLongSide, .offset = {-1.5, 2}}));
        QCOMPARE(paperSettings(m_story->context().settings(), receipt), (PaperSettings {.printer = u"窗口打印机"_s}));
    }

    void nonsenseInTheSettingsIsNotTaken()
    {
        QSettings& settings = m_story->context().settings();
        settings.setValue(u"paper/receipt_slip/copies"_s, 4000);
        settings.setValue(u"paper/receipt_slip/offset_x"_s, u"abc"_s);
        settings.setValue(u"paper/receipt_slip/offset_y"_s, 500);
        settings.setValue(u"paper/receipt_slip/duplex"_s, 17);
        QCOMPARE(paperSettings(settings, receipt), PaperSettings());
    }

    void pdfPrintersAreKnown()
    {
        QVERIFY(isPdfPrinter(u"Microsoft Print to PDF"_s, u"Microsoft Print To PDF"_s));
        QVERIFY(isPdfPrinter(u"PDF"_s, u"Generic CUPS-PDF Printer (w/ options)"_s));
        QVERIFY(isPdfPrinter(u"办公室"_s, u"Generic CUPS-PDF Printer"_s));
        QVERIFY(!isPdfPrinter(u"HP_M404"_s, u"HP LaserJet M404 Postscript, PDF"_s));
        QVERIFY(!isPdfPrinter(u"二楼"_s, u"Brother HL-L2350DW"_s));
    }

private:
    QList<IssuedLetter> letters() { return readLetters(m_story->context().db(), m_id); }
    void use(const PaperSettings& paper) { keepPaperSettings(m_story->context().settings(), receipt, paper); }
    void trigger(const char* name)
    {
        for (QAction* command : m_story->view().commands())
            if (command->objectName() == QLatin1StringView(name))
                return command->trigger();
        QFAIL(name);
    }
    void chooseReceipt()
    {
        auto* available = find<QListWidget>(m_story->view(), "letters_available");
        for (int row = 0; row < available->count(); ++row)
            if (available->item(row)->data(Qt::UserRole).toString() == receipt)
                available->setCurrentRow(row);
        QCOMPARE(available->currentItem()->data(Qt::UserRole).toString(), receipt);
    }

    std::unique_ptr<Story> m_story;
    FilePrinters* m_printers = nullptr;
    CaseId m_id;
};

QTEST_MAIN(tst_printing)
#include "tst_printing.moc"
