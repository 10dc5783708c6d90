// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_pdf.h"

#include "ui/print/fonts.h"
#include "ui/print/lines.h"
#include "ui/print/paginate.h"
#include "ui/print/pdf_text.h"

#include <QtCore/QBuffer>
#include <QtGui/QGlyphRun>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using print::Marks;

constexpr double chartPitch = 20;       // points from bar to bar
constexpr double chartSize = letter::size::five;

letter::Runs runsOf(const QString& text, letter::FontRole role = letter::FontRole::Song)
{
    return {{.text = text, .role = role}};
}

letter::Table letterTable(const ExportTable& table)
{
    letter::Table printed {.size = letter::size::smallFive, .padding = 0.8};
    letter::Row head {.head = true, .strong = true};
    for (const ExportColumn& column : table.columns) {
        const bool isNumber = column.kind != ExportKind::Text && column.kind != ExportKind::Identifier;
        printed.columns.append({.weight = column.width, .align = isNumber ? letter::Align::Right : letter::Align::Left});
        head.cells.append({.lines = {runsOf(column.head)}, .align = letter::CellAlign::Centre});
    }
    printed.rows.append(head);
    for (const ExportRow& row : table.rows) {
        letter::Row line {.strong = row.isTotal};
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            line.cells.append({.lines = {runsOf(column < row.cells.size() ? exportText(table, row, column) : QString())}});
        printed.rows.append(line);
    }
    return printed;
}

LetterDocument documentOf(const QString& title, const QList<ExportTable>& tables)
{
    LetterDocument document {.title = title,
        .page = {.landscape = true, .margins = {20, 15, 18, 15}}};
    for (const ExportTable& table : tables) {
        if (&table != &tables.first())
            document.blocks.append(letter::PageBreak {});
        document.blocks.append(letter::Heading {.runs = runsOf(table.title, letter::FontRole::Title), .size = 16});
        document.blocks.append(letter::Paragraph {.runs = runsOf(table.below), .align = letter::Align::Centre,
            .size = letter::size::smallFive, .firstIndent = 0, .spaceAfter = 0.5});
        document.blocks.append(letterTable(table));
    }
    return document;
}

void addText(Marks& page, const QString& text, double x, double baseline, double size = chartSize)
{
    for (const print::Line& line : print::breakLines(runsOf(text), {.size = size, .width = 2000}))
        page.add(line.marks, x, baseline);
}

/// The name, or as much of its head as fits.
QString fitting(QString name, double width)
{
    if (print::textWidth(runsOf(name), chartSize) <= width)
        return name;
    while (!name.isEmpty() && print::textWidth(runsOf(name + u'…'), chartSize) > width)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name + u'…';
}

/// Tables and charts are counted together.
void addPageNumbers(QList<Marks>& pages, const QRectF& area)
{
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString text = u"第 %1 页 共 %2 页"_s.arg(page + 1).arg(pages.size());
        const double width = print::textWidth(runsOf(text), chartSize);
        addText(pages[page], text, area.center().x() - width / 2, area.bottom() + 2 * chartSize);
        pages[page].lines.append(text);
    }
}

/// An outline filled with upright strokes: told from the paper by any printer.
void addBar(Marks& page, const QRectF& bar)
{
    constexpr double line = 0.6;
    constexpr double step = 3;
    page.strokes.append({QRectF(bar.left(), bar.top(), bar.width(), line)});
    page.strokes.append({QRectF(bar.left(), bar.bottom() - line, bar.width(), line)});
    page.strokes.append({QRectF(bar.left(), bar.top(), line, bar.height())});
    page.strokes.append({QRectF(bar.right() - line, bar.top(), line, bar.height())});
    for (double x = bar.left() + step; x < bar.right() - line; x += step)
        page.strokes.append({QRectF(x, bar.top(), line / 2, bar.height()), letter::Ink::Grey});
}

QList<Marks> chartPages(const BarChartData& chart, const QRectF& area)
{
    double nameWidth = 0;
    double textWidth = 0;
    for (const Bar& bar : chart.bars) {
        nameWidth = std::max(nameWidth, print::textWidth(runsOf(bar.name), chartSize));
        textWidth = std::max(textWidth, print::textWidth(runsOf(bar.text), chartSize));
    }
    const BarLayout layout = BarLayout::of(chart.bars, area.width(), nameWidth, textWidth, 8);
    const int perPage = std::max(1, int((area.height() - 2 * chartPitch) / chartPitch));
    QList<Marks> pages;
    for (qsizetype first = 0; first < chart.bars.size(); first += perPage) {
        Marks page;
        addText(page, chart.title, area.left(), area.top() + 14, 14);
        page.lines.append(chart.title);
        for (qsizetype i = first; i < std::min(chart.bars.size(), first + perPage); ++i) {
            const Bar& bar = chart.bars[i];
            const double top = area.top() + (double(i - first) + 1.6) * chartPitch;
            const double baseline = top + chartPitch * 0.68;
            const QString name = fitting(bar.name, layout.left - 8);
            const double width = print::textWidth(runsOf(name), chartSize);
            addText(page, name, area.left() + layout.left - 8 - width, baseline);
            const double length = std::max(1.0, layout.length(bar.value));
            addBar(page, {area.left() + layout.left, top + chartPitch * 0.18, length, chartPitch * 0.64});
            addText(page, bar.text, area.left() + layout.left + length + 8, baseline);
            page.lines.append(u"%1 %2"_s.arg(bar.name, bar.text));
        }
        pages.append(page);
    }
    return pages;
}

QColor colourOf(letter::Ink ink)
{
    return ink == letter::Ink::Grey ? QColor(120, 120, 120) : QColor(Qt::black);
}

void paint(QPainter& painter, const Marks& page)
{
    for (const print::Stroke& stroke : page.strokes)
        painter.fillRect(stroke.rect, colourOf(stroke.ink));
    for (const print::GlyphRun& run : page.runs) {
        QList<QPointF> positions;
        for (const double x : run.x)
            positions.append(QPointF(x, run.baseline));
        QGlyphRun glyphs;
        glyphs.setRawFont(print::face(run.face, run.size));
        glyphs.setGlyphIndexes(run.glyphs);
        glyphs.setPositions(positions);
        painter.setPen(colourOf(run.ink));
        painter.drawGlyphRun(QPointF(), glyphs);
    }
}

QByteArray pdfOf(const QString& title, const QList<Marks>& pages, const QSizeF& paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(1200);
        writer.setTitle(title);
        writer.setCreator(u"匠册"_s);
        writer.setPageSize(QPageSize(paper.transposed(), QPageSize::Point, {}, QPageSize::FuzzyMatch));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        painter.scale(writer.logicalDpiX() / 72.0, writer.logicalDpiY() / 72.0);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0 && !writer.newPage())
                return {};
            paint(painter, pages[page]);
        }
    }
    return print::withTrueText(bytes, pages, title, QList<QSizeF>(pages.size(), paper));
}

} // namespace

QByteArray tablesToPdf(const QString& title, const QList<ExportTable>& tables, const QList<BarChartData>& charts)
{
    const print::LaidOut laidOut = print::layOut(documentOf(title, tables));
    QList<Marks> pages = laidOut.pages;
    for (const BarChartData& chart : charts)
        pages += chartPages(chart, laidOut.area);
    addPageNumbers(pages, laidOut.area);
    return pdfOf(title, pages, laidOut.paper);
}

} // namespace jiangce
