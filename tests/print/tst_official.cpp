// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/print/tools.h"
#include "ui/print/letter_printer.h"

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr int dpi = 300;
constexpr double tolerance = 1;         // mm
constexpr double character = 156.0 / 28; // mm: 三号, 28 to the line

/// The ink of a page in millimetres from its upper left corner.
class Page final {
public:
    Page(const QByteArray& pdf, int number)
        : m_picture(tools::pdfPicture(pdf, number, dpi))
    {
    }

    /// Bounds of the ink within an area; empty when there is none.
    [[nodiscard]] QRectF ink(const QRectF& area, bool red = false) const
    {
        QRect bounds;
        for (int y = pixel(area.top()); y < std::min(pixel(area.bottom()), m_picture.height()); ++y)
            for (int x = pixel(area.left()); x < std::min(pixel(area.right()), m_picture.width()); ++x)
                if (isInk(x, y, red))
                    bounds |= QRect(x, y, 1, 1);
        return {bounds.x() * 25.4 / dpi, bounds.y() * 25.4 / dpi, bounds.width() * 25.4 / dpi, bounds.height() * 25.4 / dpi};
    }

    /// Stretches of inked pixel rows (or columns) in an area, as from–to in millimetres.
    [[nodiscard]] QList<QPair<double, double>> bands(const QRectF& area, Qt::Orientation along, double gap = 0.3) const
    {
        const bool rows = along == Qt::Vertical;
        QList<QPair<double, double>> found;
        const int end = pixel(rows ? area.bottom() : area.right());
        for (int i = pixel(rows ? area.top() : area.left()); i < end; ++i) {
            if (!isInked(area, i, rows))
                continue;
            const double at = i * 25.4 / dpi;
            if (found.isEmpty() || at - found.last().second > gap)
                found.append({at, at});
            found.last().second = (i + 1) * 25.4 / dpi;
        }
        return found;
    }

private:
    static int pixel(double millimetres) { return qRound(millimetres / 25.4 * dpi); }

    [[nodiscard]] bool isInk(int x, int y, bool red) const
    {
        const QRgb colour = m_picture.pixel(x, y);
        return red ? qRed(colour) > 150 && qGreen(colour) < 120 : qGray(colour) < 128;
    }

    [[nodiscard]] bool isInked(const QRectF& area, int at, bool rows) const
    {
        const int from = pixel(rows ? area.left() : area.top());
        const int to = pixel(rows ? area.right() : area.bottom());
        for (int i = from; i < to; ++i)
            if (rows ? isInk(i, at, false) || isInk(i, at, true) : isInk(at, i, false) || isInk(at, i, true))
                return true;
        return false;
    }

    QImage m_picture;
};

const QRectF wholePage(0, 0, 210, 297);

bool isNear(double value, double expected)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.2f mm instead of %.2f mm", value, expected);
    return false;
}

LetterDocument official()
{
    LetterDocument document;
    document.page.official = true;
    document.page.pageNumbers = true;
    return document;
}

letter::Paragraph text(const QString& words, double indent = 0)
{
    return {.runs = {{.text = words}}, .firstIndent = indent};
}

LetterDocument redHead(int lines)
{
    LetterDocument document = official();
    document.blocks.append(letter::RedHead {.mark = u"大连市人力资源和社会保障局文件"_s, .number = u"大人社发〔2026〕12号"_s});
    document.blocks.append(letter::Heading {.runs = {{.text = u"关于国家的通知"_s}}, .spaceBefore = 2, .spaceAfter = 1});
    document.blocks.append(text(QString(28 * lines, u'国')));
    document.blocks.append(letter::Signature {
        .body = u"大连市人力资源和社会保障局"_s, .date = u"2026年11月22日"_s, .sealPlace = false, .spaceBefore = 2});
    document.blocks.append(letter::Imprint {u"大连市总工会，大连市审计局"_s, u"大连市人力资源和社会保障局"_s, u"2026年11月22日"_s});
    return document;
}

} // namespace

/// Measured on the page as a reader of PDF draws it at 300 dots to the inch; distances from GB/T 9704-2012.
class OfficialTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    /// 版心 156 × 225 mm, 37 mm from the head and 28 mm from the binding edge; 22 lines of 28 characters fill it (5.2).
    void typeAreaIsFull()
    {
        LetterDocument document = official();
        document.page.pageNumbers = false;
        document.blocks.append(text(QString(28 * 22, u'国')));
        const LetterPrinter printer(document);
        QCOMPARE(printer.pageCount(), 1);
        const Page page(printer.toPdf(), 0);
        const QRectF ink = page.ink(wholePage);
        QVERIFY(isNear(ink.top(), 37));
        QVERIFY(isNear(ink.left(), 28));
        QVERIFY(isNear(ink.bottom(), 37 + 225));
        QVERIFY(isNear(ink.right(), 28 + 156));
        QCOMPARE(page.bands(wholePage, Qt::Vertical).size(), 22);
        QCOMPARE(page.bands(QRectF(20, 36, 180, 8), Qt::Horizontal).size(), 28);
        const auto lines = page.bands(wholePage, Qt::Vertical);
        for (qsizetype i = 0; i < 22; ++i) // a character and 7/8 of it from line to line, spread over the 225 mm
            QVERIFY(isNear(lines[i].first - lines.first().first, double(i) * (225 - 15.75 * 25.4 / 72) / 21));
        document.blocks.append(text(u"国"_s));
        QCOMPARE(LetterPrinter(document).pageCount(), 2);
    }

    /// The mark 35 mm below the upper edge of the type area, in the middle, red; the number two lines below it; a red rule
    /// as wide as the type area 4 mm below the number; the title two lines below that (7.2.4 to 7.2.7, 7.3.1).
    void redHeadStandsWhereItMust()
    {
        const Page page(LetterPrinter(redHead(5)).toPdf(), 0);
        const auto reds = page.bands(wholePage, Qt::Vertical, 1.5);
        const QRectF red = page.ink(wholePage, true);
        QVERIFY(isNear(red.top(), 37 + 35));
        const QRectF mark = page.ink(QRectF(0, red.top() - 1, 210, 20), true);
        QVERIFY(isNear(mark.center().x(), 28 + 78));
        QVERIFY(mark.width() <= 156);
        const QRectF rule = page.ink(QRectF(0, red.bottom() - 1, 210, 3), true);
        QVERIFY(isNear(rule.left(), 28));
        QVERIFY(isNear(rule.right(), 28 + 156));
        QVERIFY(rule.height() < 1);
        const QRectF number = page.ink(QRectF(0, mark.bottom() + 2, 210, rule.top() - mark.bottom() - 2.5));
        QVERIFY(isNear(number.center().x(), 28 + 78));
        const double line = (225 - 15.75 * 25.4 / 72) / 21;
        QVERIFY(isNear(number.top() - mark.bottom(), 2 * line));
        QVERIFY(isNear(rule.top() - number.bottom(), 4));
        QVERIFY(reds.size() > 3);
        const QRectF title = page.ink(QRectF(0, rule.bottom() + 1, 210, 40));
        QVERIFY2(std::abs(title.top() - rule.bottom() - 2 * line) < 3, qPrintable(QString::number(title.top() - rule.bottom())));
    }

    /// The date four characters from the right edge; a seal of 42 mm on name and date reaches to within one line below the
    /// text and stays within the type area (7.3.5).
    void signatureLeavesRoomForTheSeal()
    {
        const Page page(LetterPrinter(redHead(3)).toPdf(), 0);
        const auto lines = page.bands(QRectF(0, 130, 210, 130), Qt::Vertical, 2);
        QVERIFY(lines.size() >= 5);
        const auto date = lines[lines.size() - 1];
        const auto name = lines[lines.size() - 2];
        const auto lastText = lines[lines.size() - 3];
        const QRectF ink = page.ink(QRectF(0, date.first - 0.2, 210, date.second - date.first + 0.4));
        QVERIFY(isNear(ink.right(), 28 + 156 - 4 * character));
        const QRectF body = page.ink(QRectF(0, name.first - 0.2, 210, name.second - name.first + 0.4));
        QVERIFY(isNear(ink.center().x(), body.center().x()));
        const double sealTop = (name.first + date.second) / 2 - 3 - 21; // name and date a little below its middle
        QVERIFY2(sealTop - lastText.second >= 0 && sealTop - lastText.second <= 10.6,
            qPrintable(QString::number(sealTop - lastText.second)));
    }

    /// Figures between dashes 7 mm below the type area: odd pages right, even pages left, one character in (7.5).
    void pageNumbersStandOutside()
    {
        LetterDocument document = official();
        document.blocks.append(text(QString(28 * 40, u'国')));
        const QByteArray pdf = LetterPrinter(document).toPdf();
        const double in = 14 * 25.4 / 72; // one character of 四号
        const QRectF foot(0, 264, 210, 20);
        const QRectF odd = Page(pdf, 0).ink(foot);
        QVERIFY(isNear(odd.right(), 28 + 156 - in));
        const QRectF even = Page(pdf, 1).ink(foot);
        QVERIFY(isNear(even.left(), 28 + in));
        const QRectF dash = Page(pdf, 1).ink(QRectF(even.left() - 0.2, 264, 3, 20));
        QVERIFY(isNear(dash.center().y(), 37 + 225 + 7));
        const QStringList pages = tools::pdfText(pdf);
        QVERIFY(pages[0].contains(u"\u2014 1 \u2014"_s));
        QVERIFY(pages[1].contains(u"\u2014 2 \u2014"_s));
    }

    /// 版记 at the foot of the last page, which is even; a page that holds nothing else has no number (7.4, 7.5).
    void imprintEndsAnEvenPage_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("numbered"); // the last page
        QTest::newRow("one page of text") << 3 << 2 << false;
        QTest::newRow("two pages, room") << 20 << 2 << true;
        QTest::newRow("two pages, no room") << 26 << 4 << false;
        QTest::newRow("three pages") << 35 << 4 << false;
    }
    void imprintEndsAnEvenPage()
    {
        QFETCH(int, lines);
        QFETCH(int, pages);
        QFETCH(bool, numbered);
        const LetterPrinter printer(redHead(lines));
        QCOMPARE(printer.pageCount(), pages);
        const QByteArray pdf = printer.toPdf();
        const Page page(pdf, pages - 1);
        const auto rules = page.bands(QRectF(29, 230, 3, 34), Qt::Vertical, 0.2); // left of the indented text
        QCOMPARE(rules.size(), 3);
        QVERIFY(isNear(rules.last().second, 37 + 225));
        const QRectF foot = page.ink(QRectF(0, rules.first().first - 0.5, 210, 264 - rules.first().first));
        QVERIFY(isNear(foot.left(), 28));
        QVERIFY(isNear(foot.right(), 28 + 156));
        QVERIFY(std::abs(rules.first().second - rules.first().first - 0.35) < 0.15);
        const double in = 14 * 25.4 / 72;
        const QRectF words = page.ink(QRectF(0, rules[1].second + 0.5, 210, rules[2].first - rules[1].second - 1));
        QVERIFY(isNear(words.left(), 28 + in));
        QVERIFY(isNear(words.right(), 28 + 156 - in));
        QCOMPARE(tools::pdfText(pdf).last().contains(u"\u2014 %1 \u2014"_s.arg(pages)), numbered);
        QVERIFY(tools::withoutSpace(tools::pdfText(pdf).last()).contains(u"抄送：大连市总工会，大连市审计局。"_s));
    }

    /// 信函格式 (10.1): the mark 30 mm from the edge, red double rules of 170 mm 4 mm below it and 20 mm above the foot, no
    /// number on the first page.
    void letterFormat()
    {
        LetterDocument document = official();
        document.page.letterMark = u"大连市人力资源和社会保障局"_s;
        document.blocks.append(letter::NumberLine {.text = u"大人社函〔2026〕3号"_s});
        document.blocks.append(text(QString(28 * 30, u'国')));
        const QByteArray pdf = LetterPrinter(document).toPdf();
        const Page page(pdf, 0);
        const QRectF red = page.ink(wholePage, true);
        QVERIFY(isNear(red.top(), 30));
        QVERIFY(isNear(red.bottom(), 297 - 20));
        QVERIFY(isNear(red.left(), 20));
        QVERIFY(isNear(red.width(), 170));
        const auto upper = page.bands(QRectF(21, 29, 2, 60), Qt::Vertical, 0.2);
        QCOMPARE(upper.size(), 2); // thick over thin
        QVERIFY(upper[0].second - upper[0].first > upper[1].second - upper[1].first);
        const QRectF mark = page.ink(QRectF(24, 29, 160, upper[0].first - 29.5), true);
        QVERIFY(isNear(upper[0].first - mark.bottom(), 4));
        const QRectF number = page.ink(QRectF(0, upper[1].second + 0.3, 210, 10));
        QVERIFY(isNear(number.right(), 28 + 156));
        QVERIFY(isNear(number.top() - upper[1].second, 15.75 * 25.4 / 72 * 7 / 8));
        QVERIFY(!tools::pdfText(pdf).first().contains(u"\u2014 1 \u2014"_s));
        QVERIFY(tools::pdfText(pdf).last().contains(u"\u2014 2 \u2014"_s));
    }

    /// A title that needs several lines is broken between words into lines of nearly one length.
    void titlesBreakBySense()
    {
        LetterDocument document = official();
        document.blocks.append(letter::Heading {.runs = {{.text = u"关于2026年第3批企业职工技能提升培训补贴资金拨付的通知"_s}}});
        const QStringList lines = LetterPrinter(document).pageText(0);
        QCOMPARE(lines.size(), 3); // and the page number
        for (const QString& word : {u"职工"_s, u"技能"_s, u"提升"_s, u"培训"_s, u"补贴"_s, u"资金"_s})
            QVERIFY2(lines[0].contains(word) || lines[1].contains(word), qPrintable(lines[0]));
        QVERIFY(std::abs(lines[0].size() - lines[1].size()) <= 8);
    }
};

QTEST_MAIN(OfficialTest)
#include "tst_official.moc"
