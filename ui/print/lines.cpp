// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/lines.h"

#include "ui/print/fonts.h"

#include <QtCore/QSet>
#include <QtCore/QTextBoundaryFinder>

#include <unicode/ubrk.h>

namespace jiangce::print {

using letter::Align;
using letter::FontRole;

namespace {

/// Extra space between two characters beyond which readers of a PDF would see two words, in type sizes.
constexpr double widestGap = 0.09;

/// What stands or falls together: a base character with what is attached to it, or a blank to be filled in.
struct Cluster {
    QString text {};
    QList<Glyph> glyphs {};
    QStringList glyphTexts {};
    QList<double> offsets {};       ///< of each glyph from the left edge
    double width = 0;
    bool space = false;
    bool underline = false;
    bool mayEndLine = false;
    bool mustEndLine = false;
};

bool isIgnorable(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
}

/// Scripts whose letters change with their neighbours or run from the right would come out wrong here; so would
/// private characters, which every font draws as it likes.
bool isPrintedRight(char32_t character)
{
    if (QChar::category(character) == QChar::Other_PrivateUse)
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Unknown:
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Yi:
        return true;
    default:
        return false;
    }
}

Glyph findGlyph(FontRole role, char32_t character, QStringList* missing)
{
    Glyph glyph = glyphFor(role, character);
    if (glyph.face < 0 || !isPrintedRight(character)) {
        const QString text = QString::fromUcs4(&character, 1);
        if (missing && !missing->contains(text))
            missing->append(text);
    }
    return glyph.face < 0 ? Glyph {.face = anyFace(role)} : glyph;
}

void addGlyph(Cluster& cluster, const Glyph& glyph, const QString& meaning, double size)
{
    if (glyph.face < 0)
        return;
    const double width = glyph.width * size;
    cluster.glyphs.append(glyph);
    cluster.glyphTexts.append(meaning);
    cluster.offsets.append(cluster.width);
    cluster.width += width;
}

/// An accent without a composed form: over the middle of its base, taking no room.
void addMark(Cluster& cluster, const Glyph& glyph, const QString& meaning, double size)
{
    const double base = cluster.width;
    addGlyph(cluster, glyph, meaning, size);
    if (cluster.width > base)
        cluster.offsets.last() = (base - (cluster.width - base)) / 2;
    cluster.width = base;
}

/// The glyph of é for e with an accent behind it; the text stays as it was written.
bool setComposed(Cluster& cluster, FontRole role, double size)
{
    if (cluster.text.size() < 2 || cluster.text.toUcs4().size() < 2)
        return false;
    const QList<uint> composed = cluster.text.normalized(QString::NormalizationForm_C).toUcs4();
    if (composed.size() != 1)
        return false;
    const Glyph glyph = glyphFor(role, composed.first());
    addGlyph(cluster, glyph, cluster.text, size);
    return glyph.face >= 0;
}

Cluster shape(const QString& text, FontRole role, double size, QStringList* missing)
{
    Cluster cluster;
    cluster.text = text;
    cluster.space = !text.isEmpty() && text.front().isSpace();
    if (setComposed(cluster, role, size))
        return cluster;
    for (const uint code : text.toUcs4()) {
        const char32_t character = code;
        const QString own = QString::fromUcs4(&character, 1);
        // What has no picture of its own stays in the text layer, attached to the character before it.
        if (isIgnorable(character)) {
            if (!cluster.glyphs.isEmpty())
                cluster.glyphTexts.last() += own;
            continue;
        }
        const Glyph glyph = findGlyph(role, character, missing);
        if (QChar::category(character) == QChar::Mark_NonSpacing && !cluster.glyphs.isEmpty())
            addMark(cluster, glyph, own, size);
        else
            addGlyph(cluster, glyph, own, size);
    }
    return cluster;
}

/// Places inside a word: a title is not broken there. Empty when the dictionary cannot be had.
QSet<qsizetype> insideWords(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* units = reinterpret_cast<const UChar*>(text.utf16());
    UBreakIterator* words = ubrk_open(UBRK_WORD, "zh", units, int32_t(text.size()), &status);
    QSet<qsizetype> inside;
    if (U_FAILURE(status))
        return inside;
    int32_t start = ubrk_first(words);
    for (int32_t end = ubrk_next(words); end != UBRK_DONE; start = end, end = ubrk_next(words))
        for (int32_t at = start + 1; at < end; ++at)
            inside.insert(at);
    ubrk_close(words);
    return inside;
}

/// Nearly every cluster is one character, and a day's letters use a few hundred of them again and again: those are kept as
/// made for size 1.
Cluster shapeOne(QStringView text, FontRole role, double size, QStringList* missing)
{
    struct Kept {
        Cluster cluster;
        bool isMissing = false;
    };
    static thread_local QHash<quint64, Kept> kept;
    static thread_local int generation = 0;
    if (generation != fontGeneration()) {
        kept.clear();
        generation = fontGeneration();
    }
    const char32_t character = text.size() == 2 ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
    const quint64 key = quint64(role) << 32 | character;
    auto found = kept.constFind(key);
    if (found == kept.constEnd()) {
        QStringList unknown;
        const Cluster cluster = shape(text.toString(), role, 1, &unknown);
        found = kept.insert(key, {cluster, !unknown.isEmpty()});
    }
    if (found->isMissing && missing != nullptr && !missing->contains(text))
        missing->append(text.toString());
    Cluster cluster = found->cluster;
    cluster.width *= size;
    return cluster;
}

QList<Cluster> clusters(const letter::Runs& runs, double size, QStringList* missing, bool wholeWords = false)
{
    QString whole;
    for (const letter::Run& run : runs)
        whole += run.blank > 0 ? QString(QChar(u'\u3000')) : run.text;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, whole);
    const QSet<qsizetype> inside = wholeWords ? insideWords(whole) : QSet<qsizetype>();
    QList<Cluster> result;
    qsizetype start = 0;
    for (const letter::Run& run : runs) {
        const QString text = run.blank > 0 ? QString(QChar(u'\u3000')) : run.text;
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
        result.reserve(result.size() + text.size());
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype next = std::max(graphemes.toNextBoundary(), at + 1);
            Cluster cluster;
            if (run.blank > 0) {
                cluster.width = run.blank * size;
                cluster.underline = true;
            } else {
                const QStringView part = QStringView(text).mid(at, next - at);
                const FontRole role = run.bold ? FontRole::Hei : run.role;
                const bool isOne = part.size() == 1 || (part.size() == 2 && part[0].isHighSurrogate());
                cluster = isOne ? shapeOne(part, role, size, missing) : shape(part.toString(), role, size, missing);
                cluster.underline = run.underline;
            }
            breaks.setPosition(start + next);
            cluster.mayEndLine = breaks.isAtBoundary() && !inside.contains(start + next);
            cluster.mustEndLine = QStringView(text).mid(at, next - at).contains(u'\n');
            result.append(cluster);
            at = next;
        }
        start += text.size();
    }
    return result;
}

/// Index after the last cluster of the line that starts at `first`.
qsizetype lineEnd(const QList<Cluster>& all, qsizetype first, double width)
{
    constexpr double rounding = 0.01;
    double used = 0;
    qsizetype lastBreak = -1;
    for (qsizetype i = first; i < all.size(); ++i) {
        if (all[i].mustEndLine)
            return i + 1;
        used += all[i].width;
        if (used > width + rounding && !all[i].space)
            return lastBreak > first ? lastBreak : std::max(i, first + 1);
        if (all[i].mayEndLine)
            lastBreak = i + 1;
    }
    return all.size();
}

class LineWriter final {
public:
    LineWriter(const LineStyle& style, double x, double gap)
        : m_style(style)
        , m_x(x)
        , m_gap(gap)
    {
    }

    void put(const Cluster& cluster, bool last)
    {
        const double start = m_x;
        for (qsizetype i = 0; i < cluster.glyphs.size(); ++i) {
            openRun(cluster.glyphs[i], cluster.glyphTexts[i]);
            GlyphRun& run = m_line.marks.runs.last();
            run.glyphs.append(cluster.glyphs[i].index);
            run.x.append(start + cluster.offsets[i]);
            run.texts.append(cluster.glyphTexts[i]);
        }
        m_x = start + cluster.width + (last ? 0 : m_gap);
        m_text += cluster.text;
        if (cluster.underline)
            underline(start, m_x);
    }

    Line take()
    {
        m_line.width = m_x;
        m_line.marks.lines = {m_text};
        return m_line;
    }

private:
    /// A run holds one face, and no glyph in two meanings: the text layer tells those apart by run.
    void openRun(const Glyph& glyph, const QString& meaning)
    {
        QList<GlyphRun>& runs = m_line.marks.runs;
        if (!runs.isEmpty() && runs.last().face == glyph.face && !isOtherMeaning(runs.last(), glyph, meaning))
            return;
        runs.append(GlyphRun {.face = glyph.face, .size = m_style.size, .ink = m_style.ink});
    }

    static bool isOtherMeaning(const GlyphRun& run, const Glyph& glyph, const QString& meaning)
    {
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            if (run.glyphs[i] == glyph.index && run.texts[i] != meaning)
                return true;
        }
        return false;
    }

    void underline(double from, double to)
    {
        constexpr double thickness = 0.6;
        const double y = m_style.size * 0.16;
        QList<Stroke>& strokes = m_line.marks.strokes;
        if (!strokes.isEmpty() && qFuzzyCompare(strokes.last().rect.right(), from))
            strokes.last().rect.setRight(to);
        else
            strokes.append({.rect = QRectF(from, y, to - from, thickness), .ink = m_style.ink});
    }

    const LineStyle& m_style;
    double m_x;
    double m_gap;
    QString m_text;
    Line m_line;
};

Line writeLine(const QList<Cluster>& all, qsizetype first, qsizetype end, const LineStyle& style, double indent,
    bool lastLine)
{
    while (end > first && (all[end - 1].space || all[end - 1].mustEndLine) && !all[end - 1].underline)
        --end;
    double used = 0;
    for (qsizetype i = first; i < end; ++i)
        used += all[i].width;
    const double left = style.width - indent - used;
    double gap = 0;
    double x = indent;
    if (style.align == Align::Justify && !lastLine && end - first > 1 && left > 0) {
        gap = left / double(end - first - 1);
        if (gap > widestGap * style.size)
            gap = 0;
    } else if (style.align == Align::Centre) {
        x += left / 2;
    } else if (style.align == Align::Right) {
        x += left;
    }
    LineWriter writer(style, x, gap);
    for (qsizetype i = first; i < end; ++i)
        writer.put(all[i], i + 1 == end);
    return writer.take();
}

} // namespace

QList<Line> breakLines(const letter::Runs& runs, const LineStyle& style, QStringList* missing)
{
    const QList<Cluster> all = clusters(runs, style.size, missing, style.wholeWords);
    QList<Line> lines;
    qsizetype first = 0;
    while (first < all.size()) {
        const double indent = lines.isEmpty() ? style.firstIndent : std::max(0.0, -style.firstIndent);
        const double ownIndent = lines.isEmpty() ? std::max(0.0, style.firstIndent) : indent;
        const qsizetype end = lineEnd(all, first, style.width - ownIndent);
        const bool last = end == all.size() || all[end - 1].mustEndLine;
        lines.append(writeLine(all, first, end, style, ownIndent, last));
        first = end;
        while (first < all.size() && all[first].space && !all[first].underline && !all[first].mustEndLine)
            ++first;
    }
    if (lines.isEmpty())
        lines.append(Line {});
    return lines;
}

double textWidth(const letter::Runs& runs, double size)
{
    double width = 0;
    for (const Cluster& cluster : clusters(runs, size, nullptr))
        width += cluster.width;
    return width;
}

} // namespace jiangce::print
