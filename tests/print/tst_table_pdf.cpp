// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/tools.h"
#include "ui/print/table_pdf.h"

using namespace jiangce;
using namespace jiangce::tools;
using namespace Qt::StringLiterals;

/// A summary on paper: table and chart with every character, all pages counted together.
class TestTablePdf final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableAndChartAreRead();
    void headsAreRepeatedAndPagesCounted();
    void manyBarsTakeSeveralPages();
    void longNamesAreCut();
    void barsAreAsLongAsTheirValues();

private:
    [[nodiscard]] static ExportTable table(int rows)
    {
        ExportTable made {u"技能提升补贴2026年汇总表"_s, u"示例局　全市"_s,
            {{u"项目"_s, ExportKind::Text, 20}, {u"收件"_s, ExportKind::Count}, {u"核定金额（元）"_s, ExportKind::Fen, 16}}};
        for (int i = 1; i <= rows; ++i)
            made.rows.append({{u"第%1区"_s.arg(i), {i, ExportKind::Count}, {i * 100'000'05LL, ExportKind::Fen}}});
        return made;
    }
    [[nodiscard]] static BarChartData chart(int bars)
    {
        BarChartData made {u"收件 · 按区市县"_s, {}};
        for (int i = 1; i <= bars; ++i)
            made.bars.append({u"第%1园区"_s.arg(i), i, u"%1件"_s.arg(i)});
        return made;
    }
};

void TestTablePdf::tableAndChartAreRead()
{
    const QStringList pages = pdfText(tablesToPdf(u"汇总"_s, {table(3)}, {chart(2)}));
    QCOMPARE(pages.size(), 2);
    for (const QString& said : {u"技能提升补贴2026年汇总表"_s, u"示例局"_s, u"核定金额"_s, u"第3区"_s, u"300,000.15"_s, u"第1页共2页"_s})
        QVERIFY2(withoutSpace(pages[0]).contains(said), qPrintable(said + pages[0]));
    for (const QString& said : {u"收件·按区市县"_s, u"第1园区1件"_s, u"第2园区2件"_s, u"第2页共2页"_s})
        QVERIFY2(withoutSpace(pages[1]).contains(said), qPrintable(said + pages[1]));
}

void TestTablePdf::headsAreRepeatedAndPagesCounted()
{
    const QStringList pages = pdfText(tablesToPdf(u"汇总"_s, {table(120), table(1)}));
    QVERIFY(pages.size() >= 4);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(withoutSpace(pages[page]).contains(u"核定金额"_s));
        QVERIFY(withoutSpace(pages[page]).contains(u"第%1页共%2页"_s.arg(page + 1).arg(pages.size())));
    }
}

void TestTablePdf::manyBarsTakeSeveralPages()
{
    const QStringList pages = pdfText(tablesToPdf(u"汇总"_s, {table(1)}, {chart(60)}));
    QString all;
    for (const QString& page : pages)
        all += withoutSpace(page) + u'\n';
    for (int i = 1; i <= 60; ++i)
        QCOMPARE(all.count(u"第%1园区%1件"_s.arg(i)), 1);
}

void TestTablePdf::longNamesAreCut()
{
    BarChartData data {u"标题"_s, {{QString(80, u'长'), 5, u"5"_s}}};
    const QString text = withoutSpace(pdfText(tablesToPdf(u"t"_s, {table(1)}, {data})).at(1));
    QVERIFY(text.contains(u'…'));
    QVERIFY(text.contains(u"长长"_s));
}

void TestTablePdf::barsAreAsLongAsTheirValues()
{
    const QList<Bar> bars {{u"a"_s, 100, u"100"_s}, {u"b"_s, 25, u"25"_s}, {u"c"_s, -3, u"-3"_s}};
    const BarLayout layout = BarLayout::of(bars, 500, 40, 30, 10);
    QCOMPARE(layout.left, 50.0);
    QCOMPARE(layout.length(100), 400.0); // 500 less 50 before, 30 and two gaps behind
    QCOMPARE(layout.length(25), 100.0);
    QCOMPARE(layout.length(-3), 0.0);
}

QTEST_MAIN(TestTablePdf)
#include "tst_table_pdf.moc"
