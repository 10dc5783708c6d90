// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"
#include "resources/resources.h"
#include "tests/print/tools.h"
#include "ui/print/letter_printer.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr int rowCount = 3000;

/// A made-up list whose sums are known: persons 1 to 7 in turn, 1,000.00 yuan and 13 fen more with each row.
int persons(int row) { return row % 7 + 1; }
qint64 fen(int row) { return 100'000 + 13LL * row; }

QString roster(int rows)
{
    QString text = u"@页面(纸=A4 横向=1 边距=16,14,16,14 页码=1)\n@标题 花名册\n"
                   "@表(列=14,*,20,40 对齐=中,左,右,右 小计=3,4元)\n@头行 序号 | 姓名 | 人数 | 金额（元）\n"_s;
    for (int i = 1; i <= rows; ++i) {
        // Every seventh name takes two or three lines.
        const QString name = i % 7 == 0 ? u"始%1号"_s.arg(i) + u"很长的名称"_s.repeated(i % 3 == 0 ? 20 : 12) : u"始%1号"_s.arg(i);
        text += u"@行 %1 | %2终%1 | %3 | %4\n"_s.arg(i).arg(name).arg(persons(i)).arg(Money::fromFen(fen(i)).display());
    }
    return text;
}

struct Sums {
    int persons = 0;
    qint64 fen = 0;
    friend bool operator==(const Sums&, const Sums&) = default;
    Sums& operator+=(const Sums& other)
    {
        persons += other.persons;
        fen += other.fen;
        return *this;
    }
};

/// What a page says behind a label: "本页小计 97 27,180.53"; nothing when the label is not there.
std::optional<Sums> said(const QString& page, const QString& label)
{
    static const QString pattern = u"%1\\s*(\\d+)\\s+([\\d,]+\\.\\d\\d)"_s;
    const auto match = QRegularExpression(pattern.arg(label)).match(page);
    if (!match.hasMatch())
        return {};
    return Sums {match.captured(1).toInt(), Money::parse(match.captured(2))->fen()};
}

} // namespace

/// Long tables, read back from the PDF by another program.
class LongTableTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        const auto document = merge(roster(rowCount), {});
        QVERIFY(document);
        const LetterPrinter printer(*document);
        m_pages = tools::pdfText(printer.toPdf());
        QCOMPARE(m_pages.size(), printer.pageCount());
        QVERIFY(m_pages.size() > 50);
    }

    /// Every row stands on one page, whole, once and in order, under the head of the table; every page is counted.
    void rowsAreWholeUnderTheirHead()
    {
        int next = 1;
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            const QString page = tools::withoutSpace(m_pages[i]);
            QCOMPARE(page.count(u"序号姓名人数金额（元）"_s), 1);
            QVERIFY(page.contains(u"第%1页共%2页"_s.arg(i + 1).arg(m_pages.size())));
            int onPage = 0;
            for (; page.contains(u"始%1号"_s.arg(next)); ++next, ++onPage)
                QVERIFY2(page.contains(u"终%1"_s.arg(next)), qPrintable(u"row %1 is cut"_s.arg(next)));
            QVERIFY(onPage > 0);
        }
        QCOMPARE(next, rowCount + 1);
    }

    /// 承前页 + rows of the page = 累计, 本页小计 = rows of the page, 承前页 = 累计 of the page before, 合计 = all rows.
    void everyPageAddsUp()
    {
        Sums running;
        int next = 1;
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            const QString& text = m_pages[i];
            const QString page = tools::withoutSpace(text);
            const bool isLast = i + 1 == m_pages.size();
            QCOMPARE(said(text, u"承前页"_s), i == 0 ? std::optional<Sums>() : std::optional(running));
            Sums rows;
            for (; page.contains(u"始%1号"_s.arg(next)); ++next)
                rows += {persons(next), fen(next)};
            running += rows;
            QCOMPARE(said(text, u"本页小计"_s), std::optional(rows));
            QCOMPARE(said(text, u"累计"_s), isLast ? std::optional<Sums>() : std::optional(running));
            QCOMPARE(said(text, u"合计"_s), isLast ? std::optional(running) : std::optional<Sums>());
        }
        Sums all;
        for (int i = 1; i <= rowCount; ++i)
            all += {persons(i), fen(i)};
        QCOMPARE(running, all);
    }

    /// A table of one page has its sum alone; whatever the number of rows, sums never stand alone on a page.
    void sumsStayWithTheirRows()
    {
        for (int rows = 1; rows < 60; ++rows) {
            const LetterPrinter printer(*merge(roster(rows), {}));
            for (int i = 0; i < printer.pageCount(); ++i) {
                const QString page = printer.pageText(i).join(u'\n');
                QVERIFY2(page.contains(u"始"_s), qPrintable(QString::number(rows)));
                QCOMPARE(page.contains(u"合计"_s), i + 1 == printer.pageCount());
                QCOMPARE(page.contains(u"本页小计"_s), printer.pageCount() > 1);
            }
        }
    }

private:
    QStringList m_pages;
};

QTEST_MAIN(LongTableTest)
#include "tst_long_table.moc"
