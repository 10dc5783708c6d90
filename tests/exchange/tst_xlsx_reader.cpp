// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/xlsx_fixture.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace fixture;

namespace {

QString samplePath(const char* name)
{
    return QStringLiteral(JIANGCE_TEST_DATA "/samples/") + QString::fromLatin1(name);
}

Sheet sample(const char* name)
{
    const auto book = readWorkbook(samplePath(name));
    const auto sheet = book ? book->sheet(0) : Outcome<Sheet>(fail(book.error()));
    return sheet ? *sheet : Sheet {};
}

QString textAt(const Sheet& sheet, const char* reference)
{
    const auto place = cellReference(QLatin1StringView(reference));
    return sheet.at(place->row, place->column).text;
}

} // namespace

class TestXlsxReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rosterAsSent()
    {
        const Sheet sheet = sample("roster-2026.xlsx");
        QCOMPARE(sheet.name, u"花名册"_s);
        QCOMPARE(textAt(sheet, "A1"), u"企业职工技能提升培训补贴申请花名册（2026年度）"_s);
        QCOMPARE(textAt(sheet, "V3"), u"培训费（元）"_s);
        QCOMPARE(textAt(sheet, "D5"), u"２１０２２４１９９９０６１０３０９２"_s);
        QCOMPARE(textAt(sheet, "B14"), u"李𬭊"_s);
        QCOMPARE(textAt(sheet, "B10"), u"阿迪力•买买提"_s);
        QCOMPARE(sheet.at(47, 4).kind, Cell::Kind::Number);
        QCOMPARE(textAt(sheet, "D47"), u"2.10211197010185e+17"_s);
        QVERIFY(sheet.at(4, 11).isDate);
        QCOMPARE(sheet.at(4, 11).date, QDate(2023, 8, 11)); // 45149
        QVERIFY(!sheet.at(4, 22).isDate);
        QCOMPARE(textAt(sheet, "W5"), u"320.4"_s);
        QVERIFY(sheet.row(18) == nullptr || sheet.at(18, 2).isEmpty());
        QCOMPARE(textAt(sheet, "A70"), u"制表人："_s);
        QCOMPARE(sheet.merged, (QList<CellRange> {{1, 1, 1, 25}}));
        QCOMPARE(sheet.lastColumn(), 25);
        QCOMPARE(sheet.lastRow(), 70);
    }
    /// The same table, saved by another program with other parts, string storage and styles.
    void resavedFileGivesTheSameTable()
    {
        const Sheet sent = sample("roster-2026.xlsx");
        const Sheet resaved = sample("roster-2026-resaved.xlsx");
        QCOMPARE(resaved.rows.size(), sent.rows.size());
        int compared = 0;
        for (const SheetRow& row : sent.rows)
            for (const Cell& cell : row.cells) {
                const Cell& other = resaved.at(row.number, cell.column);
                const bool isSame = cell.kind == Cell::Kind::Number
                    ? cell.text.toDouble() == other.text.toDouble() // 2.10211197010185e+17 and 2.10211197010185E+017
                    : cell.text == other.text;
                QVERIFY2(isSame, qPrintable(columnName(cell.column) + QString::number(row.number)));
                QCOMPARE(other.kind, cell.kind);
                QCOMPARE(other.date, cell.date);
                ++compared;
            }
        QVERIFY(compared > 1400);
        QCOMPARE(resaved.merged, sent.merged);
    }
    void catalogue()
    {
        const Sheet sheet = sample("catalogue-sample.xlsx");
        QCOMPARE(sheet.name, u"目录"_s);
        QCOMPARE(textAt(sheet, "C17"), u"多工序数控机床操作调整工"_s);
        QCOMPARE(textAt(sheet, "D3"), u"五级至一级"_s);
        QCOMPARE(sheet.lastRow(), 17);
    }
    void textKinds_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const auto add = [](const char* name, const QByteArray& cell, Cell::Kind kind, const QString& text) {
            QTest::newRow(name) << cell << int(kind) << text;
        };
        using enum Cell::Kind;
        add("shared", "<c r='A1' t='s'><v>0</v></c>", Text, u"甲乙"_s);
        add("shared, runs, phonetic", "<c r='A1' t='s'><v>1</v></c>", Text, u"大连2026"_s);
        add("shared, space kept", "<c r='A1' t='s'><v>2</v></c>", Text, u" 前后 "_s);
        add("shared, space not kept", "<c r='A1' t='s'><v>3</v></c>", Text, u"前后"_s);
        add("escapes", "<c r='A1' t='s'><v>4</v></c>", Text, u"一\r二_x000D_三"_s);
        add("inline", "<c r='A1' t='inlineStr'><is><t>一</t></is></c>", Text, u"一"_s);
        add("inline runs", "<c r='A1' t='inlineStr'><is><r><t>一</t></r><r><t xml:space='preserve'> 二</t></r></is></c>", Text, u"一 二"_s);
        add("empty inline", "<c r='A1' t='inlineStr'></c>", Empty, u""_s);
        add("empty text", "<c r='A1' t='inlineStr'><is><t></t></is></c>", Empty, u""_s);
        add("CDATA", "<c r='A1' t='inlineStr'><is><t><![CDATA[<b>&]]></t></is></c>", Text, u"<b>&"_s);
        add("number", "<c r='A1'><v>0012.50</v></c>", Number, u"0012.50"_s);
        add("18 digits as number", "<c r='A1'><v>210224199906103092</v></c>", Number, u"210224199906103092"_s);
        add("formula with value", "<c r='A1'><f>1+1</f><v>2</v></c>", Number, u"2"_s);
        add("formula with text", "<c r='A1' t='str'><f>A2</f><v>文</v></c>", Text, u"文"_s);
        add("formula never computed", "<c r='A1'><f>A2</f></c>", Empty, u""_s);
        add("boolean", "<c r='A1' t='b'><v>1</v></c>", Boolean, u"1"_s);
        add("error", "<c r='A1' t='e'><v>#REF!</v></c>", Error, u"#REF!"_s);
        add("number that is none", "<c r='A1'><v>NaN</v></c>", Text, u"NaN"_s);
        add("prefixed", "<x:c xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' r='A1'><x:v>7</x:v></x:c>", Number, u"7"_s);
        add("foreign element of the same name", "<c r='A1'><v xmlns='urn:other'>8</v><v>7</v></c>", Number, u"7"_s);
        add("comment inside", "<c r='A1'><v>1<!-- 9 -->2</v></c>", Number, u"12"_s);
    }
    void textKinds()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, kind);
        QFETCH(QString, text);
        const QByteArray strings = sharedStrings("<si><t>甲乙</t></si>"
            "<si><r><rPr><b/></rPr><t>大连</t></r><r><t>2026</t></r><rPh sb='0' eb='1'><t>dalian</t></rPh></si>"
            "<si><t xml:space='preserve'> 前后 </t></si><si><t> 前后 </t></si><si><t>一_x000D_二_x005F_x000D_三</t></si>");
        const auto sheet = sheetOf({worksheet("<row r='1'>" + cell + "</row>"), strings});
        QVERIFY(sheet);
        QCOMPARE(int(sheet->at(1, 1).kind), kind);
        QCOMPARE(sheet->at(1, 1).text, text);
    }
    void missingReferences()
    {
        const auto sheet = sheetOf({worksheet("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r='5'><c r='B5'><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>")});
        QVERIFY(sheet);
        QCOMPARE(textAt(*sheet, "A1"), u"1"_s);
        QCOMPARE(textAt(*sheet, "C1"), u"3"_s);
        QCOMPARE(textAt(*sheet, "C5"), u"5"_s);
        QCOMPARE(textAt(*sheet, "A6"), u"6"_s);
    }
    void rowsOutOfOrder()
    {
        const auto sheet = sheetOf({worksheet("<row r='3'><c r='B3'><v>2</v></c><c r='A3'><v>1</v></c></row><row r='2'><c r='A2'><v>9</v></c></row>")});
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.front().number, 2);
        QCOMPARE(textAt(*sheet, "A3"), u"1"_s);
        QCOMPARE(textAt(*sheet, "B3"), u"2"_s);
    }
    void datesByStyle()
    {
        const QByteArray styles = "<styleSheet xmlns='" + mainNamespace + "'><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"'/>"
            "<numFmt numFmtId='165' formatCode='h:mm:ss'/><numFmt numFmtId='166' formatCode='0\"day\"'/><numFmt numFmtId='167' formatCode='[$-804]yyyy/m/d;@'/></numFmts>"
            "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='31'/><xf numFmtId='167'/></cellXfs></styleSheet>";
        QByteArray cells;
        for (char style = '0'; style <= '6'; ++style)
            cells += QByteArray("<c s='") + style + "'><v>39448</v></c>";
        Book book {worksheet("<row r='1'>" + cells + "</row>"), {}, styles};
        const auto sheet = sheetOf(book);
        QVERIFY(sheet);
        const QList<bool> expected {false, true, true, false, false, true, true};
        for (int i = 0; i < expected.size(); ++i) {
            QCOMPARE(sheet->at(1, i + 1).isDate, expected[i]);
            QCOMPARE(sheet->at(1, i + 1).date, expected[i] ? QDate(2008, 1, 1) : QDate());
        }
        book.workbook.replace("<sheets>", "<workbookPr date1904='1'/><sheets>");
        QCOMPARE(sheetOf(book)->at(1, 2).date, QDate(2012, 1, 2)); // 1462 days later
    }
    void strictNamespaceAndOddTargets()
    {
        Book book {worksheet("<row r='1'><c r='A1' t='s'><v>0</v></c></row>"), sharedStrings("<si><t>严</t></si>")};
        for (QByteArray* part : {&book.sheet, &book.strings, &book.workbook, &book.rootRelations, &book.relations}) {
            part->replace(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main");
            part->replace(relationNamespace, "http://purl.oclc.org/ooxml/officeDocument/relationships");
        }
        book.relations.replace("worksheets/sheet1.xml", "/xl/../XL/worksheets/Sheet1.xml");
        const auto sheet = sheetOf(book);
        QVERIFY(sheet);
        QCOMPARE(sheet->at(1, 1).text, u"严"_s);
    }
    void hiddenSheets()
    {
        Book book {worksheet("")};
        book.workbook.replace("<sheet name='甲'", "<sheet name='隐' sheetId='2' state='hidden' r:id='rId1'/><sheet name='甲'");
        const auto read = readWorkbook(book.bytes());
        QVERIFY(read);
        QCOMPARE(read->sheets().size(), 2);
        QVERIFY(read->sheets()[0].hidden);
        QCOMPARE(read->firstVisible(), 1);
        QCOMPARE(read->sheet(u"甲"_s)->name, u"甲"_s);
        QCOMPARE(read->sheet(u"乙"_s).error().code, ProblemCode::SheetMissing);
        QCOMPARE(read->sheet(2).error().code, ProblemCode::SheetMissing);
    }
    void progressAndCancelling()
    {
        const auto book = readWorkbook(samplePath("roster-2026.xlsx"));
        QList<int> steps;
        QVERIFY(book->sheet(0, [&](int permille) { steps.append(permille); return true; }));
        QVERIFY(!steps.isEmpty());
        QCOMPARE(steps.back(), 1000);
        QVERIFY(std::ranges::is_sorted(steps));
        QCOMPARE(book->sheet(0, [](int) { return false; }).error().code, ProblemCode::Cancelled);
        QVERIFY(book->sheet(0));
    }
    void fileNotThere()
    {
        const auto book = readWorkbook(u"/nonexistent/张三.xlsx"_s);
        QCOMPARE(book.error().code, ProblemCode::FileNotReadable);
        QCOMPARE(book.error().arguments, QStringList {u"张三.xlsx"_s});
    }
};

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
