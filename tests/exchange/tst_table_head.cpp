// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/roster_fixture.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace fixture;

namespace {

TableHead headOf(const Sheet& sheet)
{
    return findTableHead(sheet, wantedColumns(roster())).value_or(TableHead {});
}

} // namespace

class TestTableHead final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("brackets") << u"职业（工种）"_s << u"职业(工种)"_s;
        QTest::newRow("blanks and breaks") << u" 公民\n身份　号码 "_s << u"公民身份号码"_s;
        QTest::newRow("unit") << u"培训费（元）"_s << u"培训费"_s;
        QTest::newRow("unit in half width") << u"培训费 (元)"_s << u"培训费"_s;
        QTest::newRow("another unit stays") << u"培训费（万元）"_s << u"培训费(万元)"_s;
        QTest::newRow("obligation") << u"*姓名（必填）："_s << u"姓名"_s;
        QTest::newRow("zero width") << u"姓\u200B名"_s << u"姓名"_s;
    }
    void spellings()
    {
        QFETCH(QString, head);
        QFETCH(QString, normalised);
        QCOMPARE(normalisedHead(head), normalised);
    }
    void otherSpellingsOfTheSameColumns()
    {
        const TableHead head = headOf(sheetOfTexts({{u"花名册"_s}, {u"职工姓名"_s, u"身份证号"_s, u"工 种"_s, u"课时"_s, u"培训费（万元）"_s}}));
        QCOMPARE(head.firstHeadRow, 2);
        QCOMPARE(head.columnOf(u"name"_s), 1);
        QCOMPARE(head.columnOf(u"id_number"_s), 2);
        QCOMPARE(head.columnOf(u"occupation"_s), 3);
        QCOMPARE(head.columnOf(u"training_hours"_s), 4);
        QCOMPARE(head.columnOf(u"training_fee"_s), 0);
    }
    void earlierSpellingWins()
    {
        const TableHead head = headOf(sheetOfTexts({{u"姓名"_s, u"等级"_s, u"晋级等级"_s}}));
        QCOMPARE(head.columnOf(u"level"_s), 3);
        QVERIFY(head.columns[1].key.isEmpty());
    }
    /// 劳动合同 over 起 and 止, the other heads merged over both rows.
    void headsOfTwoRows()
    {
        Sheet sheet = sheetOfTexts({{u"花名册"_s}, {u"姓名"_s, u"劳动合同"_s, {}, u"原证书"_s, {}, u"新证书"_s, {}}, {{}, u"起"_s, u"止"_s, u"等级"_s, u"编号"_s, u"等级"_s, u"发证日期"_s},
            {u"张三"_s, u"2022-01-01"_s, u"2028-12-31"_s, u"四级"_s, u"1"_s, u"三级"_s, u"2026-01-02"_s}});
        sheet.merged = {{1, 1, 1, 7}, {2, 1, 3, 1}, {2, 2, 2, 3}, {2, 4, 2, 5}, {2, 6, 2, 7}};
        const TableHead head = headOf(sheet);
        QCOMPARE(head.firstHeadRow, 2);
        QCOMPARE(head.lastHeadRow, 3);
        QCOMPARE(head.firstDataRow, 4);
        QCOMPARE(head.columnOf(u"name"_s), 1);
        QCOMPARE(head.columnOf(u"contract_start"_s), 2);
        QCOMPARE(head.columnOf(u"contract_end"_s), 3);
        QCOMPARE(head.columnOf(u"earlier_level"_s), 4);
        QCOMPARE(head.columnOf(u"level"_s), 6);
        QCOMPARE(head.columnOf(u"issued"_s), 7);
        QCOMPARE(head.columns[2].head, u"劳动合同止"_s);
    }
    void headsMergedDownWithNothingBelow()
    {
        Sheet sheet = sheetOfTexts({{u"姓名"_s, u"性别"_s}, {}, {u"张三"_s, u"男"_s}});
        sheet.merged = {{1, 1, 2, 1}, {1, 2, 2, 2}};
        const TableHead head = headOf(sheet);
        QCOMPARE(head.lastHeadRow, 2);
        QCOMPARE(head.firstDataRow, 3);
    }
    void columnNumbersBelowTheHead()
    {
        const TableHead head = headOf(sheetOfTexts({{u"姓名"_s, u"性别"_s, u"备注"_s}, {u"1"_s, u"2"_s, u"3"_s}, {u"张三"_s, u"男"_s}}));
        QCOMPARE(head.lastHeadRow, 1);
        QCOMPARE(head.firstDataRow, 3);
    }
    void aDataRowIsNotPartOfTheHead()
    {
        const TableHead head = headOf(sheetOfTexts({{u"姓名"_s, u"性别"_s}, {u"张三"_s, u"男"_s}}));
        QCOMPARE(head.lastHeadRow, 1);
        QCOMPARE(head.firstDataRow, 2);
    }
    void oneHeadIsNoTable()
    {
        QVERIFY(!findTableHead(sheetOfTexts({{u"姓名"_s, u"甲"_s}}), wantedColumns(roster())));
        QVERIFY(findTableHead(sheetOfTexts({{u"姓名"_s, u"甲"_s}}), {{u"name"_s, {u"姓名"_s}}}));
    }
    void hostileMerges()
    {
        Sheet sheet = sheetOfTexts({{u"姓名"_s, u"性别"_s}, {u"张三"_s, u"男"_s}});
        sheet.merged = {{1, 1, 2'000'000'000, 2'000'000'000}, {1, 1, 1, 1}};
        for (int i = 0; i < 100'000; ++i)
            sheet.merged.append({1, 1, 100'000, 200});
        for (int row = 3; row < 100; ++row)
            sheet.rows.append({row, {{Cell::Kind::Text, false, 200, QString(32'000, u'x')}}});
        const TableHead head = headOf(sheet);
        QVERIFY(head.lastHeadRow <= 4);
    }
};

QTEST_APPLESS_MAIN(TestTableHead)
#include "tst_table_head.moc"
