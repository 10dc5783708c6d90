// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/print/tools.h"
#include "ui/print/fonts.h"
#include "ui/print/letter_printer.h"
#include "ui/print/lines.h"
#include "ui/print/paginate.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;
using namespace jiangce;
using letter::Align;

namespace {

letter::Cell cell(const QString& text)
{
    return {.lines = {{{.text = text}}}};
}

/// Rows whose two cells name the row at their beginning and end, so that a cut row shows.
LetterDocument longTable(int rows, int filler)
{
    LetterDocument document;
    document.page.pageNumbers = true;
    document.blocks.append(letter::Heading {.runs = {{.text = u"花名册"_s}}});
    letter::Table table;
    table.columns = {{.width = 20}, {.weight = 1}, {.width = 20}};
    table.rows.append({.cells = {cell(u"表头甲"_s), cell(u"表头乙"_s), cell(u"丙"_s)}, .head = true});
    table.rows.append({.cells = {cell(u"副表头"_s), cell(u"元"_s), cell(u"元"_s)}, .head = true});
    for (int i = 1; i <= rows; ++i) {
        const QString body = u"始%1始"_s.arg(i) + QString(filler, u'文') + u"终%1终"_s.arg(i);
        table.rows.append({.cells = {cell(QString::number(i)), cell(body), cell(u"1"_s)}});
    }
    document.blocks.append(table);
    document.blocks.append(letter::Signature {.body = u"大连市人力资源和社会保障局"_s, .date = u"2026年11月22日"_s});
    return document;
}

QString pageText(const print::LaidOut& letter, qsizetype page)
{
    return letter.pages[page].lines.join(QString());
}

} // namespace

class LayoutTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    /// 28 characters fill a line and 22 lines a page (GB/T 9704-2012, 5.2.3).
    void standardGrid()
    {
        LetterDocument document;
        document.blocks.append(letter::Paragraph {.runs = {{.text = QString(28 * 22, u'国')}}, .firstIndent = 0});
        const print::LaidOut exact = print::layOut(document);
        QCOMPARE(exact.pages.size(), 1);
        QCOMPARE(exact.pages.first().lines.size(), 22);
        for (const QString& line : exact.pages.first().lines)
            QCOMPARE(line.size(), 28);
        document.blocks.append(letter::Paragraph {.runs = {{.text = u"国"_s}}});
        QCOMPARE(print::layOut(document).pages.size(), 2);
        // 版心 156 × 225 mm
        QVERIFY(std::abs(exact.area.width() - 156 * 72 / 25.4) < 0.01);
        QVERIFY(std::abs(exact.area.height() - 225 * 72 / 25.4) < 0.01);
    }

    void papers_data()
    {
        QTest::addColumn<letter::Paper>("paper");
        QTest::addColumn<bool>("landscape");
        QTest::addColumn<QSizeF>("millimetres");
        QTest::newRow("A4") << letter::Paper::A4 << false << QSizeF(210, 297);
        QTest::newRow("A4 landscape") << letter::Paper::A4 << true << QSizeF(297, 210);
        QTest::newRow("A5") << letter::Paper::A5 << false << QSizeF(148, 210);
        QTest::newRow("A5 landscape") << letter::Paper::A5 << true << QSizeF(210, 148);
    }
    void papers()
    {
        QFETCH(letter::Paper, paper);
        QFETCH(bool, landscape);
        QFETCH(QSizeF, millimetres);
        LetterDocument document;
        document.page.paper = paper;
        document.page.landscape = landscape;
        const LetterPrinter printer(document);
        QCOMPARE(printer.pageCount(), 1);
        const QSizeF size = printer.pageSize() * 25.4 / 72;
        QVERIFY(std::abs(size.width() - millimetres.width()) < 0.01);
        QVERIFY(std::abs(size.height() - millimetres.height()) < 0.01);
        const QImage picture = tools::pdfPicture(printer.toPdf(), 0, 72);
        QVERIFY(std::abs(picture.width() - printer.pageSize().width()) <= 1.5);
        QVERIFY(std::abs(picture.height() - printer.pageSize().height()) <= 1.5);
    }

    void staysWithinMargins_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : sample::templates())
            QTest::newRow(qPrintable(file)) << file;
    }
    void staysWithinMargins()
    {
        QFETCH(QString, file);
        for (const QString& name : {u"张三"_s, QString(50, u'长'), u"WWWW"_s.repeated(12)}) {
            const LetterDocument document = tools::letter(file, sample::letterData(name));
            const print::LaidOut letter = print::layOut(document);
            for (const print::Marks& page : letter.pages) {
                for (const print::GlyphRun& run : page.runs)
                    checkRun(run, letter, document);
            }
        }
    }

    void tableRowsAreWhole()
    {
        const LetterDocument document = longTable(120, 70);
        const print::LaidOut letter = print::layOut(document);
        QVERIFY(letter.pages.size() > 4);
        int next = 1;
        for (qsizetype page = 0; page < letter.pages.size(); ++page) {
            const QString text = pageText(letter, page);
            while (text.contains(u"始%1始"_s.arg(next))) {
                QVERIFY2(text.contains(u"终%1终"_s.arg(next)), qPrintable(u"row %1 is cut"_s.arg(next)));
                ++next;
            }
            if (text.contains(u"终"_s))
                QCOMPARE(text.count(u"表头甲表头乙丙副表头元元"_s), 1);
            QVERIFY(text.contains(u"第 %1 页 共 %2 页"_s.arg(page + 1).arg(letter.pages.size())));
        }
        QCOMPARE(next, 121);
    }

    void rowHigherThanPageLosesNothing()
    {
        const LetterDocument document = longTable(2, 3000);
        const print::LaidOut letter = print::layOut(document);
        QString all;
        for (qsizetype page = 0; page < letter.pages.size(); ++page)
            all += pageText(letter, page);
        QCOMPARE(all.count(u'文'), 6000);
        QVERIFY(all.contains(u"终2终"_s));
        for (const print::Marks& page : letter.pages) {
            for (const print::GlyphRun& run : page.runs)
                checkRun(run, letter, document);
        }
    }

    /// No page carries nothing but the place of the seal, and no heading or first line stays behind.
    void blocksKeepTogether()
    {
        for (int lines = 15; lines < 28; ++lines) {
            LetterDocument document;
            document.blocks.append(letter::Paragraph {.runs = {{.text = QString(28 * lines, u'国')}}, .firstIndent = 0});
            document.blocks.append(letter::Heading {.runs = {{.text = u"一、题"_s}}, .level = 1});
            document.blocks.append(letter::Paragraph {.runs = {{.text = QString(28 * 3, u'文')}}, .firstIndent = 0});
            document.blocks.append(letter::Signature {.body = u"大连市人社局"_s, .date = u"2026年11月22日"_s});
            const print::LaidOut letter = print::layOut(document);
            for (qsizetype page = 0; page < letter.pages.size(); ++page) {
                const QString text = pageText(letter, page);
                QCOMPARE(text.contains(u"大连市人社局"_s), text.contains(u"2026年11月22日"_s));
                if (text.contains(u"大连市人社局"_s))
                    QVERIFY2(text.contains(u"文"_s), qPrintable(QString::number(lines)));
                if (text.contains(u"一、题"_s))
                    QVERIFY(text.count(u"文"_s) >= 56);
                QVERIFY(text.count(u"文"_s) != 28); // one line of three alone
            }
        }
    }

    void chineseLineBreaks_data()
    {
        QTest::addColumn<QString>("mark");
        for (const QChar mark : u"，。、；：！？）》〉】〕”’…"_s)
            QTest::newRow(qPrintable(QString(mark))) << QString(mark);
    }
    void chineseLineBreaks()
    {
        QFETCH(QString, mark);
        for (int before = 0; before < 12; ++before) {
            const QString text = QString(before, u'国') + (u"国家"_s + mark).repeated(8);
            for (const print::Line& line :
                print::breakLines({{.text = text}}, {.size = 10, .width = 100, .align = Align::Justify})) {
                QVERIFY(!line.marks.lines.first().startsWith(mark));
                QVERIFY(line.width <= 100.01);
            }
        }
    }

    void openingMarksDoNotEndLines()
    {
        for (const QChar mark : u"（《〈【〔“‘"_s) {
            for (int before = 0; before < 12; ++before) {
                const QString text = QString(before, u'国') + (QString(mark) + u"国家"_s).repeated(8);
                for (const print::Line& line : print::breakLines({{.text = text}}, {.size = 10, .width = 100}))
                    QVERIFY(!line.marks.lines.first().endsWith(mark));
            }
        }
    }

    void longWordIsCutNotLost()
    {
        const QString text = QString(60, u'W');
        QString all;
        for (const print::Line& line : print::breakLines({{.text = text}}, {.size = 10, .width = 100})) {
            QVERIFY(line.width <= 100.01);
            all += line.marks.lines.first();
        }
        QCOMPARE(all, text);
    }

    void justifiedLinesEndTogether()
    {
        const QString text = u"依据有关规定，申请材料齐全、符合规定形式，予以受理。（一）项"_s.repeated(6);
        const auto lines = print::breakLines({{.text = text}}, {.size = 10, .width = 203, .align = Align::Justify});
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            QVERIFY2(std::abs(lines[i].width - 203) < 0.01 || lines[i].width < 203 - 203 * 0.05,
                qPrintable(QString::number(lines[i].width)));
        QVERIFY(std::abs(lines.first().width - 203) < 0.01);
    }

    /// The same lines on the same pages, whatever the device.
    void devicesBreakAlike()
    {
        const LetterPrinter printer(longTable(60, 40));
        QStringList texts;
        for (const int dpi : {72, 96, 300, 1200}) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            {
                QPdfWriter writer(&buffer);
                writer.setResolution(dpi);
                QVERIFY(printer.printTo(writer));
            }
            QStringList pages;
            for (const QString& page : tools::pdfText(bytes))
                pages.append(tools::withoutSpace(page));
            texts.append(pages.join(u'\f'));
        }
        QCOMPARE(texts[0], texts[3]);
        QCOMPARE(texts[1], texts[3]);
        QCOMPARE(texts[2], texts[3]);
    }

    void previewIsMarked()
    {
        MergeData data = sample::letterData(u"张三"_s);
        data.set(u"文号"_s, QString()).set(u"预览"_s, u"1"_s);
        const LetterDocument document = tools::letter(u"common/acceptance_notice"_s, data);
        const LetterPrinter preview(document);
        for (int page = 0; page < preview.pageCount(); ++page)
            QVERIFY(preview.pageText(page).contains(u"预览，未编号"_s));
        LetterDocument issued = document;
        issued.preview = false;
        const LetterPrinter final(issued);
        QVERIFY(!final.pageText(0).contains(u"预览，未编号"_s));
        QVERIFY(final.toImage(0, 50) != preview.toImage(0, 50));
        QCOMPARE(final.pageCount(), preview.pageCount());
    }

    void fontsByRole()
    {
        for (const letter::FontRole role : {letter::FontRole::Body, letter::FontRole::Kai, letter::FontRole::Hei,
                 letter::FontRole::Title, letter::FontRole::Song}) {
            QVERIFY(print::families(role).size() > 8);
            QVERIFY(print::anyFace(role) >= 0);
        }
        QCOMPARE(print::families(letter::FontRole::Body).first(), u"仿宋_GB2312"_s);
        QVERIFY(!print::families(letter::FontRole::Hei).contains(u"Noto Sans CJK JP"_s));
        for (const print::Substitute& missing : print::missingRoles()) {
            QVERIFY(!missing.wanted.isEmpty());
            QVERIFY(missing.used.isEmpty() || print::families(missing.role).contains(missing.used));
        }
    }

private:
    static void checkRun(const print::GlyphRun& run, const print::LaidOut& letter, const LetterDocument& document)
    {
        const QString text = run.texts.join(QString());
        QVERIFY2(run.x.first() >= 0 && run.x.last() < letter.paper.width(), qPrintable(text));
        // Page numbers, the letterhead and the preview mark stand outside the type area by rule.
        const bool isPageNumber = text.contains(u"页"_s) && run.baseline > letter.area.bottom();
        if (isPageNumber || run.ink != letter::Ink::Black || document.preview)
            return;
        QVERIFY2(run.x.first() >= letter.area.left() - 0.01, qPrintable(text));
        QVERIFY2(run.x.last() + run.size / 4 <= letter.area.right() + 0.01, qPrintable(text));
        QVERIFY2(run.baseline - run.size * 0.86 >= letter.area.top() - 0.01, qPrintable(text));
        QVERIFY2(run.baseline <= letter.area.bottom(), qPrintable(text));
    }
};

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
