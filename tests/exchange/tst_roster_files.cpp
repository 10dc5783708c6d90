// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roster_files.h"

#include "tests/exchange/roster_fixture.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace fixture;

namespace {

const QDate entryDay(2026, 11, 6);

Sheet sheetFrom(const QByteArray& file, int index = 0)
{
    const auto book = readWorkbook(file);
    return book ? book->sheet(index).value_or(Sheet {}) : Sheet {};
}

RosterImport importOf(const Sheet& sheet)
{
    return readRoster(sheet, roster(), {entryDay}).value_or(RosterImport {});
}

} // namespace

class TestRosterFiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rejectedRowsComeBackInTheSameLayout_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("as sent") << u"roster-2026.xlsx"_s;
        QTest::newRow("saved by another program") << u"roster-2026-resaved.xlsx"_s;
    }
    void rejectedRowsComeBackInTheSameLayout()
    {
        QFETCH(QString, file);
        Sheet sheet = sampleSheet(file);
        sheet.columnWidths.insert(4, 23.0);
        const RosterImport import = importOf(sheet);
        const auto reasons = rejectionReasons(roster(), import);
        // By roster-2026.expected.json: 25, 46 impossible dates; 27, 45 bad numbers; 30, 60 sexes; 47, 55 rounded.
        QCOMPARE(reasons.keys(), (QList<int> {25, 27, 30, 45, 46, 47, 55, 60}));
        QVERIFY(reasons.value(25).startsWith(u"发证日期："));
        QVERIFY(reasons.value(47).startsWith(u"公民身份号码："));
        const Sheet returned = sheetFrom(returnedRowsFile(sheet, import.head, reasons));
        QCOMPARE(returned.name, sheet.name);
        QCOMPARE(returned.lastRow(), 3 + 8);
        QCOMPARE(returned.lastColumn(), 26);
        QCOMPARE(returned.merged, sheet.merged);
        QVERIFY(qAbs(returned.columnWidths.value(4) - 23) < 1);
        for (int row = 1; row <= 3; ++row)
            for (int column = 1; column <= 25; ++column)
                QCOMPARE(returned.at(row, column).text, sheet.at(row, column).text);
        QCOMPARE(returned.at(3, 26).text, u"退回原因"_s);
        for (int i = 0; i < 8; ++i) {
            const int source = reasons.keys()[i];
            QCOMPARE(returned.at(4 + i, 26).text, reasons.value(source));
            for (int column = 1; column <= 25; ++column) {
                const Cell& was = sheet.at(source, column);
                const Cell& is = returned.at(4 + i, column);
                QCOMPARE(is.date, was.date);
                if (was.kind == Cell::Kind::Number)
                    QCOMPARE(is.text.toDouble(), was.text.toDouble());
                else
                    QCOMPARE(is.text, was.text);
            }
        }
    }
    void returnedFileCanBeImportedAgain()
    {
        const Sheet sheet = sampleSheet(u"roster-2026.xlsx"_s);
        const RosterImport import = importOf(sheet);
        Sheet returned = sheetFrom(returnedRowsFile(sheet, import.head, rejectionReasons(roster(), import)));
        RosterImport again = importOf(returned);
        QCOMPARE(again.rows.size(), 8);
        QCOMPARE(again.acceptedCount(), 0);
        for (int i = 0; i < 8; ++i)
            QCOMPARE(troubles(again.rows[i]), troubles(import.rejected()[i]));
        setCell(returned, 4, {Cell::Kind::Text, false, 14, u"2026-02-28"_s}); // the enterprise puts the first one right
        QCOMPARE(importOf(returned).acceptedCount(), 1);
    }
    void mergedHeadsOfTwoRowsAreKept()
    {
        Sheet sheet = sheetOfTexts({{u"花名册"_s}, {u"姓名"_s, u"劳动合同"_s, {}, u"身份证号"_s}, {{}, u"起"_s, u"止"_s}, {u"张三"_s, u"2022-01-01"_s, u"2022-02-30"_s, u"1"_s}});
        sheet.name = u"表"_s;
        sheet.merged = {{1, 1, 1, 4}, {2, 1, 3, 1}, {2, 2, 2, 3}, {2, 4, 3, 4}, {2, 3, 3, 3}};
        const RosterImport import = importOf(sheet);
        const Sheet returned = sheetFrom(returnedRowsFile(sheet, import.head, rejectionReasons(roster(), import)));
        QCOMPARE(returned.merged.size(), 5); // the overlapping one is left out, the new column's head added
        QVERIFY(returned.merged.contains(CellRange {2, 5, 3, 5}));
        QCOMPARE(returned.at(2, 5).text, u"退回原因"_s);
        QCOMPARE(returned.at(3, 2).text, u"起"_s);
        QCOMPARE(importOf(returned).rows.size(), 1);
    }
    void templateFitsItsOwnImport()
    {
        const QByteArray file = rosterTemplate(upskill(), roster());
        const Sheet sheet = sheetFrom(file);
        QCOMPARE(sheet.at(1, 1).text, u"企业职工技能提升培训补贴申请花名册"_s);
        const RosterImport import = importOf(sheet);
        QVERIFY(import.rows.isEmpty());
        QVERIFY(import.problems.isEmpty());
        for (const FieldDef& field : roster().fields)
            QVERIFY2(import.head.columnOf(field.keyText()) > 0, field.key);
        const auto book = readWorkbook(file);
        QCOMPARE(book->sheets().size(), 1); // the lists are short enough to stay inside
    }
    void templatesOfEveryProgramme()
    {
        for (const Programme* programme : allProgrammes())
            for (const RosterDef& each : programme->rosters) {
                const Sheet sheet = sheetFrom(rosterTemplate(*programme, each));
                const auto head = findTableHead(sheet, wantedColumns(each));
                QVERIFY2(head, programme->key);
                QVERIFY2(readRoster(sheet, each, *head)->problems.isEmpty(), programme->key);
            }
    }
    /// Out as a file and in again: every row of three thousand, to the letter.
    void threeThousandRowsThereAndBack()
    {
        const QStringList names {u"李𬭊"_s, u"阿迪力·买买提"_s, u"=1+1"_s, u"<b>王</b>"_s, QString(50, u'长'), u"O’Neil @x"_s};
        QList<FormRow> rows;
        for (int i = 0; i < 3000; ++i) {
            FormRow row {u"r%1"_s.arg(i + 1)};
            row.values = {{u"name"_s, names[i % names.size()]}, {u"id_number"_s, u"210224199906103092"_s}, {u"sex"_s, u"male"_s},
                {u"certificate"_s, u"S0000210010012630%1"_s.arg(10'000 + i)}, {u"level"_s, QString::number(1 + i % 5)},
                {u"issued"_s, QDate(2026, 1, 1).addDays(i % 300).toString(Qt::ISODate)}, {u"contract_end"_s, i % 2 ? u"open"_s : u"2028-12-31"_s},
                {u"insured_since"_s, u"2022-10"_s}, {u"training_hours"_s, QString::number(80 + i % 3)},
                {u"training_fee"_s, u"%1.05"_s.arg(1000 + i)}, {u"phone"_s, u"13800138000"_s}, {u"remarks"_s, u"第%1行\n二"_s.arg(i)}};
            rows.append(row);
        }
        const RosterImport import = importOf(sheetFrom(rosterFile(upskill(), roster(), rows)));
        QCOMPARE(import.rows.size(), 3000);
        for (int i = 0; i < 3000; ++i) {
            QVERIFY2(!import.rows[i].isRejected(), qPrintable(troubles(import.rows[i]).join(u',')));
            QMap<QString, QString> expected = rows[i].values;
            expected.insert(u"remarks"_s, u"第%1行 二"_s.arg(i)); // one-line field
            QCOMPARE(import.rows[i].row.values, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestRosterFiles)
#include "tst_roster_files.moc"
