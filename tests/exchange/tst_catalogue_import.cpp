// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue_import.h"

#include "tests/exchange/roster_fixture.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace fixture;

class TestCatalogueImport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sample()
    {
        const auto edition = readCatalogueFile(samplePath(u"catalogue-sample.xlsx"_s));
        QVERIFY(edition);
        QCOMPARE(edition->title, u"大连市紧缺职业（工种）目录（示例，非正式文件）"_s);
        QCOMPARE(edition->items.size(), 15);
        QCOMPARE(edition->items[2].code, u"6-18-01-01"_s);
        QCOMPARE(edition->items[2].name, u"数控车工"_s);
        QCOMPARE(edition->items[2].grade, u"一般紧缺"_s);
        QVERIFY(edition->items[2].lowest == CertificateLevel::Five);
        QVERIFY(edition->items[2].highest == CertificateLevel::One);
        const Catalogues all({*edition});
        QVERIFY(all.inForce(QDate(1990, 1, 1)) != nullptr);
        QVERIFY(all.inForce(QDate(2200, 1, 1)) != nullptr);
    }
    void levels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lowest");
        QTest::addColumn<QString>("highest");
        QTest::newRow("range") << u"五级至一级"_s << u"5"_s << u"1"_s;
        QTest::newRow("range downwards") << u"一级至五级"_s << u"5"_s << u"1"_s;
        QTest::newRow("dash") << u"3-1级"_s << u"3"_s << u"1"_s;
        QTest::newRow("wave") << u"四级～二级"_s << u"4"_s << u"2"_s;
        QTest::newRow("list") << u"三级、二级、一级"_s << u"3"_s << u"1"_s;
        QTest::newRow("one") << u"三级"_s << u"3"_s << u"3"_s;
        QTest::newRow("and above") << u"三级及以上"_s << u"3"_s << u"chief"_s;
        QTest::newRow("and above, included") << u"高级工（含）以上"_s << u"3"_s << u"chief"_s;
        QTest::newRow("none") << u""_s << u""_s << u""_s;
    }
    void levels()
    {
        QFETCH(QString, text);
        QFETCH(QString, lowest);
        QFETCH(QString, highest);
        const auto span = levelSpan(text);
        QVERIFY(span);
        QCOMPARE(span->lowest ? span->lowest->canonical() : QString(), lowest);
        QCOMPARE(span->highest ? span->highest->canonical() : QString(), highest);
    }
    void unknownLevels()
    {
        QCOMPARE(levelSpan(u"六级"_s).error().code, ProblemCode::UnknownLevel);
        QCOMPARE(levelSpan(u"五级至"_s)->lowest->canonical(), u"5"_s);
    }
    void problemsPerRow()
    {
        const auto read = readCatalogue(sheetOfTexts({{u"职业编码"_s, u"职业（工种）名称"_s, u"等级"_s, u"紧缺程度"_s},
            {u"6-18-02-04"_s, u"焊工"_s, u"五级至一级"_s, u"紧缺"_s}, {u"6-18-02-04"_s, u"焊工"_s, {}, {}}, {u"61802"_s, u"车工"_s, u"九级"_s},
            {u"6-18-01-02"_s}, {{}, u"养老护理员"_s, {}, u"无"_s}, {u"注：以上"_s}}));
        QVERIFY(read);
        QCOMPARE(read->items.size(), 5);
        QVERIFY(read->items[0].problems.isEmpty());
        QCOMPARE(read->items[1].problems[0].code, ProblemCode::CatalogueDuplicate);
        QCOMPARE(read->items[2].problems.size(), 2);
        QCOMPARE(read->items[2].problems[0].code, ProblemCode::OccupationCodeForm);
        QCOMPARE(read->items[2].problems[1].code, ProblemCode::UnknownLevel);
        QCOMPARE(read->items[2].problems[1].row, 4);
        QCOMPARE(read->items[3].problems[0].code, ProblemCode::Required);
        QVERIFY(read->items[4].problems.isEmpty());
        QVERIFY(!read->items[4].item.isShortage());
        QCOMPARE(read->goodItems().size(), 2);
        QCOMPARE(read->problems().size(), 4);
    }
    void nothingToRead()
    {
        QCOMPARE(readCatalogue(sheetOfTexts({{u"职业编码"_s, u"名称"_s}})).error().code, ProblemCode::CatalogueEmpty);
        QCOMPARE(readCatalogue(sheetOfTexts({{u"甲"_s, u"乙"_s}})).error().code, ProblemCode::SpreadsheetNoTable);
        QCOMPARE(readCatalogue(sheetOfTexts({{u"职业编码"_s, u"等级"_s}, {u"6-18-02-04"_s, u"五级"_s}})).error().code, ProblemCode::ColumnMissing);
        QCOMPARE(readCatalogueFile(u"/nonexistent.xlsx"_s).error().code, ProblemCode::FileNotReadable);
    }
};

QTEST_APPLESS_MAIN(TestCatalogueImport)
#include "tst_catalogue_import.moc"
