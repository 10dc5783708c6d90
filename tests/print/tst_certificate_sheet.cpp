// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/certificate_sheet.h"
#include "ui/print/letter_printer.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

LetterDocument certificate()
{
    LetterDocument document {.title = u"荣誉证书"_s};
    document.page.landscape = true;
    document.page.margins = {40, 40, 30, 40};
    document.blocks.append(letter::Paragraph {.runs = {{.text = u"授予“示例称号”，特发此证。"_s}}, .size = letter::size::smallTwo});
    return document;
}

/// 10 dots to the millimetre.
QImage pictureOf(const LetterDocument& document)
{
    return LetterPrinter(document).toImage(0, 254).convertToFormat(QImage::Format_Grayscale8);
}

/// The smallest rectangle that holds everything printed.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

class CertificateSheetTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Everything moves by exactly the millimetres entered, and nothing is laid out anew.
    void offsetMovesThePrint()
    {
        const QRect still = inkOf(pictureOf(certificate()));
        const QRect moved = inkOf(pictureOf(placed(certificate(), {.right = 5, .down = -3})));
        QVERIFY(!still.isEmpty());
        QVERIFY(std::abs(moved.left() - still.left() - 50) <= 1);
        QVERIFY(std::abs(moved.top() - still.top() + 30) <= 1);
        QVERIFY(std::abs(moved.width() - still.width()) <= 1);
    }

    void offsetHasAnEnd()
    {
        const LetterDocument far = placed(certificate(), {.right = 500, .down = 0});
        QCOMPARE(far.page.margins.left, 40 + certificateReach);
        QCOMPARE(far.page.margins.right, 40 - certificateReach);
    }

    void gridIsAPdf()
    {
        QVERIFY(testGridToPdf({.right = 1.5, .down = 0}).startsWith("%PDF"));
    }
};

QTEST_MAIN(CertificateSheetTest)
#include "tst_certificate_sheet.moc"
