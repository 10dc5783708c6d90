// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page.h"

namespace jiangce::print {

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
        strokes.append(stroke);
    }
    lines += other.lines;
}

} // namespace jiangce::print
