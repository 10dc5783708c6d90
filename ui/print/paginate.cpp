// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paginate.h"

#include "ui/print/boxes.h"
#include "ui/print/flow.h"
#include "ui/print/fonts.h"

using namespace Qt::StringLiterals;

namespace jiangce::print {

using letter::Align;
using letter::FontRole;
using letter::Ink;

namespace {

/// 22 lines of 三号 whose first stands at the upper edge of the 225 mm and whose last stands at the lower.
constexpr double officialPitch = (225 * 72 / 25.4 - letter::size::three) / 21;

QSizeF paperSize(const letter::PageSetup& page)
{
    const QSizeF millimetres = page.paper == letter::Paper::A4 ? QSizeF(210, 297) : QSizeF(148, 210);
    const QSizeF size(points(millimetres.width()), points(millimetres.height()));
    return page.landscape ? size.transposed() : size;
}

void addLine(Marks& page, const letter::Runs& runs, const LineStyle& style, double x, double baseline)
{
    for (const Line& line : breakLines(runs, style))
        page.add(line.marks, x, baseline);
}

/// 信函格式 of GB/T 9704-2012 (10.1): the ink of the mark 30 mm from the edge, red double rules of 170 mm 4 mm below it and
/// 20 mm above the foot. Returns where the text of the first page starts.
double addLetterhead(Marks& page, const QString& mark, const QSizeF& paper)
{
    constexpr double largest = 34;
    constexpr double thick = 2.2;
    constexpr double thin = 0.7;
    constexpr double apart = 1.4;
    const double ruleLength = points(170);
    const letter::Runs runs {{.text = mark, .role = FontRole::Title}};
    const double markSize = std::min(largest, largest * ruleLength / std::max(1.0, textWidth(runs, largest)));
    const LineStyle style {.size = markSize, .width = paper.width(), .align = Align::Centre, .ink = Ink::Red};
    double bottom = points(30);
    for (const Line& line : breakLines(runs, style))
        bottom = addByInk(page, line, 0, bottom);
    const double x = (paper.width() - ruleLength) / 2;
    const auto rule = [&](double y, double thickness) {
        page.strokes.append({.rect = QRectF(x, y, ruleLength, thickness), .ink = Ink::Red});
    };
    const double upper = bottom + points(4);
    rule(upper, thick);
    rule(upper + thick + apart, thin);
    const double lower = paper.height() - points(20);
    rule(lower - thick - apart - thin, thin);
    rule(lower - thick, thick);
    return upper + thick + apart + thin + letter::size::three * 7 / 8;
}

/// 四号 half-width 宋体 figures between two dashes 7 mm below the type area; odd pages right, even pages left, one
/// character in (GB/T 9704-2012, 7.5).
void addOfficialNumber(Marks& page, const LaidOut& letter, qsizetype number)
{
    constexpr double em = letter::size::four;
    const bool isOdd = number % 2 == 1;
    const LineStyle style {.size = em, .width = letter.area.width() - 2 * em, .align = isOdd ? Align::Right : Align::Left};
    const QString text = u"\u2014 %1 \u2014"_s.arg(number);
    const QRectF dash = inkOf(glyphFor(FontRole::Song, U'\u2014'));
    const double baseline = letter.area.bottom() + points(7) - dash.center().y() * em;
    addLine(page, {{.text = text, .role = FontRole::Song}}, style, letter.area.left() + em, baseline);
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

/// A signature never stands alone on a page: it takes the last lines of the text with it. Neither does the sentence that
/// announces a table stay behind.
Boxes allBoxes(const LetterDocument& document, const Frame& frame, QStringList& missing)
{
    Boxes boxes;
    bool wasParagraph = false;
    for (const letter::Block& block : document.blocks) {
        const bool announces = wasParagraph && std::holds_alternative<letter::Table>(block);
        if ((announces || std::holds_alternative<letter::Signature>(block)) && !boxes.isEmpty())
            boxes.last().keepWithNext = true;
        wasParagraph = std::holds_alternative<letter::Paragraph>(block);
        boxes += boxesFor(block, frame, missing);
    }
    return boxes;
}

const letter::Imprint* imprintOf(const LetterDocument& document)
{
    for (const letter::Block& block : document.blocks)
        if (const auto* imprint = std::get_if<letter::Imprint>(&block))
            return imprint;
    return nullptr;
}

bool isNumbered(const LetterDocument& document)
{
    return std::ranges::any_of(document.blocks, [](const letter::Block& block) {
        return std::holds_alternative<letter::NumberLine>(block) || std::holds_alternative<letter::RedHead>(block);
    });
}

/// `withText` pages from the first may carry numbers; 信函格式 leaves its first page without one.
void addPageNumbers(LaidOut& letter, const letter::PageSetup& page, qsizetype withText)
{
    for (qsizetype i = page.letterMark.isEmpty() ? 0 : 1; i < withText; ++i) {
        if (page.official)
            addOfficialNumber(letter.pages[i], letter, i + 1);
        else
            addPageNumber(letter.pages[i], letter, i + 1);
    }
}

} // namespace

LaidOut layOut(const LetterDocument& document)
{
    const letter::Margins& margins = document.page.margins;
    LaidOut result {.paper = paperSize(document.page), .area = {}, .pages = {}, .missing = {}};
    result.area = QRectF(points(margins.left), points(margins.top),
        result.paper.width() - points(margins.left + margins.right),
        result.paper.height() - points(margins.top + margins.bottom));
    Frame frame {.width = result.area.width(), .height = result.area.height()};
    frame.official = document.page.official;
    if (frame.official)
        frame.pitch = officialPitch;
    Marks head;
    double start = result.area.top();
    if (!document.page.letterMark.isEmpty())
        start = std::max(start, addLetterhead(head, document.page.letterMark, result.paper));
    Flow flow(result.area, start);
    flow.run(allBoxes(document, frame, result.missing));
    qsizetype withText = flow.pages().size();
    if (const letter::Imprint* imprint = imprintOf(document))
        withText = flow.putImprint(imprintBox(*imprint, frame, result.missing), frame.pitch);
    result.pages = flow.pages();
    if (!document.page.letterMark.isEmpty()) {
        head.add(result.pages.first(), 0, 0);
        result.pages.first() = head;
    }
    if (document.page.pageNumbers)
        addPageNumbers(result, document.page, withText);
    if (document.preview) {
        for (Marks& page : result.pages)
            addPreviewMark(page, result, isNumbered(document));
    }
    return result;
}

} // namespace jiangce::print
