// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/print/tools.h"
#include "ui/print/letter_printer.h"

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr int dpi = 150;

/// Pixels of either picture that are inked and have no ink near them in the other.
///
/// Two renderers smooth the same outline differently: Qt makes dark text heavier for the screen (gamma), poppler leaves it
/// thin, and either may round to the other side of a pixel. So lightness is not compared, ink is: a pixel darker than
/// `inked` in one must have one at least as dark as `touched` within one pixel (0.17 mm) in the other. A stroke is 2 to 3
/// pixels wide at 150 dpi; one that is missing, another, or moved by half a millimetre leaves whole pixels without match.
constexpr int inked = 110;
constexpr int touched = 225;

bool hasInkNear(const QImage& picture, int x, int y)
{
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            if (picture.valid(x + dx, y + dy) && qGray(picture.pixel(x + dx, y + dy)) <= touched)
                return true;
        }
    }
    return false;
}

int unmatched(const QImage& from, const QImage& in)
{
    int count = 0;
    for (int y = 0; y < from.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(from.constScanLine(y));
        for (int x = 0; x < from.width(); ++x)
            count += qGray(line[x]) < inked && !hasInkNear(in, x, y) ? 1 : 0;
    }
    return count;
}

int difference(const QImage& left, const QImage& right)
{
    return unmatched(left, right) + unmatched(right, left);
}

QImage moved(const QImage& picture, int dx, int dy)
{
    QImage result(picture.size(), picture.format());
    result.fill(Qt::white);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.valid(x - dx, y - dy))
                result.setPixel(x, y, picture.pixel(x - dx, y - dy));
        }
    }
    return result;
}

} // namespace

class SamePictureTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void previewIsThePdf_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("preview");
        for (const QString& file : sample::templates()) {
            QTest::newRow(qPrintable(file)) << file << false;
            QTest::newRow(qPrintable(file + u" preview"_s)) << file << true;
        }
    }
    void previewIsThePdf()
    {
        QFETCH(QString, file);
        QFETCH(bool, preview);
        LetterDocument document = tools::letter(file, sample::letterData(u"王𬭊"_s));
        document.preview = preview;
        const LetterPrinter printer(document);
        const QByteArray pdf = printer.toPdf();
        for (int page = 0; page < printer.pageCount(); ++page) {
            const QImage shown = printer.toImage(page, dpi);
            const QImage printed = tools::pdfPicture(pdf, page, dpi);
            QVERIFY(std::abs(shown.width() - printed.width()) <= 2);
            QVERIFY(std::abs(shown.height() - printed.height()) <= 2);
            QCOMPARE(difference(shown, printed), 0);
        }
    }

    /// The measure notices what a reader would: another character, a missing line, a shift of half a millimetre.
    void measureCanFail()
    {
        const auto picture = [](const QString& name) {
            return LetterPrinter(tools::letter(u"common/acceptance_notice"_s, sample::letterData(name))).toImage(0, dpi);
        };
        const QImage right = picture(u"王小二"_s);
        QCOMPARE(difference(right, picture(u"王小二"_s)), 0);
        QVERIFY(difference(right, picture(u"王小三"_s)) > 0);
        QVERIFY(difference(right, moved(right, 3, 0)) > 0);
        QVERIFY(difference(right, moved(right, 0, 3)) > 0);
        LetterDocument bare = tools::letter(u"common/acceptance_notice"_s, sample::letterData(u"王小二"_s));
        for (letter::Block& block : bare.blocks) {
            if (auto* table = std::get_if<letter::Table>(&block))
                table->borders = false;
        }
        QVERIFY(difference(right, LetterPrinter(bare).toImage(0, dpi)) > 0);
    }
};

QTEST_MAIN(SamePictureTest)
#include "tst_same_picture.moc"
