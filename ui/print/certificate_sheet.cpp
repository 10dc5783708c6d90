// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/certificate_sheet.h"

#include "ui/print/letter_printer.h"

#include <QtCore/QBuffer>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int width = 297;      // millimetres
constexpr int height = 210;
constexpr double pointsPerMillimetre = 72 / 25.4;

void paintGrid(QPainter& painter, const CertificateSheet& sheet)
{
    painter.scale(pointsPerMillimetre, pointsPerMillimetre);
    painter.translate(sheet.right, sheet.down);
    QFont font;
    font.setPixelSize(3);
    painter.setFont(font);
    for (int x = 10; x < width; x += 5) {
        const bool isTen = x % 10 == 0;
        painter.fillRect(QRectF(x - 0.05, 10, isTen ? 0.15 : 0.05, height - 20), isTen ? Qt::darkGray : Qt::lightGray);
        if (isTen)
            painter.drawText(QRectF(x - 5, 4, 10, 5), Qt::AlignCenter, QString::number(x));
    }
    for (int y = 10; y < height; y += 5) {
        const bool isTen = y % 10 == 0;
        painter.fillRect(QRectF(10, y - 0.05, width - 20, isTen ? 0.15 : 0.05), isTen ? Qt::darkGray : Qt::lightGray);
        if (isTen)
            painter.drawText(QRectF(2, y - 2.5, 7, 5), Qt::AlignCenter, QString::number(y));
    }
    painter.setPen(QPen(Qt::black, 0.3));
    painter.drawLine(QPointF(width / 2.0 - 10, height / 2.0), QPointF(width / 2.0 + 10, height / 2.0));
    painter.drawLine(QPointF(width / 2.0, height / 2.0 - 10), QPointF(width / 2.0, height / 2.0 + 10));
    painter.fillRect(QRectF(60, 23, 180, 8), Qt::white);
    painter.drawText(QRectF(60, 23, 180, 8), Qt::AlignCenter,
        u"校准页：数字为距纸张左边、上边的毫米数；当前向右 %1 毫米，向下 %2 毫米"_s.arg(sheet.right, 0, 'f', 1).arg(sheet.down, 0, 'f', 1));
}

} // namespace

LetterDocument placed(LetterDocument certificate, const CertificateSheet& sheet)
{
    letter::Margins& margins = certificate.page.margins;
    const double right = std::clamp(sheet.right, -certificateReach, certificateReach);
    const double down = std::clamp(sheet.down, -certificateReach, certificateReach);
    margins.left += right;
    margins.right -= right;
    margins.top += down;
    margins.bottom -= down;
    return certificate;
}

bool printTestGrid(QPagedPaintDevice& device, const CertificateSheet& sheet)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Landscape);
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    paintGrid(painter, sheet);
    return painter.end();
}

QByteArray testGridToPdf(const CertificateSheet& sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUpPdf(writer, u"校准页"_s);
        if (!printTestGrid(writer, sheet))
            return {};
    }
    return bytes;
}

} // namespace jiangce
