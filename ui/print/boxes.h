// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/lines.h"

namespace jiangce::print {

/// What blocks become boxes within: points.
struct Frame {
    double width = 0;
    double height = 0;
};

/// The boxes of one block, in order. Characters no font has are added to `missing`.
[[nodiscard]] Boxes boxesFor(const letter::Block& block, const Frame& frame, QStringList& missing);

/// Rows as boxes; head rows are marked and given to each later row for repeating.
[[nodiscard]] Boxes tableBoxes(const letter::Table& table, const Frame& frame, QStringList& missing);

/// Distance of a base line from the upper edge of its line, whatever the face: Han characters stand in the middle.
[[nodiscard]] constexpr double baselineIn(double pitch, double size)
{
    return (pitch - size) / 2 + size * 0.86;
}

[[nodiscard]] constexpr double defaultPitch(double size)
{
    return size == letter::size::three ? 28.95 : size * 1.6;
}

} // namespace jiangce::print
