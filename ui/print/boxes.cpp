// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/boxes.h"

using namespace Qt::StringLiterals;

namespace jiangce::print {

using letter::Align;
using letter::FontRole;
namespace size = letter::size;

namespace {

Boxes lineBoxes(const QList<Line>& lines, double pitch, double typeSize, double x, const Frame& frame)
{
    Boxes boxes;
    for (const Line& line : lines) {
        Box box {.height = pitch, .overhang = frame.overhang(typeSize, pitch)};
        box.marks.add(line.marks, x, baselineIn(pitch, typeSize));
        boxes.append(box);
    }
    return boxes;
}

/// No single line of a paragraph is left behind on a page or carried over alone.
void keepEnds(Boxes& boxes)
{
    if (boxes.size() < 2)
        return;
    boxes.first().keepWithNext = true;
    boxes[boxes.size() - 2].keepWithNext = true;
}

class Writer final {
public:
    Writer(const Frame& frame, QStringList& missing)
        : m_frame(frame)
        , m_missing(missing)
    {
    }

    Boxes operator()(const letter::Paragraph& paragraph) const
    {
        const double pitch = paragraph.pitch > 0 ? paragraph.pitch : m_frame.pitchOf(paragraph.size);
        const double left = paragraph.leftIndent * paragraph.size;
        const LineStyle style {.size = paragraph.size,
            .width = m_frame.width - left - paragraph.rightIndent * paragraph.size,
            .firstIndent = paragraph.firstIndent * paragraph.size, .align = paragraph.align};
        Boxes boxes = lineBoxes(breakLines(paragraph.runs, style, &m_missing), pitch, paragraph.size, left, m_frame);
        keepEnds(boxes);
        boxes.first().before = paragraph.spaceBefore * pitch;
        boxes.last().keepWithNext = paragraph.keepWithNext;
        if (paragraph.spaceAfter > 0)
            boxes.append(Box {.before = paragraph.spaceAfter * pitch});
        return boxes;
    }

    Boxes operator()(const letter::Heading& heading) const
    {
        const bool title = heading.level == 0;
        const double typeSize = heading.size > 0 ? heading.size : title ? size::two : size::three;
        const double pitch = title ? typeSize * 1.5 : m_frame.pitchOf(typeSize);
        const LineStyle style {.size = typeSize, .width = m_frame.width, .firstIndent = title ? 0 : 2 * typeSize,
            .align = title ? Align::Centre : Align::Justify};
        letter::Runs runs = heading.runs;
        for (letter::Run& run : runs)
            run.role = title ? FontRole::Title : heading.level == 1 ? FontRole::Hei : FontRole::Kai;
        Boxes boxes = lineBoxes(title ? balancedLines(runs, style) : breakLines(runs, style, &m_missing), pitch, typeSize,
            0, m_frame);
        for (Box& box : boxes)
            box.keepWithNext = true;
        const double line = m_frame.pitchOf(size::three);
        boxes.first().before = heading.spaceBefore >= 0 ? heading.spaceBefore * line : title ? typeSize * 0.3 : 0;
        const double after = heading.spaceAfter >= 0 ? heading.spaceAfter * line : title ? typeSize * 0.5 : 0;
        if (after > 0)
            boxes.append(Box {.height = after, .keepWithNext = true});
        return boxes;
    }

    Boxes operator()(const letter::NumberLine& number) const
    {
        letter::Run run {.text = number.text};
        if (number.text.isEmpty())
            run.blank = 10;
        const LineStyle style {.size = number.size, .width = m_frame.width, .align = number.align};
        Boxes boxes = lineBoxes(breakLines({run}, style, &m_missing), m_frame.pitchOf(number.size), number.size, 0, m_frame);
        boxes.last().keepWithNext = true;
        return boxes;
    }

    Boxes operator()(const letter::Recipient& recipient) const
    {
        letter::Runs runs = recipient.runs;
        runs.append({.text = u"："_s});
        const LineStyle style {.size = recipient.size, .width = m_frame.width, .align = Align::Left};
        Boxes boxes = lineBoxes(breakLines(runs, style, &m_missing), m_frame.pitchOf(recipient.size), recipient.size, 0, m_frame);
        boxes.last().keepWithNext = true;
        return boxes;
    }

    Boxes operator()(const letter::Table& table) const { return tableBoxes(table, m_frame, m_missing); }

    Boxes operator()(const letter::Signature& signature) const
    {
        const letter::Runs date {{.text = signature.date.isEmpty() ? u"　　　　年　　月　　日"_s : signature.date}};
        const letter::Runs body {{.text = signature.body}};
        const double em = signature.size;
        const double pitch = m_frame.pitchOf(em);
        const double dateWidth = textWidth(date, em);
        const double bodyWidth = std::min(textWidth(body, em), m_frame.width);
        double centre = m_frame.width - 4 * em - dateWidth / 2;
        centre = std::min(centre, m_frame.width - bodyWidth / 2);
        Box box {.before = signature.spaceBefore * pitch, .overhang = m_frame.overhang(em, pitch)};
        const QList<Line> bodyLines = breakLines(body, {.size = em, .width = m_frame.width}, &m_missing);
        for (const Line& line : bodyLines) {
            box.marks.add(line.marks, std::max(0.0, centre - bodyWidth / 2), box.height + baselineIn(pitch, em));
            box.height += pitch;
        }
        const Line dateLine = breakLines(date, {.size = em, .width = m_frame.width}, &m_missing).first();
        box.marks.add(dateLine.marks, centre - dateWidth / 2, box.height + baselineIn(pitch, em));
        box.height += pitch;
        if (signature.sealPlace)
            addSealPlace(box, centre - std::max(bodyWidth, dateWidth) / 2);
        return {box};
    }

    Boxes operator()(const letter::Footnote& note) const
    {
        const LineStyle style {.size = size::smallFive, .width = m_frame.width,
            .firstIndent = 2 * size::smallFive, .align = Align::Justify};
        const double pitch = m_frame.pitchOf(size::smallFive);
        Boxes boxes = lineBoxes(breakLines(note.runs, style, &m_missing), pitch, size::smallFive, 0, m_frame);
        boxes.first().before = pitch / 2;
        keepEnds(boxes);
        return boxes;
    }

    Boxes operator()(const letter::ReceiptStrip& strip) const
    {
        constexpr double typeSize = size::smallFour;
        constexpr double pitch = typeSize * 1.9;
        Box box {.before = pitch / 2};
        box.marks.strokes.append({.rect = QRectF(0, pitch / 2, m_frame.width, 0.6), .dotted = true});
        box.height = pitch;
        if (!strip.title.isEmpty()) {
            const LineStyle style {.size = typeSize, .width = m_frame.width, .align = Align::Centre};
            for (const Line& line : breakLines({{.text = strip.title, .role = FontRole::Hei}}, style, &m_missing)) {
                box.marks.add(line.marks, 0, box.height + baselineIn(pitch, typeSize));
                box.height += pitch;
            }
        }
        addFields(box, strip.labels, typeSize, pitch);
        return {box};
    }

    Boxes operator()(const letter::Rule& rule) const
    {
        const double thickness = points(rule.thickness);
        Box box {.height = thickness + 6};
        box.marks.strokes.append({.rect = QRectF(0, 3, m_frame.width, thickness), .ink = rule.ink});
        return {box};
    }

    Boxes operator()(const letter::Gap& gap) const { return {Box {.before = gap.lines * m_frame.pitchOf(gap.size)}}; }

    Boxes operator()(const letter::PageBreak&) const { return {Box {.pageBreak = true}}; }

    Boxes operator()(const letter::RedHead& head) const { return redHeadBoxes(head, m_frame, m_missing); }

    Boxes operator()(const letter::Attachments& names) const { return attachmentBoxes(names, m_frame, m_missing); }

    /// Not part of the flow: the foot of the last page is known when all else is set.
    Boxes operator()(const letter::Imprint&) const { return {}; }

private:
    /// Lines of nearly equal length instead of full ones and a rest, each in the middle (7.3.1).
    QList<Line> balancedLines(const letter::Runs& runs, LineStyle style) const
    {
        style.wholeWords = true;
        const qsizetype count = breakLines(runs, style, &m_missing).size();
        double narrow = style.width / double(count + 1);
        double wide = style.width;
        const double all = style.width;
        while (count > 1 && wide - narrow > 1) {
            style.width = (narrow + wide) / 2;
            (breakLines(runs, style).size() > count ? narrow : wide) = style.width;
        }
        style.width = wide;
        QList<Line> lines = breakLines(runs, style);
        for (Line& line : lines) {
            Marks moved;
            moved.add(line.marks, (all - wide) / 2, 0);
            line.marks = moved;
        }
        return lines;
    }

    void addSealPlace(Box& box, double right) const
    {
        const letter::Runs runs {{.text = u"（印章）"_s}};
        const LineStyle style {.size = size::smallFour, .width = m_frame.width, .ink = letter::Ink::Grey};
        const double x = right - textWidth(runs, size::smallFour) - size::three;
        for (const Line& line : breakLines(runs, style, &m_missing))
            box.marks.add(line.marks, std::max(0.0, x), box.height / 2 + size::smallFour * 0.36);
    }

    /// Two fields to a line, each label followed by a line to write on.
    void addFields(Box& box, const QStringList& labels, double typeSize, double pitch) const
    {
        const double half = m_frame.width / 2;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const bool right = i % 2 == 1;
            const bool alone = !right && i + 1 == labels.size();
            const letter::Runs label {{.text = labels[i] + u"："_s}};
            const double x = right ? half : 0;
            const double y = box.height + baselineIn(pitch, typeSize);
            const Line line = breakLines(label, {.size = typeSize, .width = m_frame.width}, &m_missing).first();
            box.marks.add(line.marks, x, y);
            const double end = right || alone ? m_frame.width : half - typeSize;
            const double from = std::min(x + line.width, end);
            box.marks.strokes.append({.rect = QRectF(from, y + typeSize * 0.16, end - from, 0.6)});
            if (right || alone)
                box.height += pitch;
        }
    }

    const Frame& m_frame;
    QStringList& m_missing;
};

} // namespace

Boxes boxesFor(const letter::Block& block, const Frame& frame, QStringList& missing)
{
    return std::visit(Writer(frame, missing), block);
}

} // namespace jiangce::print
