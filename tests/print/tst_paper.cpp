// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/print/tools.h"
#include "ui/print/letter_printer.h"
#include "ui/print/test_page.h"

#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr int dpi = 400;     // a pixel is 0.06 mm

double millimetres(int pixels)
{
    return pixels * 25.4 / dpi;
}

QImage picture(const std::function<bool(QPagedPaintDevice&)>& print)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"paper.pdf"_s);
    {
        QPdfWriter device(file);
        device.setResolution(1200);
        if (!print(device))
            return {};
    }
    QFile paper(file);
    if (!paper.open(QIODevice::ReadOnly))
        return {};
    return tools::pdfPicture(paper.readAll(), 0, dpi);
}

bool isDark(const QImage& image, int x, int y, int below = 100)
{
    return qGray(image.pixel(x, y)) < below;
}

/// Left edge and upper edge of all ink, in millimetres.
QPointF corner(const QImage& image)
{
    int left = image.width();
    int top = image.height();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (isDark(image, x, y)) {
                left = std::min(left, x);
                top = std::min(top, y);
            }
    return {millimetres(left), millimetres(top)};
}

} // namespace

/// What is moved on the paper, measured on the paper.
class PaperTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void letterIsMovedByItsOffset_data()
    {
        QTest::addColumn<QPointF>("offset");
        QTest::newRow("right and down") << QPointF(3, 2);
        QTest::newRow("left and up") << QPointF(-4.5, -1.5);
    }

    void letterIsMovedByItsOffset()
    {
        QFETCH(const QPointF, offset);
        const LetterPrinter letter(
            tools::letter(u"common/acceptance_notice"_s, sample::letterData(u"示例有限公司"_s)));
        const QPointF before = corner(picture([&](QPagedPaintDevice& device) { return letter.printTo(device); }));
        const QPointF after = corner(picture([&](QPagedPaintDevice& device) { return letter.printTo(device, offset); }));
        const QPointF moved = after - before;
        QVERIFY(before.x() > 20 && before.y() > 20);    // there is something on the paper
        QVERIFY2(std::abs(moved.x() - offset.x()) < 0.1, qPrintable(QString::number(moved.x())));
        QVERIFY2(std::abs(moved.y() - offset.y()) < 0.1, qPrintable(QString::number(moved.y())));
    }

    /// The stored PDF knows nothing of the desk's paper.
    void pdfIsNotMoved()
    {
        const LetterPrinter letter(
            tools::letter(u"common/acceptance_notice"_s, sample::letterData(u"示例有限公司"_s)));
        const QByteArray before = letter.toPdf();
        (void)picture([&](QPagedPaintDevice& device) { return letter.printTo(device, {9, 9}); });
        QCOMPARE(tools::pdfPicture(letter.toPdf(), 0, 100), tools::pdfPicture(before, 0, 100));
    }

    void crossStandsWhereItSays_data()
    {
        QTest::addColumn<QPointF>("offset");
        QTest::newRow("not moved") << QPointF(0, 0);
        QTest::newRow("moved") << QPointF(1.5, -2);
    }

    void crossStandsWhereItSays()
    {
        QFETCH(const QPointF, offset);
        const QImage image = picture(
            [&](QPagedPaintDevice& device) { return printTestPage(device, u"示例打印机，自动"_s, offset); });
        QVERIFY(std::abs(image.width() - 3307) < 4 && std::abs(image.height() - 4677) < 4); // A4
        // Lines of the cross: black over 16 mm, looked for beside the crossing.
        const auto at = [](double mm) { return int(mm * dpi / 25.4); };
        const int row = at(20 + offset.y() + 4);
        const int column = at(20 + offset.x() + 4);
        const auto middle = [](const QList<int>& dark) { return dark.isEmpty() ? -1 : (dark.first() + dark.last()) / 2; };
        QList<int> across;
        for (int x = at(17.5); x < at(25); ++x)
            if (isDark(image, x, row, 60))
                across.append(x);
        QList<int> down;
        for (int y = at(16.5); y < at(25); ++y)
            if (isDark(image, column, y, 60))
                down.append(y);
        QVERIFY2(std::abs(millimetres(middle(across)) - 20 - offset.x()) < 0.1, qPrintable(QString::number(millimetres(middle(across)))));
        QVERIFY2(std::abs(millimetres(middle(down)) - 20 - offset.y()) < 0.1, qPrintable(QString::number(millimetres(middle(down)))));
    }

    /// Every tenth line of the grid is ten millimetres from the one before.
    void gridCountsMillimetres()
    {
        const QImage image = picture(
            [](QPagedPaintDevice& device) { return printTestPage(device, u"示例打印机"_s, {}); });
        const int row = int(7.5 * dpi / 25.4);  // between two lines, above the cross and all numbers
        for (int mm = 30; mm <= 200; mm += 10) {
            const int x = int(mm * dpi / 25.4);
            int darkest = x;
            for (int near = x - 5; near <= x + 5; ++near)
                if (qGray(image.pixel(near, row)) < qGray(image.pixel(darkest, row)))
                    darkest = near;
            QVERIFY2(isDark(image, darkest, row, 200), qPrintable(QString::number(mm)));
            QVERIFY2(std::abs(millimetres(darkest) - mm) < 0.15, qPrintable(QString::number(millimetres(darkest))));
        }
    }
};

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"
