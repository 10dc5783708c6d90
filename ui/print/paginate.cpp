// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paginate.h"

#include "ui/print/boxes.h"

using namespace Qt::StringLiterals;

namespace jiangce::print {

using letter::Align;
using letter::FontRole;
using letter::Ink;

namespace {

QSizeF paperSize(const letter::PageSetup& page)
{
    const QSizeF millimetres = page.paper == letter::Paper::A4 ? QSizeF(210, 297) : QSizeF(148, 210);
    const QSizeF size(points(millimetres.width()), points(millimetres.height()));
    return page.landscape ? size.transposed() : size;
}

/// Fills pages from above; a chain of boxes that must stay together moves on as one while it fits a page.
class Flow final {
public:
    Flow(const QRectF& area, double firstPageStart)
        : m_area(area)
        , m_y(firstPageStart)
    {
        m_pages.append(Marks {});
    }

    void run(const Boxes& boxes)
    {
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            const Box& box = boxes[i];
            if (box.pageBreak) {
                if (!m_atTop)
                    newPage();
                continue;
            }
            if (!m_atTop && !fits(boxes, i)) {
                newPage();
                repeatHeads(box);
            }
            put(box);
        }
    }

    [[nodiscard]] QList<Marks> pages() const { return m_pages; }

private:
    /// Height of the box with all that it holds on to.
    [[nodiscard]] bool fits(const Boxes& boxes, qsizetype index) const
    {
        double height = boxes[index].before + boxes[index].height;
        const double wholePage = m_area.height();
        for (qsizetype i = index; boxes[i].keepWithNext && i + 1 < boxes.size() && !boxes[i + 1].pageBreak; ++i) {
            const double longer = height + boxes[i + 1].before + boxes[i + 1].height;
            if (longer > wholePage)
                break;
            height = longer;
        }
        constexpr double rounding = 0.01;
        const bool spaceOnly = boxes[index].height == 0 && !boxes[index].keepWithNext;
        return spaceOnly || m_y + height <= m_area.bottom() + rounding;
    }

    void newPage()
    {
        m_pages.append(Marks {});
        m_y = m_area.top();
        m_atTop = true;
    }

    void repeatHeads(const Box& box)
    {
        if (!box.heads)
            return;
        for (const Box& head : *box.heads)
            put(head);
    }

    void put(const Box& box)
    {
        if (!m_atTop)
            m_y += box.before;
        m_pages.last().add(box.marks, m_area.left(), m_y);
        m_y += box.height;
        if (box.height > 0)
            m_atTop = false;
    }

    QRectF m_area;
    double m_y;
    bool m_atTop = true;
    QList<Marks> m_pages;
};

void addLine(Marks& page, const letter::Runs& runs, const LineStyle& style, double x, double baseline)
{
    for (const Line& line : breakLines(runs, style))
        page.add(line.marks, x, baseline);
}

/// 信函格式 of GB/T 9704: mark 30 mm from the edge, red double rules of 170 mm 4 mm below it and 20 mm above the foot.
/// Returns where the text of the first page starts.
double addLetterhead(Marks& page, const QString& mark, const QSizeF& paper)
{
    constexpr double largest = 34;
    const double ruleLength = points(170);
    const letter::Runs runs {{.text = mark, .role = FontRole::Title}};
    const double markSize = std::min(largest, largest * ruleLength / std::max(1.0, textWidth(runs, largest)));
    const double top = points(30);
    addLine(page, runs, {.size = markSize, .width = paper.width(), .align = Align::Centre, .ink = Ink::Red}, 0,
        top + markSize * 0.86);
    const double x = (paper.width() - ruleLength) / 2;
    const double upper = top + markSize + points(4);
    page.strokes.append({.rect = QRectF(x, upper, ruleLength, 2.2), .ink = Ink::Red});
    page.strokes.append({.rect = QRectF(x, upper + 3.6, ruleLength, 0.7), .ink = Ink::Red});
    const double lower = paper.height() - points(20);
    page.strokes.append({.rect = QRectF(x, lower - 4.3, ruleLength, 0.7), .ink = Ink::Red});
    page.strokes.append({.rect = QRectF(x, lower - 2.2, ruleLength, 2.2), .ink = Ink::Red});
    return upper + 4.3 + letter::size::three * 7 / 8;
}

void addPageNumber(Marks& page, const LaidOut& letter, qsizetype number)
{
    const double typeSize = letter.paper.height() < points(250) ? letter::size::five : letter::size::four;
    const double room = letter.paper.height() - letter.area.bottom();
    const double baseline = letter.area.bottom() + std::min(points(7) + typeSize, room * 0.62);
    const QString text = u"第 %1 页 共 %2 页"_s.arg(number).arg(letter.pages.size());
    addLine(page, {{.text = text, .role = FontRole::Song}},
        {.size = typeSize, .width = letter.area.width(), .align = Align::Centre}, letter.area.left(), baseline);
}

void addPreviewMark(Marks& page, const LaidOut& letter, bool isNumbered)
{
    const double typeSize = letter::size::smallFour;
    addLine(page, {{.text = isNumbered ? u"预览，未编号"_s : u"预览"_s, .role = FontRole::Hei}},
        {.size = typeSize, .width = letter.area.width(), .align = Align::Left, .ink = Ink::Grey}, letter.area.left(),
        std::min(letter.area.top() * 0.62, points(20)));
}

} // namespace

LaidOut layOut(const LetterDocument& document)
{
    const letter::Margins& margins = document.page.margins;
    LaidOut result {.paper = paperSize(document.page), .area = {}, .pages = {}, .missing = {}};
    result.area = QRectF(points(margins.left), points(margins.top),
        result.paper.width() - points(margins.left + margins.right),
        result.paper.height() - points(margins.top + margins.bottom));
    const Frame frame {result.area.width(), result.area.height()};
    Boxes boxes;
    bool wasParagraph = false;
    for (const letter::Block& block : document.blocks) {
        // A signature never stands alone on a page: it takes the last lines of the text with it. Neither does the
        // sentence that announces a table stay behind.
        const bool announces = wasParagraph && std::holds_alternative<letter::Table>(block);
        if ((announces || std::holds_alternative<letter::Signature>(block)) && !boxes.isEmpty())
            boxes.last().keepWithNext = true;
        wasParagraph = std::holds_alternative<letter::Paragraph>(block);
        boxes += boxesFor(block, frame, result.missing);
    }
    Marks head;
    double start = result.area.top();
    if (!document.page.letterMark.isEmpty())
        start = std::max(start, addLetterhead(head, document.page.letterMark, result.paper));
    Flow flow(result.area, start);
    flow.run(boxes);
    result.pages = flow.pages();
    head.add(result.pages.first(), 0, 0);
    result.pages.first() = head;
    const bool isNumbered = std::ranges::any_of(document.blocks,
        [](const letter::Block& block) { return std::holds_alternative<letter::NumberLine>(block); });
    for (qsizetype i = 0; i < result.pages.size(); ++i) {
        // 信函格式 leaves its first page without a number.
        if (document.page.pageNumbers && (i > 0 || document.page.letterMark.isEmpty()))
            addPageNumber(result.pages[i], result, i + 1);
        if (document.preview)
            addPreviewMark(result.pages[i], result, isNumbered);
    }
    return result;
}

} // namespace jiangce::print
