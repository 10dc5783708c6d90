// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roster_files.h"
#include "core/programmes/appraisal_plan/programme.h"
#include "core/programmes/appraisal_report/programme.h"
#include "tests/exchange/roster_fixture.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace fixture;

namespace {

const QDate entryDay(2026, 12, 18);

const RosterDef& linesOf(const Programme& programme)
{
    return *rosterByKey(programme, u"lines");
}

Sheet sheetFrom(const QByteArray& file)
{
    const auto book = readWorkbook(file);
    return book ? book->sheet(0).value_or(Sheet {}) : Sheet {};
}

FormData ofYear(const char* field)
{
    FormData form;
    form.setValue(QString::fromLatin1(field), u"2026"_s);
    return form;
}

struct Wrong {
    const char* name;
    QStringList cells;      ///< one row, in the order of the heads
    QString trouble;        ///< empty: the row is taken over
};

/// The template with these rows typed below its heads.
Sheet filledIn(const Programme& programme, const RosterDef& roster, const QList<QStringList>& rows)
{
    Sheet sheet = sheetFrom(rosterTemplate(programme, roster));
    const auto head = findTableHead(sheet, wantedColumns(roster));
    if (!head)
        qFatal("the template has no head");
    sheet.rows.removeIf([&](const SheetRow& row) { return row.number >= head->firstDataRow; });
    for (qsizetype i = 0; i < rows.size(); ++i) {
        SheetRow row {head->firstDataRow + int(i), {}};
        for (int field = 0; field < int(roster.fields.size()) && field < rows[i].size(); ++field)
            if (!rows[i][field].isEmpty())
                row.cells.append({Cell::Kind::Text, false,
                    head->columnOf(roster.fields[size_t(field)].keyText()), rows[i][field]});
        sheet.rows.append(row);
    }
    return sheet;
}

} // namespace

/// Plans and reports come in the layout the program gives out, and what is wrong goes back with its reason.
class TestFilingImport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTemplateIsReadBack_data()
    {
        QTest::addColumn<QString>("programme");
        QTest::addColumn<QString>("roster");
        QTest::newRow("plan") << u"appraisal_plan"_s << u"lines"_s;
        QTest::newRow("report") << u"appraisal_report"_s << u"lines"_s;
        QTest::newRow("names") << u"appraisal_report"_s << u"holders"_s;
    }
    void theTemplateIsReadBack()
    {
        QFETCH(QString, programme);
        QFETCH(QString, roster);
        const Programme& known = *programmeByKey(programme);
        const RosterDef& table = *rosterByKey(known, roster);
        const auto head = findTableHead(sheetFrom(rosterTemplate(known, table)), wantedColumns(table));
        QVERIFY(head.has_value());
        for (const FieldDef& field : table.fields)
            QVERIFY2(head->columnOf(field.keyText()) > 0, field.key);
    }

    void linesOfThePlan_data() { addRows(plan()); }
    void linesOfThePlan() { everyWrongLineComesBack(appraisal_plan::programme, plan(), "plan_year"); }
    void linesOfTheReport_data() { addRows(report()); }
    void linesOfTheReport() { everyWrongLineComesBack(appraisal_report::programme, report(), "report_year"); }

    void whatIsFiledIsReadBackAsItWas()
    {
        const RosterDef& table = linesOf(appraisal_plan::programme);
        const RosterImport import
            = *readRoster(filledIn(appraisal_plan::programme, table, {plan()[0].cells, plan()[1].cells}), table, {entryDay});
        FormData form;
        QCOMPARE(appendAccepted(form, table, import).size(), 2);
        const Sheet again = sheetFrom(rosterFile(appraisal_plan::programme, table, form.rows(u"lines"_s)));
        const RosterImport second = *readRoster(again, table, {entryDay});
        QCOMPARE(second.acceptedCount(), 2);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(second.rows[i].row.values, import.rows[i].row.values);
    }

private:
    // 职业（工种） 职业编码 等级 计划月份 计划人数 鉴定地点 考评员人数 备注
    static const QList<Wrong>& plan()
    {
        static const QList<Wrong> lines {
            {"as it should be", {u"电工"_s, u"6-31-01-03"_s, u"四级"_s, u"2026年5月"_s, u"60"_s, u"实训楼"_s, u"6"_s}, {}},
            {"level and month in other words", {u"车工"_s, {}, u"高级工"_s, u"2026-06"_s, u"30"_s, u"车间"_s}, {}},
            {"no code and no examiners", {u"焊工"_s, {}, u"3"_s, u"202607"_s, u"12"_s, u"车间"_s}, {}},
            {"no such level", {u"电工"_s, {}, u"特等"_s, u"2026-05"_s, u"60"_s, u"实训楼"_s}, u"unknown_level"_s},
            {"no such code", {u"电工"_s, u"6-31"_s, u"四级"_s, u"2026-05"_s, u"60"_s, u"实训楼"_s}, u"occupation_code_form"_s},
            {"no month", {u"电工"_s, {}, u"四级"_s, u"上半年"_s, u"60"_s, u"实训楼"_s}, u"not_a_date"_s},
            {"a thirteenth month", {u"电工"_s, {}, u"四级"_s, u"2026-13"_s, u"60"_s, u"实训楼"_s}, u"impossible_date"_s},
            {"the year before", {u"电工"_s, {}, u"四级"_s, u"2025-12"_s, u"60"_s, u"实训楼"_s}, u"outside_year"_s},
            {"the year after", {u"电工"_s, {}, u"四级"_s, u"2027-01"_s, u"60"_s, u"实训楼"_s}, u"outside_year"_s},
            {"heads in words", {u"电工"_s, {}, u"四级"_s, u"2026-05"_s, u"六十人"_s, u"实训楼"_s}, u"not_an_integer"_s},
            {"half a head", {u"电工"_s, {}, u"四级"_s, u"2026-05"_s, u"60.5"_s, u"实训楼"_s}, u"not_an_integer"_s},
            {"nobody", {u"电工"_s, {}, u"四级"_s, u"2026-05"_s, u"0"_s, u"实训楼"_s}, u"out_of_range"_s},
            {"more than can be", {u"电工"_s, {}, u"四级"_s, u"2026-05"_s, u"1000001"_s, u"实训楼"_s}, u"out_of_range"_s},
            {"a name too long", {QString(61, u'电'), {}, u"四级"_s, u"2026-05"_s, u"60"_s, u"实训楼"_s}, u"too_long"_s},
        };
        return lines;
    }
    // 职业（工种） 职业编码 等级 鉴定月份 鉴定地点 计划人数 参加人数 合格人数 发证人数 差异原因 备注
    static const QList<Wrong>& report()
    {
        static const QList<Wrong> lines {
            {"as it should be", {u"电工"_s, u"6-31-01-03"_s, u"四级"_s, u"2026-05"_s, u"实训楼"_s, u"60"_s, u"58"_s, u"50"_s, u"50"_s, u"缺考"_s}, {}},
            {"as planned, without reason", {u"车工"_s, {}, u"四级"_s, u"2026-06"_s, u"车间"_s, u"30"_s, u"30"_s, u"28"_s, u"28"_s}, {}},
            {"not planned", {u"焊工"_s, {}, u"四级"_s, u"2026-07"_s, u"车间"_s, {}, u"12"_s, u"12"_s, u"0"_s}, {}},
            {"more passed than sat", {u"电工"_s, {}, u"三级"_s, u"2026-05"_s, u"实训楼"_s, u"60"_s, u"60"_s, u"61"_s, u"50"_s}, u"more_than"_s},
            {"more certified than passed", {u"电工"_s, {}, u"三级"_s, u"2026-05"_s, u"实训楼"_s, u"60"_s, u"60"_s, u"50"_s, u"51"_s}, u"more_than"_s},
            {"another year", {u"电工"_s, {}, u"三级"_s, u"2025-05"_s, u"实训楼"_s, u"60"_s, u"60"_s, u"50"_s, u"50"_s}, u"outside_year"_s},
            {"less than nobody", {u"电工"_s, {}, u"三级"_s, u"2026-05"_s, u"实训楼"_s, u"60"_s, u"-1"_s, u"0"_s, u"0"_s}, u"out_of_range"_s},
            {"no such level", {u"电工"_s, {}, u"七级半"_s, u"2026-05"_s, u"实训楼"_s, u"60"_s, u"60"_s, u"50"_s, u"50"_s}, u"unknown_level"_s},
            {"passed in words", {u"电工"_s, {}, u"三级"_s, u"2026-05"_s, u"实训楼"_s, u"60"_s, u"60"_s, u"全部"_s, u"50"_s}, u"not_an_integer"_s},
        };
        return lines;
    }

    static void addRows(const QList<Wrong>& lines)
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < lines.size(); ++i)
            QTest::newRow(lines[i].name) << i;
    }

    static void everyWrongLineComesBack(const Programme& programme, const QList<Wrong>& lines, const char* yearField)
    {
        QFETCH(int, index);
        const Wrong& line = lines[index];
        const RosterDef& table = linesOf(programme);
        // A good line before it, so that one wrong line is seen to stop nothing.
        const QStringList good = line.trouble.isEmpty() ? lines[(index + 1) % 3].cells : lines[0].cells;
        const Sheet sheet = filledIn(programme, table, {good, line.cells});
        const auto import = readRoster(sheet, table, {.day = entryDay, .form = ofYear(yearField)});
        QVERIFY(import.has_value());
        QCOMPARE(import->rows.size(), 2);
        QVERIFY(!import->rows[0].isRejected());
        if (line.trouble.isEmpty()) {
            QCOMPARE(troubles(import->rows[1]), QStringList());
            return;
        }
        QVERIFY(import->rows[1].isRejected());
        QVERIFY2(troubles(import->rows[1]).contains(line.trouble), qPrintable(troubles(import->rows[1]).join(u' ')));
        // It comes back in its layout, with its reason, and is rejected for the same when nothing was put right.
        const auto reasons = rejectionReasons(table, *import);
        QCOMPARE(reasons.size(), 1);
        const Sheet returned = sheetFrom(returnedRowsFile(sheet, import->head, reasons));
        const auto again = readRoster(returned, table, {.day = entryDay, .form = ofYear(yearField)});
        QVERIFY(again.has_value());
        QCOMPARE(again->rows.size(), 1);
        QCOMPARE(troubles(again->rows[0]), troubles(import->rows[1]));
    }

private Q_SLOTS:
    void aMissingReasonIsAGapAndNoRejection()
    {
        const RosterDef& table = linesOf(appraisal_report::programme);
        QStringList cells = report()[0].cells;
        cells[9].clear();
        const auto import = readRoster(filledIn(appraisal_report::programme, table, {cells}), table,
            {.day = entryDay, .form = ofYear("report_year")});
        QVERIFY(!import->rows[0].isRejected());
        QCOMPARE(troubles(import->rows[0]), QStringList {u"difference_unexplained"_s});
    }

    void theSameLineTwiceIsSaid()
    {
        const RosterDef& table = linesOf(appraisal_plan::programme);
        const auto import = readRoster(
            filledIn(appraisal_plan::programme, table, {plan()[0].cells, plan()[1].cells, plan()[0].cells}), table, {entryDay});
        QCOMPARE(import->rows[2].duplicateOf, import->rows[0].sheetRow);
        QVERIFY(!import->rows[2].isRejected());
    }
};

QTEST_APPLESS_MAIN(TestFilingImport)
#include "tst_filing_import.moc"
