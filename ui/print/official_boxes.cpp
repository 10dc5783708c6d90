// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/boxes.h"

#include "ui/print/fonts.h"

using namespace Qt::StringLiterals;

namespace jiangce::print {

using letter::Align;
using letter::FontRole;
using letter::Ink;
namespace size = letter::size;

namespace {

constexpr double markBelowArea = 35;    // mm, 7.2.4
constexpr double largestMark = 48;      // points; wider names are set smaller
constexpr double ruleBelowNumber = 4;   // mm, 7.2.7
constexpr double ruleThickness = 0.5;   // mm

struct InkEdges {
    double top;
    double bottom;
};

InkEdges inkBounds(const Marks& marks)
{
    InkEdges bounds {0, 0};
    bool isFirst = true;
    for (const GlyphRun& run : marks.runs) {
        for (const quint32 index : run.glyphs) {
            const QRectF ink = inkOf({.face = run.face, .index = index});
            if (ink.isEmpty())
                continue;
            const double top = run.baseline + ink.top() * run.size;
            const double bottom = run.baseline + ink.bottom() * run.size;
            bounds = {isFirst ? top : std::min(bounds.top, top), isFirst ? bottom : std::max(bounds.bottom, bottom)};
            isFirst = false;
        }
    }
    return bounds;
}

class HeadWriter final {
public:
    HeadWriter(const Frame& frame, QStringList& missing)
        : m_frame(frame)
        , m_missing(missing)
    {
    }

    Box write(const letter::RedHead& head)
    {
        addCorner(head);
        const letter::Runs mark {{.text = head.mark, .role = FontRole::Title}};
        const double width = std::max(1.0, textWidth(mark, largestMark));
        const double markSize = std::min(largestMark, largestMark * m_frame.width * 0.98 / width);
        double bottom = points(markBelowArea);
        const LineStyle style {.size = markSize, .width = m_frame.width, .align = Align::Centre, .ink = Ink::Red};
        for (const Line& line : breakLines(mark, style, &m_missing))
            bottom = addByInk(m_box.marks, line, 0, bottom);
        addNumber(head, bottom + 2 * m_frame.pitch);
        const double rule = bottom + 2 * m_frame.pitch + size::three + points(ruleBelowNumber);
        m_box.marks.strokes.append({.rect = QRectF(0, rule, m_frame.width, points(ruleThickness)), .ink = Ink::Red});
        m_box.height = rule + points(ruleThickness);
        m_box.keepWithNext = true;
        return m_box;
    }

private:
    void put(const letter::Runs& runs, double charactersTop, Align align, double indent)
    {
        const double em = size::three;
        const LineStyle style {.size = em, .width = m_frame.width - 2 * indent * em, .align = align};
        const Line line = breakLines(runs, style, &m_missing).first();
        m_box.marks.add(line.marks, indent * em, charactersTop + baselineIn(em, em));
    }

    /// 份号, 密级 and 紧急程度 from the first line down, flush left (7.2.1 to 7.2.3).
    void addCorner(const letter::RedHead& head)
    {
        double top = 0;
        for (const auto& [text, role] : {std::pair(head.copyNumber, FontRole::Song), std::pair(head.secrecy, FontRole::Hei),
                 std::pair(head.urgency, FontRole::Hei)}) {
            if (text.isEmpty())
                continue;
            put({{.text = text, .role = role}}, top, Align::Left, 0);
            top += m_frame.pitch;
        }
    }

    void addNumber(const letter::RedHead& head, double charactersTop)
    {
        letter::Run number {.text = head.number};
        if (head.number.isEmpty())
            number.blank = 10;
        if (head.signer.isEmpty())
            return put({number}, charactersTop, Align::Centre, 0);
        put({number}, charactersTop, Align::Left, 1);
        put({{.text = u"签发人："_s}, {.text = head.signer, .role = FontRole::Kai}}, charactersTop, Align::Right, 1);
    }

    const Frame& m_frame;
    QStringList& m_missing;
    Box m_box;
};

} // namespace

double addByInk(Marks& marks, const Line& line, double x, double top)
{
    const InkEdges ink = inkBounds(line.marks);
    marks.add(line.marks, x, top - ink.top);
    return top + ink.bottom - ink.top;
}

Boxes redHeadBoxes(const letter::RedHead& head, const Frame& frame, QStringList& missing)
{
    return {HeadWriter(frame, missing).write(head)};
}

Boxes attachmentBoxes(const letter::Attachments& attachments, const Frame& frame, QStringList& missing)
{
    const double em = attachments.size;
    const double pitch = frame.pitchOf(em);
    const double label = 2 * em;
    Boxes boxes;
    for (qsizetype i = 0; i < attachments.names.size(); ++i) {
        const letter::Runs number {{.text = attachments.names.size() > 1 ? u"%1."_s.arg(i + 1) : QString()}};
        const double atNumber = label + 3 * em;
        const double atName = atNumber + textWidth(number, em);
        const LineStyle style {.size = em, .width = frame.width - atName, .align = Align::Left};
        const QList<Line> lines = breakLines({{.text = attachments.names[i]}}, style, &missing);
        for (qsizetype k = 0; k < lines.size(); ++k) {
            Box box {.height = pitch, .overhang = frame.overhang(em, pitch)};
            const auto add = [&](const letter::Runs& runs, double x) {
                for (const Line& part : breakLines(runs, {.size = em, .width = frame.width}, &missing))
                    box.marks.add(part.marks, x, baselineIn(pitch, em));
            };
            if (k == 0 && i == 0)
                add({{.text = u"附件："_s}}, label);
            if (k == 0 && attachments.names.size() > 1)
                add(number, atNumber);
            box.marks.add(lines[k].marks, atName, baselineIn(pitch, em));
            boxes.append(box);
        }
    }
    if (!boxes.isEmpty())
        boxes.first().before = pitch;
    return boxes;
}

Box imprintBox(const letter::Imprint& imprint, const Frame& frame, QStringList& missing)
{
    constexpr double em = size::four;
    constexpr double pitch = em * 1.85;
    constexpr double thick = 0.35; // mm, 7.4.1
    constexpr double thin = 0.25;
    Box box;
    const auto rule = [&](double thickness) {
        box.marks.strokes.append({.rect = QRectF(0, box.height, frame.width, points(thickness))});
        box.height += points(thickness);
    };
    const auto put = [&](const QString& text, double x, double width, Align align) {
        const QList<Line> lines = breakLines({{.text = text}}, {.size = em, .width = width, .align = align}, &missing);
        double y = box.height;
        for (const Line& line : lines) {
            box.marks.add(line.marks, x, y + baselineIn(pitch, em));
            y += pitch;
        }
        return y - box.height;
    };
    rule(thick);
    if (!imprint.copyTo.isEmpty()) {
        const double hang = textWidth({{.text = u"抄送："_s}}, em);
        put(u"抄送："_s, em, hang + 1, Align::Left);
        box.height += put(imprint.copyTo + u"。"_s, em + hang, frame.width - 2 * em - hang, Align::Left);
        rule(thin);
    }
    const double line = put(imprint.issuer, em, frame.width - 2 * em, Align::Left);
    put(imprint.day.isEmpty() ? u"　　年　月　日印发"_s : imprint.day + u"印发"_s, em, frame.width - 2 * em, Align::Right);
    box.height += line;
    rule(thick);
    return box;
}

} // namespace jiangce::print
