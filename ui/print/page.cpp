// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page.h"

#include <cmath>

namespace jiangce::print {

namespace {

/// Whether the same line was drawn just before: drawn twice, its smoothed edges would grow darker.
bool isDrawn(const QList<Stroke>& strokes, const Stroke& stroke)
{
    constexpr double same = 0.01; // points
    constexpr qsizetype recent = 64;
    for (qsizetype i = strokes.size() - 1; i >= std::max<qsizetype>(0, strokes.size() - recent); --i) {
        const QRectF& drawn = strokes[i].rect;
        if (std::abs(drawn.left() - stroke.rect.left()) < same && std::abs(drawn.top() - stroke.rect.top()) < same
            && std::abs(drawn.right() - stroke.rect.right()) < same
            && std::abs(drawn.bottom() - stroke.rect.bottom()) < same)
            return true;
    }
    return false;
}

} // namespace

void Marks::add(const Marks& other, double dx, double dy)
{
    for (GlyphRun run : other.runs) {
        run.baseline += dy;
        for (double& x : run.x)
            x += dx;
        runs.append(run);
    }
    for (Stroke stroke : other.strokes) {
        stroke.rect.translate(dx, dy);
        if (!isDrawn(strokes, stroke))
            strokes.append(stroke);
    }
    lines += other.lines;
}

} // namespace jiangce::print
