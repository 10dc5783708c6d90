// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

namespace jiangce::print {

struct LineStyle {
    double size = letter::size::three;  ///< points
    double width = 0;                   ///< points
    double firstIndent = 0;             ///< points
    letter::Align align = letter::Align::Left;
    letter::Ink ink = letter::Ink::Black;
    bool wholeWords = false;            ///< lines end between words, as a title's do, found by a dictionary
};

/// One line, its base line at 0 and its left edge at 0.
struct Line {
    Marks marks {};
    double width = 0;   ///< of the text, indent included
};

/// Breaks text into lines by UAX #14, which holds the Chinese rules (no 。，） at the head of a line, no （《 at its
/// end); a word wider than the line is cut. Justified lines spread what is left over the gaps between characters, as far
/// as that stays invisible to readers of the text layer. At least one line. Characters no font has are added to `missing`.
[[nodiscard]] QList<Line> breakLines(const letter::Runs& runs, const LineStyle& style, QStringList* missing = nullptr);

/// Width in points of a text on one line.
[[nodiscard]] double textWidth(const letter::Runs& runs, double size);

} // namespace jiangce::print
