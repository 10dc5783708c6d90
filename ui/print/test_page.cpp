// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/test_page.h"

#include "ui/print/letter_printer.h"
#include "ui/print/page.h"

#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr double cross = 20;    // millimetres from the left and the upper edge
constexpr double arm = 8;

QString signedMillimetres(double value)
{
    return (value > 0 ? u"+"_s : QString()) + QString::number(value, 'f', 1);
}

LetterDocument words(const QString& about, const QPointF& offset)
{
    LetterDocument document {.title = u"打印测试页"_s};
    document.page.margins = {.top = 60, .right = 40, .bottom = 40, .left = 40};
    const auto line = [&document](const QString& text) {
        document.blocks.append(
            letter::Paragraph {.runs = {{.text = text}}, .align = letter::Align::Left, .size = letter::size::five, .firstIndent = 0});
    };
    document.blocks.append(letter::Heading {.runs = {{.text = u"打印测试页"_s}}});
    line(about);
    line(u"本页偏移：横向 %1 毫米，纵向 %2 毫米。"_s.arg(signedMillimetres(offset.x()), signedMillimetres(offset.y())));
    line(u"网格每小格1毫米，粗线每10毫米，数字是到纸张左边、上边的毫米数。"_s);
    line(u"用尺量左上角十字中心到纸张左边、上边的距离，应当各是20毫米。"_s);
    line(u"例：量得横向21毫米、纵向19毫米，则横向偏移减1，纵向偏移加1。"_s);
    return document;
}

void paintLines(QPainter& painter, const QSizeF& paper)
{
    const int across = int(paper.width() / print::points(1));
    const int down = int(paper.height() / print::points(1));
    const auto ruling = [](int millimetre) {
        const int grey = millimetre % 10 == 0 ? 120 : millimetre % 5 == 0 ? 180 : 215;
        return QPen(QColor(grey, grey, grey), print::points(millimetre % 10 == 0 ? 0.25 : 0.1));
    };
    for (int x = 0; x <= across; ++x) {
        painter.setPen(ruling(x));
        painter.drawLine(QPointF(print::points(x), 0), QPointF(print::points(x), paper.height()));
    }
    for (int y = 0; y <= down; ++y) {
        painter.setPen(ruling(y));
        painter.drawLine(QPointF(0, print::points(y)), QPointF(paper.width(), print::points(y)));
    }
}

/// A small line of text at a place, as a letter of its own would have it.
void paintNumber(QPainter& painter, int number, double x, double y)
{
    LetterDocument document;
    document.page.margins = {.top = y, .right = 0, .bottom = 0, .left = x};
    document.blocks.append(letter::Paragraph {.runs = {{.text = QString::number(number)}},
        .align = letter::Align::Left, .size = letter::size::smallFive, .firstIndent = 0});
    LetterPrinter(document).paintPage(painter, 0);
}

void paintNumbers(QPainter& painter, const QSizeF& paper)
{
    for (int x = 10; x < int(paper.width() / print::points(1)); x += 10)
        paintNumber(painter, x, x + 0.5, 11);
    for (int y = 20; y < int(paper.height() / print::points(1)); y += 10)
        paintNumber(painter, y, 11, y + 0.5);
}

void paintCross(QPainter& painter)
{
    painter.setPen(QPen(Qt::black, print::points(0.3)));
    const QPointF middle(print::points(cross), print::points(cross));
    const QPointF across(print::points(arm), 0);
    const QPointF down(0, print::points(arm));
    painter.drawLine(middle - across, middle + across);
    painter.drawLine(middle - down, middle + down);
}

} // namespace

bool printTestPage(QPagedPaintDevice& device, const QString& about, const QPointF& offset)
{
    const LetterPrinter text(words(about, offset));
    text.setPaperOf(device);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    painter.translate(print::points(offset.x()), print::points(offset.y()));
    paintLines(painter, text.pageSize());
    paintNumbers(painter, text.pageSize());
    paintCross(painter);
    text.paintPage(painter, 0);
    return painter.end();
}

} // namespace jiangce
