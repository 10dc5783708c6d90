// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "tests/exchange/xlsx_fixture.h"

#include <minizip/unzip.h>

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using fixture::firstSheet;

namespace {

QByteArray partOf(const QByteArray& file, const char* part)
{
    QTemporaryDir folder;
    QFile copy(folder.filePath(u"a.xlsx"_s));
    if (!copy.open(QIODevice::WriteOnly) || copy.write(file) != file.size())
        return {};
    copy.close();
    unzFile zip = unzOpen64(QFile::encodeName(copy.fileName()).constData());
    QByteArray bytes;
    if (unzLocateFile(zip, part, 1) == UNZ_OK && unzOpenCurrentFile(zip) == UNZ_OK) {
        bytes.resize(8 * 1024 * 1024);
        bytes.resize(std::max(0, unzReadCurrentFile(zip, bytes.data(), unsigned(bytes.size()))));
        unzCloseCurrentFile(zip);
    }
    unzClose(zip);
    return bytes;
}

QStringList hostileTexts()
{
    return {u"李𬭊"_s, u"阿迪力·买买提"_s, u"210224199906103092"_s, u"00120"_s, u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s,
        u"＝1+1"_s, u"\tx"_s, u"<b>a & b</b> \"c\" 'd' &lt;"_s, u" 前后 "_s, u"一行\n二行"_s, u"_x000D_"_s, u"_x005F_"_s,
        u"a\u0001b"_s, u"http://example.invalid/"_s, u"1.10101E+17"_s, u"2026-03-05"_s, u"TRUE"_s, u"#REF!"_s,
        QString(50, u'长'), QString(32'767, u'x'), u"\u202Eabc"_s, u"２１０２"_s, u"𠮷𠮷𠮷"_s};
}

} // namespace

class TestXlsxWriter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsComeBackToTheLetter_data()
    {
        QTest::addColumn<bool>("constantMemory");
        QTest::newRow("shared strings") << false;
        QTest::newRow("inline strings") << true;
    }
    void textsComeBackToTheLetter()
    {
        QFETCH(bool, constantMemory);
        XlsxWriter writer({.constantMemory = constantMemory});
        XlsxSheet& sheet = writer.addSheet(u"名单"_s);
        const QStringList texts = hostileTexts();
        for (int i = 0; i < texts.size(); ++i) {
            sheet.text(i + 1, 1, texts[i]);
            sheet.text(i + 1, 2, texts[i], CellStyle::Identifier);
        }
        const auto read = firstSheet(writer.bytes());
        QVERIFY(read);
        QCOMPARE(read->name, u"名单"_s);
        for (int i = 0; i < texts.size(); ++i)
            for (const int column : {1, 2}) {
                QCOMPARE(read->at(i + 1, column).text, texts[i]);
                QCOMPARE(read->at(i + 1, column).kind, Cell::Kind::Text);
            }
    }
    void noFormulaIsEverWritten()
    {
        XlsxWriter writer;
        XlsxSheet& sheet = writer.addSheet(u"a"_s);
        for (int i = 0; i < hostileTexts().size(); ++i)
            sheet.text(i + 1, 1, hostileTexts()[i]);
        const QByteArray part = partOf(writer.bytes(), "xl/worksheets/sheet1.xml");
        QVERIFY(part.contains("<c "));
        QVERIFY(!part.contains("<f>"));
    }
    void whatACellCannotHold()
    {
        XlsxWriter writer;
        XlsxSheet& sheet = writer.addSheet(u"a"_s);
        sheet.text(1, 1, QString(40'000, u'x'));
        sheet.text(2, 1, u"a\0b"_s);
        sheet.text(3, 1, QString(32'766, u'x') + u"𬭊"_s);
        sheet.integer(4, 1, 210224199906103092);
        sheet.integer(5, 1, -9007199254740993);
        const auto read = firstSheet(writer.bytes());
        QCOMPARE(read->at(1, 1).text.size(), 32'767);
        QCOMPARE(read->at(2, 1).text, u"ab"_s);
        QCOMPARE(read->at(3, 1).text.size(), 32'766);
        QCOMPARE(read->at(4, 1).text, u"210224199906103092"_s);
        QCOMPARE(read->at(4, 1).kind, Cell::Kind::Text);
        QCOMPARE(read->at(5, 1).text, u"-9007199254740993"_s);
    }
    void numbersAndDates()
    {
        XlsxWriter writer;
        XlsxSheet& sheet = writer.addSheet(u"a"_s);
        sheet.money(1, 1, 140950);
        sheet.money(1, 2, 1);
        sheet.money(1, 3, -99'999'999'999'99);
        sheet.integer(2, 1, 9007199254740992);
        sheet.date(3, 1, QDate(2024, 2, 29));
        sheet.date(3, 2, QDate());
        sheet.date(3, 3, QDate(1899, 5, 4));
        sheet.decimal(4, 1, 12.5);
        const auto read = firstSheet(writer.bytes());
        QVERIFY(read);
        QCOMPARE(read->at(1, 1).text, u"1409.5"_s);
        QCOMPARE(read->at(1, 2).text, u"0.01"_s);
        QCOMPARE(numberAsShown(read->at(1, 3).text), u"-99999999999.99"_s);
        QCOMPARE(read->at(2, 1).text, u"9007199254740992"_s);
        QCOMPARE(read->at(3, 1).text, u"45351"_s);
        QCOMPARE(read->at(3, 1).date, QDate(2024, 2, 29));
        QVERIFY(!read->at(1, 1).isDate);
        QVERIFY(read->at(3, 2).isEmpty());
        QCOMPARE(read->at(3, 3).text, u"1899-05-04"_s);
        QCOMPARE(read->at(4, 1).text, u"12.5"_s);
    }
    void everyRowOfThreeThousand()
    {
        XlsxWriter writer({.constantMemory = true});
        XlsxSheet& sheet = writer.addSheet(u"花名册"_s);
        const auto idOf = [](int row) { return u"2102241999%1"_s.arg(row, 8, 10, QChar(u'0')); };
        for (int row = 1; row <= 3000; ++row) {
            sheet.integer(row, 1, row);
            sheet.text(row, 2, idOf(row), CellStyle::Identifier);
            sheet.money(row, 3, row * 37);
            sheet.date(row, 4, QDate(2020, 1, 1).addDays(row));
        }
        const auto read = firstSheet(writer.bytes());
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 3000);
        for (int row = 1; row <= 3000; ++row) {
            QCOMPARE(read->rows[row - 1].number, row);
            QCOMPARE(read->at(row, 1).text, QString::number(row));
            QCOMPARE(read->at(row, 2).text, idOf(row));
            QCOMPARE(numberAsShown(read->at(row, 3).text), numberAsShown(QString::number(row * 37 / 100.0, 'f', 2)));
            QCOMPARE(read->at(row, 4).date, QDate(2020, 1, 1).addDays(row));
        }
    }
    void sheetNames()
    {
        XlsxWriter writer;
        QCOMPARE(writer.addSheet(u"a/b:c?*[d]'"_s).name(), u"abcd"_s);
        QCOMPARE(writer.addSheet(u"ABCD"_s).name(), u"ABCD (2)"_s);
        QCOMPARE(writer.addSheet(QString()).name(), u"表"_s);
        QCOMPARE(writer.addSheet(QString(40, u'长')).name().size(), 31);
        QCOMPARE(writer.addSheet(QString(40, u'长')).name().size(), 31);
        QCOMPARE(writer.addSheet(u"选项"_s).name(), u"选项 (2)"_s);
        const auto book = readWorkbook(writer.bytes());
        QVERIFY(book);
        QCOMPARE(book->sheets().size(), 6);
    }
    void layout()
    {
        XlsxWriter writer({.title = u"年度汇总 & 表"_s});
        XlsxSheet& sheet = writer.addSheet(u"汇总"_s);
        sheet.mergedText({1, 1, 1, 4}, u"标题"_s);
        sheet.columnWidth(2, 24.5);
        sheet.columnWidth(3, 10, CellStyle::Identifier);
        sheet.freeze(2, 1);
        sheet.filter({2, 1, 9, 4});
        sheet.note(2, 1, u"填写说明"_s);
        sheet.print({.landscape = true, .repeatFirstRow = 2, .repeatLastRow = 2, .header = u"甲 & 乙"_s});
        const QByteArray file = writer.bytes();
        const auto read = firstSheet(file);
        QVERIFY(read);
        QCOMPARE(read->merged, (QList<CellRange> {{1, 1, 1, 4}}));
        QVERIFY(qAbs(read->columnWidths.value(2) - 24.5) < 1);
        const QByteArray part = partOf(file, "xl/worksheets/sheet1.xml");
        for (const char* expected : {"state=\"frozen\"", "paperSize=\"9\"", "orientation=\"landscape\"", "fitToHeight=\"0\"",
                 "<pageSetUpPr fitToPage=\"1\"/>", "第 &amp;P 页 共 &amp;N 页", "甲 &amp;&amp; 乙", "<autoFilter ref=\"A2:D9\"/>"})
            QVERIFY2(part.contains(expected), expected);
        QVERIFY(partOf(file, "xl/workbook.xml").contains("Print_Titles"));
        QVERIFY(partOf(file, "xl/comments1.xml").contains("填写说明"));
    }
    void dropdowns()
    {
        XlsxWriter writer;
        XlsxSheet& sheet = writer.addSheet(u"模板"_s);
        sheet.choices({2, 1, 100, 1}, {u"一线"_s, u"管理"_s});
        QStringList many;
        for (int i = 0; i < 60; ++i)
            many.append(u"职业（工种）%1"_s.arg(i));
        sheet.choices({2, 2, 100, 2}, many);
        sheet.choices({2, 3, 100, 3}, many);
        sheet.choices({2, 4, 100, 4}, {u"甲,乙"_s, u"丙"_s}, true);
        const QByteArray file = writer.bytes();
        const QByteArray part = partOf(file, "xl/worksheets/sheet1.xml");
        QVERIFY(part.contains("<formula1>\"一线,管理\"</formula1>"));
        QCOMPARE(part.count("<formula1>'选项'!$A$1:$A$60</formula1>"), 2);
        QVERIFY(part.contains("<formula1>'选项'!$B$1:$B$2</formula1>"));
        const auto book = readWorkbook(file);
        QCOMPARE(book->sheets().size(), 2);
        QVERIFY(book->sheets()[1].hidden);
        QCOMPARE(book->sheet(1)->at(60, 1).text, u"职业（工种）59"_s);
    }
    void charts()
    {
        XlsxWriter writer;
        XlsxSheet& sheet = writer.addSheet(u"图表 1"_s);
        for (int row = 2; row <= 5; ++row) {
            sheet.text(row, 1, u"区%1"_s.arg(row));
            sheet.integer(row, 2, row * 10);
        }
        for (const ChartKind kind : {ChartKind::Column, ChartKind::StackedColumn, ChartKind::Bar, ChartKind::Line})
            sheet.chart({.kind = kind, .title = u"核定金额"_s, .valueAxis = u"元"_s,
                .series = {{sheet.name(), {2, 1, 5, 1}, {2, 2, 5, 2}, u"本年"_s}}, .row = 8, .column = 1});
        const QByteArray file = writer.bytes();
        const QByteArray chart = partOf(file, "xl/charts/chart1.xml");
        QVERIFY(chart.contains("<c:f>'图表 1'!$A$2:$A$5</c:f>"));
        QVERIFY(chart.contains("<c:f>'图表 1'!$B$2:$B$5</c:f>"));
        QVERIFY(chart.contains("核定金额"));
        QVERIFY(partOf(file, "xl/charts/chart3.xml").contains("<c:barDir val=\"bar\"/>"));
        QVERIFY(partOf(file, "xl/charts/chart4.xml").contains("<c:lineChart>"));
    }
    void equalInputGivesEqualFiles()
    {
        const auto make = [] {
            XlsxWriter writer;
            writer.addSheet(u"a"_s).text(1, 1, u"甲"_s);
            return writer.bytes();
        };
        const QByteArray first = make();
        QTest::qSleep(2100); // zip times have a grain of two seconds
        QCOMPARE(make(), first);
    }
    void savingIsAllOrNothing()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"名单.xlsx"_s);
        XlsxWriter writer;
        writer.addSheet(u"a"_s).text(1, 1, u"新"_s);
        QVERIFY(writer.saveTo(place));
        const auto book = readWorkbook(place);
        QCOMPARE(book->sheet(0)->at(1, 1).text, u"新"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"名单.xlsx"_s});
        XlsxWriter other;
        other.addSheet(u"a"_s).text(1, 1, u"新"_s);
        const auto refused = other.saveTo(folder.filePath(u"无/此处.xlsx"_s));
        QCOMPARE(refused.error().code, ProblemCode::FileNotWritable);
        QCOMPARE(refused.error().arguments, QStringList {u"此处.xlsx"_s});
    }
    void abandonedWriterLeavesNothing()
    {
        const QString temporary = QDir::tempPath();
        const auto before = QDir(temporary).entryList({u"tst_xlsx_writer-*"_s, u"exchange_xlsx_writer-*"_s}, QDir::Dirs);
        {
            XlsxWriter writer({.constantMemory = true});
            writer.addSheet(u"a"_s).text(1, 1, u"甲"_s);
        }
        QCOMPARE(QDir(temporary).entryList({u"tst_xlsx_writer-*"_s, u"exchange_xlsx_writer-*"_s}, QDir::Dirs), before);
    }
    /// Another reader: Python's zipfile and ElementTree, which know nothing of this program.
    void anotherReaderOpensIt()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        QTemporaryDir folder;
        const QString place = folder.filePath(u"a.xlsx"_s);
        XlsxWriter writer({.constantMemory = true});
        XlsxSheet& sheet = writer.addSheet(u"名单"_s);
        sheet.text(1, 1, u"=1+1"_s);
        sheet.text(1, 2, u"210224199906103092"_s, CellStyle::Identifier);
        sheet.text(1, 3, u"李𬭊<b>"_s);
        sheet.money(1, 4, 140950);
        sheet.date(1, 5, QDate(2024, 2, 29));
        sheet.choices({2, 1, 9, 1}, {u"甲,乙"_s});
        sheet.chart({.title = u"图"_s, .series = {{sheet.name(), {1, 1, 1, 1}, {1, 4, 1, 4}, {}}}});
        QVERIFY(writer.saveTo(place));
        QProcess reader;
        reader.start(python, {QStringLiteral(JIANGCE_SOURCE_DIR "/tests/exchange/read_xlsx.py"), place});
        QVERIFY(reader.waitForFinished(30'000));
        QCOMPARE(reader.readAllStandardError(), QByteArray());
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()),
            u"sheet 名单 visible\nA1 text =1+1\nB1 text 210224199906103092\nC1 text 李𬭊<b>\nD1 number 1409.5\n"
            "E1 number 45351 yyyy-mm-dd\nsheet 选项 hidden\nA1 text 甲,乙\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsx_writer.moc"
