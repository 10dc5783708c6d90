// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paste.h"

#include "tests/exchange/roster_fixture.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace fixture;

namespace {

QList<QStringList> cellsOf(const QString& text)
{
    QList<QStringList> rows;
    const auto sheet = readPaste(text);
    for (const SheetRow& row : sheet ? sheet->rows : QList<SheetRow>()) {
        while (rows.size() < row.number)
            rows.append(QStringList());
        for (const Cell& cell : row.cells) {
            while (rows.back().size() < cell.column)
                rows.back().append(QString());
            rows.back().back() = cell.text;
        }
    }
    return rows;
}

using Rows = QList<QStringList>;

} // namespace

class TestPaste final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("plain") << u"a\tb\nc\td\n"_s << Rows {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("Windows line ends") << u"a\tb\r\nc\r\n"_s << Rows {{u"a"_s, u"b"_s}, {u"c"_s}};
        QTest::newRow("old Mac line ends") << u"a\rb"_s << Rows {{u"a"_s}, {u"b"_s}};
        QTest::newRow("no last line end") << u"a"_s << Rows {{u"a"_s}};
        QTest::newRow("quoted line break") << u"\"一\n二\"\tb\n"_s << Rows {{u"一\n二"_s, u"b"_s}};
        QTest::newRow("quoted line break of Windows") << u"\"一\r\n二\"\r\nc"_s << Rows {{u"一\n二"_s}, {u"c"_s}};
        QTest::newRow("quoted tab and marks") << u"\"a\t\"\"b\"\"\"\tc"_s << Rows {{u"a\t\"b\""_s, u"c"_s}};
        QTest::newRow("inch sign") << u"\"3\" 管\tb\n"_s << Rows {{u"\"3\" 管"_s, u"b"_s}};
        QTest::newRow("unclosed mark") << u"\"a\tb\nc"_s << Rows {{u"\"a"_s, u"b"_s}, {u"c"_s}};
        QTest::newRow("mark inside") << u"a\"b\tc"_s << Rows {{u"a\"b"_s, u"c"_s}};
        QTest::newRow("empty cells and lines") << u"a\t\tb\n\n\tc"_s << Rows {{u"a"_s, {}, u"b"_s}, {}, {{}, u"c"_s}};
        QTest::newRow("empty quoted cell") << u"\"\"\tb"_s << Rows {{{}, u"b"_s}};
        QTest::newRow("nothing") << QString() << Rows {};
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(Rows, rows);
        QCOMPARE(cellsOf(text), rows);
    }
    void thereAndBack()
    {
        const Rows rows {{u"=1+1"_s, u"a\tb"_s, u"c\nd"_s}, {u"\"q\""_s, u"李𬭊"_s, u"0012"_s}};
        QCOMPARE(cellsOf(pasteText(rows)), rows);
    }
    void limitsHold()
    {
        QCOMPARE(readPaste(QString(longestPaste + 1, u'a')).error().code, ProblemCode::SpreadsheetLimit);
        QCOMPARE(readPaste(u"a\n"_s.repeated(100'001)).error().arguments.front(), u"rows"_s);
        QCOMPARE(readPaste(u"a\t"_s.repeated(201)).error().arguments.front(), u"columns"_s);
        QCOMPARE(readPaste(QString(32'768, u'a')).error().arguments.front(), u"text"_s);
        QVERIFY(readPaste(u"\"a\n"_s.repeated(20'000)));
    }
    void columnsByHeads()
    {
        const auto import = readPastedRoster(u"公民身份号码\t姓名\t备注\n210224199906103092\t张三\t新\n"_s, roster(), 5);
        QVERIFY(import);
        QCOMPARE(import->rows.size(), 1);
        QCOMPARE(import->rows[0].row.values, (QMap<QString, QString> {{u"name"_s, u"张三"_s}, {u"id_number"_s, u"210224199906103092"_s}, {u"remarks"_s, u"新"_s}}));
    }
    void columnsByPosition()
    {
        const auto import = readPastedRoster(u"男\t210224199906103092\t一线\n女\t210224199906103092\n"_s, roster(), 1);
        QCOMPARE(import->rows.size(), 2);
        QCOMPARE(import->rows[0].row.values.value(u"sex"_s), u"male"_s);
        QCOMPARE(import->rows[0].row.values.value(u"post"_s), u"一线"_s);
        QCOMPARE(troubles(import->rows[1]), QStringList {u"sex_mismatch"_s});
        QVERIFY(import->head.firstHeadRow == 0);
    }
    void roundedNumbersAreRefused()
    {
        const auto import = readPastedRoster(u"张三\t男\t2.10224E+17\n"_s, roster());
        QCOMPARE(troubles(import->rows[0]), QStringList {u"precision_lost"_s});
    }
    void columnsBeyondTheLastFieldAreLeftOut()
    {
        const auto import = readPastedRoster(u"13800138000\t备注\t多余\n"_s, roster(), int(roster().fields.size()) - 2);
        QCOMPARE(import->rows[0].row.values, (QMap<QString, QString> {{u"phone"_s, u"13800138000"_s}, {u"remarks"_s, u"备注"_s}}));
        QVERIFY(import->head.columns[2].key.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPaste)
#include "tst_paste.moc"
