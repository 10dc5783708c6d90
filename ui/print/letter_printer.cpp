// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_printer.h"

#include "ui/print/fonts.h"
#include "ui/print/paginate.h"
#include "ui/print/pdf_text.h"

#include <QtCore/QBuffer>
#include <QtGui/QGlyphRun>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace jiangce {

using print::GlyphRun;
using print::Stroke;

struct LetterPrinter::Private {
    print::LaidOut letter;
    QString title;
    bool preview;
};

namespace {

QColor colour(letter::Ink ink)
{
    switch (ink) {
    case letter::Ink::Red:
        return QColor(200, 0, 0);
    case letter::Ink::Grey:
        return QColor(120, 120, 120);
    case letter::Ink::Black:
        break;
    }
    return Qt::black;
}

void paintRun(QPainter& painter, const GlyphRun& run)
{
    QList<QPointF> positions;
    positions.reserve(run.x.size());
    for (const double x : run.x)
        positions.append(QPointF(x, run.baseline));
    QGlyphRun glyphs;
    glyphs.setRawFont(print::face(run.face, run.size));
    glyphs.setGlyphIndexes(run.glyphs);
    glyphs.setPositions(positions);
    painter.setPen(colour(run.ink));
    painter.drawGlyphRun(QPointF(), glyphs);
}

void paintStroke(QPainter& painter, const Stroke& stroke)
{
    if (!stroke.dotted) {
        painter.fillRect(stroke.rect, colour(stroke.ink));
        return;
    }
    constexpr double dash = 3;
    for (double x = stroke.rect.left(); x < stroke.rect.right(); x += 2 * dash)
        painter.fillRect(QRectF(x, stroke.rect.top(), dash, stroke.rect.height()), colour(stroke.ink));
}

/// Drawn as a shape: it is a mark on the paper, not a part of the text that can be copied.
void paintWatermark(QPainter& painter, const QSizeF& paper)
{
    const QString text = u"预览"_s;
    const double size = std::min(paper.width(), paper.height()) / 4;
    QPainterPath path;
    double x = 0;
    for (const QChar character : text) {
        const print::Glyph glyph = print::glyphFor(letter::FontRole::Hei, character.unicode());
        if (glyph.face < 0)
            continue;
        path.addPath(print::face(glyph.face, size).pathForGlyph(glyph.index).translated(x, 0));
        x += size * 1.3;
    }
    const QPointF centre = path.boundingRect().center();
    painter.save();
    painter.translate(paper.width() / 2, paper.height() / 2);
    painter.rotate(-35);
    painter.translate(-centre);
    painter.fillPath(path, QColor(232, 232, 232));
    painter.restore();
}

void setPaper(QPagedPaintDevice& device, const QSizeF& size)
{
    const QSizeF portrait = size.width() > size.height() ? size.transposed() : size;
    device.setPageSize(QPageSize(portrait, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    device.setPageOrientation(portrait == size ? QPageLayout::Portrait : QPageLayout::Landscape);
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
}

} // namespace

void setUpPdf(QPdfWriter& writer, const QString& title)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1200);
    writer.setTitle(title);
    writer.setCreator(u"匠册"_s);
}

LetterPrinter::LetterPrinter(const LetterDocument& document)
    : m(std::make_unique<Private>(Private {print::layOut(document), document.title, document.preview}))
{
}

LetterPrinter::~LetterPrinter() = default;
LetterPrinter::LetterPrinter(LetterPrinter&&) noexcept = default;
LetterPrinter& LetterPrinter::operator=(LetterPrinter&&) noexcept = default;

int LetterPrinter::pageCount() const
{
    return int(m->letter.pages.size());
}

QSizeF LetterPrinter::pageSize() const
{
    return m->letter.paper;
}

void LetterPrinter::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m->preview)
        paintWatermark(painter, m->letter.paper);
    const print::Marks& marks = m->letter.pages.at(page);
    for (const Stroke& stroke : marks.strokes)
        paintStroke(painter, stroke);
    for (const GlyphRun& run : marks.runs)
        paintRun(painter, run);
    painter.restore();
}

void LetterPrinter::setPaperOf(QPagedPaintDevice& device) const
{
    setPaper(device, pageSize());
}

bool LetterPrinter::paintAll(QPainter& painter, QPagedPaintDevice& device, const QPointF& offset) const
{
    painter.save();
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    painter.translate(print::points(offset.x()), print::points(offset.y()));
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paintPage(painter, page);
    }
    painter.restore();
    return true;
}

const QList<GlyphRun>& LetterPrinter::runsOf(int page) const
{
    return m->letter.pages.at(page).runs;
}

bool LetterPrinter::printTo(QPagedPaintDevice& device, const QPointF& offset) const
{
    setPaper(device, pageSize());
    QPainter painter;
    return painter.begin(&device) && paintAll(painter, device, offset) && painter.end();
}

QImage LetterPrinter::toImage(int page, double dpi) const
{
    const double scale = dpi / 72;
    QImage image((pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    painter.end();
    return image;
}

QByteArray LetterPrinter::toPdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUpPdf(writer, m->title);
        if (!printTo(writer))
            return {};
    }
    return print::withTrueText(bytes, m->letter.pages, m->title, QList<QSizeF>(pageCount(), pageSize()));
}

QStringList LetterPrinter::missingGlyphs() const
{
    return m->letter.missing;
}

QStringList LetterPrinter::pageText(int page) const
{
    return m->letter.pages.at(page).lines;
}

bool printLetters(QPagedPaintDevice& device, const std::vector<LetterPrinter>& letters)
{
    QPainter painter;
    for (const LetterPrinter& letter : letters) {
        setPaper(device, letter.pageSize());
        if (!(painter.isActive() ? device.newPage() : painter.begin(&device)))
            return false;
        if (!letter.paintAll(painter, device))
            return false;
    }
    return painter.isActive() && painter.end();
}

QByteArray lettersToPdf(const QString& title, const std::vector<LetterPrinter>& letters)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUpPdf(writer, title);
        if (!printLetters(writer, letters))
            return {};
    }
    QList<print::Marks> pages;
    QList<QSizeF> papers;
    for (const LetterPrinter& letter : letters) {
        pages += letter.m->letter.pages;
        papers += QList<QSizeF>(letter.pageCount(), letter.pageSize());
    }
    return print::withTrueText(bytes, pages, title, papers);
}

QByteArray letterToPdf(const LetterDocument& document)
{
    return LetterPrinter(document).toPdf();
}

} // namespace jiangce
