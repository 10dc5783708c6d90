// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/xlsx_fixture.h"
#include "tests/promises/ledger.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace fixture;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

Book oneCell(const QByteArray& cell = "<c r='A1'><v>1</v></c>")
{
    return {worksheet("<row r='1'>" + cell + "</row>")};
}

/// Changes every occurrence of a size in the zip's own records.
QByteArray withClaimedSize(QByteArray zip, qsizetype size, quint32 claimed)
{
    const auto little = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    return zip.replace(little(quint32(size)), little(claimed));
}

} // namespace

class TestXlsxHostile final : public QObject {
    Q_OBJECT

    void refuses(const QByteArray& bytes, ProblemCode code, const QString& firstArgument = {})
    {
        QElapsedTimer timer;
        timer.start();
        const auto sheet = firstSheet(bytes);
        QVERIFY2(!sheet, "was read");
        QCOMPARE(problemCodeName(sheet.error().code), problemCodeName(code));
        if (!firstArgument.isEmpty())
            QCOMPARE(sheet.error().arguments.value(0), firstArgument);
        QVERIFY(timer.elapsed() < 60'000); // bounded, also on a slow and busy machine
    }

private Q_SLOTS:
    void notSpreadsheets()
    {
        refuses("", ProblemCode::FileKind);
        refuses("序号,姓名\n1,张三", ProblemCode::FileKind);
        refuses("<html><table><tr><td>1</td></tr></table></html>", ProblemCode::FileKind);
        refuses(zipped({{"a.txt", "text"}}), ProblemCode::FileKind);
        const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        refuses(compound + QByteArray(4096, '\0'), ProblemCode::FileKind);
        const QByteArray stream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        refuses(compound + QByteArray(512, '\0') + stream + QByteArray(4096, '\0'), ProblemCode::SpreadsheetEncrypted);
        Book word = oneCell();
        word.workbook = "<document xmlns='urn:word'/>";
        refuses(word.bytes(), ProblemCode::FileKind);
        Book binary = oneCell();
        binary.rootRelations.replace("workbook.xml", "workbook.bin");
        refuses(binary.bytes(), ProblemCode::FileKind);
    }
    void truncatedAtEveryPlace()
    {
        const QByteArray whole = oneCell().bytes();
        QVERIFY(firstSheet(whole));
        for (qsizetype length = 0; length < whole.size() - 1; length += 7)
            QVERIFY2(!firstSheet(whole.first(length)), qPrintable(QString::number(length)));
    }
    void damagedBytesNeverCrash()
    {
        const QByteArray whole = oneCell("<c r='A1' t='inlineStr'><is><t>李𬭊</t></is></c>").bytes();
        QRandomGenerator random(promises::seed());
        const int files = promises::times(3000);
        int refused = 0;
        int slow = 0;
        for (int round = 0; round < files; ++round) {
            QByteArray bytes = whole;
            for (int hit = 0; hit < 3; ++hit)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            QElapsedTimer timer;
            timer.start();
            refused += firstSheet(bytes) ? 0 : 1;
            slow += timer.elapsed() > 5000 ? 1 : 0;
        }
        promises::enterInLedger({u"P9"_s, u"damaged spreadsheet files"_s, files, slow, promises::seed()});
        QCOMPARE(slow, 0);
        QVERIFY(refused > files / 2);
    }
    void missingParts()
    {
        const Book book = oneCell("<c r='A1' t='s'><v>0</v></c>");
        auto parts = book.parts();
        refuses(zipped({parts[1], parts[2], parts[3]}), ProblemCode::FileKind);
        refuses(zipped({parts[0], parts[2], parts[3]}), ProblemCode::SpreadsheetDamaged, u"xl/workbook.xml"_s);
        refuses(zipped({parts[0], parts[1], parts[3]}), ProblemCode::SpreadsheetDamaged);
        refuses(zipped({parts[0], parts[1], parts[2]}), ProblemCode::SpreadsheetDamaged, u"xl/worksheets/sheet1.xml"_s);
        refuses(book.bytes(), ProblemCode::SpreadsheetDamaged); // a shared string without shared strings
    }
    void oneNameTwice()
    {
        auto parts = oneCell().parts();
        parts.append({"XL/worksheets/SHEET1.xml", parts[3].bytes});
        refuses(zipped(parts), ProblemCode::SpreadsheetDamaged);
    }
    void tooManyParts()
    {
        auto parts = oneCell().parts();
        for (int i = int(parts.size()); i < spreadsheet_limits::parts; ++i)
            parts.append({"xl/media/" + QByteArray::number(i), "x"});
        QVERIFY(firstSheet(zipped(parts)));
        parts.append(Part {"xl/media/last", "x"});
        refuses(zipped(parts), ProblemCode::SpreadsheetLimit, u"parts"_s);
    }
    void hostileNamesAreNeverPaths()
    {
        auto parts = oneCell().parts();
        for (const char* name : {"../../../../tmp/jiangce-slip", "/etc/jiangce-slip", "C:\\jiangce-slip", "NUL", "a/./b"})
            parts.append(Part {name, "x"});
        parts.append({QByteArray(3000, 'n'), "x"});
        QVERIFY(firstSheet(zipped(parts)));
        QVERIFY(!QFile::exists(u"/tmp/jiangce-slip"_s));
    }
    void fileTooLarge()
    {
        refuses("PK" + QByteArray(spreadsheet_limits::fileBytes, 'x'), ProblemCode::FileTooLarge);
    }
    void bombs()
    {
        const QByteArray rows = QByteArray("<row>" + QByteArray("<c/>").repeated(100) + "</row>").repeated(int(70 * mebibyte / 411));
        refuses(Book {worksheet(rows)}.bytes(), ProblemCode::SpreadsheetLimit);
        refuses(Book {worksheet(QByteArray(20 * mebibyte, ' '))}.bytes(), ProblemCode::SpreadsheetLimit, u"ratio"_s);
        refuses(Book {worksheet({}, "<mergeCells>" + QByteArray("<mergeCell ref='A1:B2'/>").repeated(100'001) + "</mergeCells>")}.bytes(),
            ProblemCode::SpreadsheetLimit, u"merged"_s);
        Book strings = oneCell();
        strings.strings = sharedStrings(QByteArray("<si/>").repeated(2'000'001));
        refuses(strings.bytes(), ProblemCode::SpreadsheetLimit, u"texts"_s);
    }
    /// Bombs that pack no better than honest tables: only the absolute sizes stop them.
    void slowBombs()
    {
        QRandomGenerator random(1);
        QByteArray noise;
        while (noise.size() < 55 * mebibyte)
            noise += "<!--" + QByteArray::number(random.generate()) + QByteArray(80, ' ') + "-->";
        const auto padded = [&](QByteArray part) { return part.insert(part.lastIndexOf("</"), noise); };
        Book parts = oneCell("<c r='A1' t='s'><v>0</v></c>");
        parts.sheet = padded(parts.sheet);
        parts.strings = padded(sharedStrings("<si><t>a</t></si>"));
        parts.styles = padded("<styleSheet xmlns='" + mainNamespace + "'></styleSheet>");
        const QByteArray within = zipped(parts.parts());
        QVERIFY(within.size() < spreadsheet_limits::fileBytes);
        QVERIFY(firstSheet(within));
        parts.workbook = padded(parts.workbook);
        refuses(zipped(parts.parts()), ProblemCode::SpreadsheetLimit, u"total"_s);
        refuses(Book {padded(padded(worksheet({})))}.bytes(), ProblemCode::SpreadsheetLimit, u"part"_s);
    }
    void partJustWithinTheLimit()
    {
        // Blank space is a legitimate way to be large: 15 MiB may have any ratio.
        QVERIFY(sheetOf({worksheet(QByteArray(15 * mebibyte, ' ') + "<row r='1'><c r='A1'><v>1</v></c></row>")}));
        refuses(Book {worksheet(QByteArray(65 * mebibyte, ' '))}.bytes(), ProblemCode::SpreadsheetLimit);
    }
    void lyingSizes()
    {
        const Book book = oneCell();
        const QByteArray honest = book.bytes();
        for (const quint32 claim : {0U, 1U, quint32(book.sheet.size() - 1), quint32(book.sheet.size() + 1), 0x7FFFFFFFU})
            refuses(withClaimedSize(honest, book.sheet.size(), claim), ProblemCode::SpreadsheetDamaged);
    }
    void doctype_data()
    {
        QTest::addColumn<QByteArray>("doctype");
        QTest::newRow("plain") << QByteArray("<!DOCTYPE worksheet>");
        QTest::newRow("external") << QByteArray("<!DOCTYPE worksheet SYSTEM 'file:///etc/passwd'>");
        QTest::newRow("public") << QByteArray("<!DOCTYPE worksheet PUBLIC '-//X' 'http://192.0.2.1/x'>");
        QTest::newRow("entities") << QByteArray("<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>");
        QTest::newRow("parameter entity") << QByteArray("<!DOCTYPE w [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>");
    }
    void doctype()
    {
        QFETCH(QByteArray, doctype);
        const auto with = [&](QByteArray part) {
            const auto end = part.startsWith("<?xml") ? part.indexOf("?>") + 2 : 0;
            return part.insert(end, doctype);
        };
        Book sheet = oneCell();
        sheet.sheet = with(sheet.sheet);
        refuses(sheet.bytes(), ProblemCode::SpreadsheetDoctype, u"xl/worksheets/sheet1.xml"_s);
        Book workbook = oneCell();
        workbook.workbook = with(workbook.workbook);
        refuses(workbook.bytes(), ProblemCode::SpreadsheetDoctype, u"xl/workbook.xml"_s);
        Book relations = oneCell();
        relations.relations = with(relations.relations);
        refuses(relations.bytes(), ProblemCode::SpreadsheetDoctype);
        Book strings = oneCell();
        strings.strings = with(sharedStrings("<si><t>a</t></si>"));
        refuses(strings.bytes(), ProblemCode::SpreadsheetDoctype);
        Book wide = oneCell();
        const QString text = QString::fromUtf8(wide.sheet.replace("UTF-8", "UTF-16").insert(wide.sheet.indexOf("?>") + 2, doctype));
        wide.sheet = QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
        refuses(wide.bytes(), ProblemCode::SpreadsheetDoctype);
    }
    void wordsThatOnlyLookLikeDoctype()
    {
        const auto sheet = sheetOf(oneCell("<!-- <!DOCTYPE x> --><c r='A1' t='inlineStr'><is><t><![CDATA[<!DOCTYPE x>]]></t></is></c>"));
        QVERIFY(sheet);
        QCOMPARE(sheet->at(1, 1).text, u"<!DOCTYPE x>"_s);
    }
    void places_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("limit"); // empty: damaged
        QTest::newRow("far cell") << QByteArray("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>") << u"rows"_s;
        QTest::newRow("row beyond") << QByteArray("<row r='100001'><c r='A100001'><v>1</v></c></row>") << u"rows"_s;
        QTest::newRow("row 2^31") << QByteArray("<row r='2147483648'><c><v>1</v></c></row>") << u"rows"_s;
        QTest::newRow("row 2^63") << QByteArray("<row r='9223372036854775808'><c><v>1</v></c></row>") << u""_s;
        QTest::newRow("negative row") << QByteArray("<row r='-5'><c><v>1</v></c></row>") << u""_s;
        QTest::newRow("row zero") << QByteArray("<row r='0'><c><v>1</v></c></row>") << u""_s;
        QTest::newRow("row no number") << QByteArray("<row r='x'><c><v>1</v></c></row>") << u""_s;
        QTest::newRow("column beyond") << QByteArray("<row r='1'><c r='GS1'><v>1</v></c></row>") << u"columns"_s;
        QTest::newRow("100,000 columns") << QByteArray("<row r='1'>" + QByteArray("<c><v>1</v></c>").repeated(100'000) + "</row>") << u"columns"_s;
        QTest::newRow("same cell twice") << QByteArray("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>") << u""_s;
        QTest::newRow("same row twice") << QByteArray("<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c></row>") << u""_s;
        QTest::newRow("cell of another row") << QByteArray("<row r='1'><c r='A2'><v>1</v></c></row>") << u""_s;
        QTest::newRow("reference no place") << QByteArray("<row r='1'><c r='1A'><v>1</v></c></row>") << u""_s;
        QTest::newRow("string index") << QByteArray("<row r='1'><c t='s'><v>99</v></c></row>") << u""_s;
        QTest::newRow("string index negative") << QByteArray("<row r='1'><c t='s'><v>-1</v></c></row>") << u""_s;
        QTest::newRow("long text") << QByteArray("<row r='1'><c t='inlineStr'><is><t>" + QByteArray(32768, 'a') + "</t></is></c></row>") << u"text"_s;
        QTest::newRow("deep") << QByteArray(QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300)) << u"depth"_s;
        QTest::newRow("long tag") << QByteArray("<row r='1' x='" + QByteArray(3 * mebibyte, 'a') + "'/>") << u"tag"_s;
        QTest::newRow("unbound prefix") << QByteArray("<y:row r='1'/>") << u""_s;
        QTest::newRow("undefined entity") << QByteArray("<row r='1'><c t='inlineStr'><is><t>&xxe;</t></is></c></row>") << u""_s;
        QTest::newRow("not UTF-8") << QByteArray("<row r='1'><c t='inlineStr'><is><t>\xFF\xFE</t></is></c></row>") << u""_s;
    }
    void places()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, limit);
        refuses(Book {worksheet(rows)}.bytes(),
            limit.isEmpty() ? ProblemCode::SpreadsheetDamaged : ProblemCode::SpreadsheetLimit, limit);
    }
    void lastPlacesAllowed()
    {
        const auto sheet = sheetOf({worksheet("<row r='100000'><c r='GR100000'><v>1</v></c></row><row r='1048576'><c r='XFD1048576' s='1'/></row>")});
        QVERIFY(sheet);
        QCOMPARE(sheet->at(100'000, 200).text, u"1"_s);
        QCOMPARE(sheet->rows.size(), 1);
    }
    void tooManyCells()
    {
        // 10,001 rows of 200: one row more than two million cells.
        const QByteArray row = "<row>" + QByteArray("<c><v>1</v></c>").repeated(200) + "</row>";
        const auto within = sheetOf({worksheet(row.repeated(10'000))});
        if (!within)
            QCOMPARE(within.error().arguments.value(0), u"ratio"_s); // so regular a file packs suspiciously well
    }
    void longPrefixes()
    {
        const QByteArray prefix(40'000, 'p');
        const auto sheet = sheetOf(oneCell("<" + prefix + ":c xmlns:" + prefix + "='" + mainNamespace + "' r='A1'><" + prefix
            + ":v>5</" + prefix + ":v></" + prefix + ":c>"));
        QVERIFY(sheet);
        QCOMPARE(sheet->at(1, 1).text, u"5"_s);
    }
    void rebounPrefixIsForeign()
    {
        const auto sheet = sheetOf(oneCell("<x:c xmlns:x='urn:a' r='A1'><x:v>5</x:v></x:c><c r='B1'><v>6</v></c>"));
        QVERIFY(sheet);
        QVERIFY(sheet->at(1, 1).isEmpty());
        QCOMPARE(sheet->at(1, 2).text, u"6"_s);
    }
};

QTEST_APPLESS_MAIN(TestXlsxHostile)
#include "tst_xlsx_hostile.moc"
