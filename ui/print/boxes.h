// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/lines.h"

namespace jiangce::print {

/// What blocks become boxes within: points.
struct Frame {
    double width = 0;
    double height = 0;
    /// From line to line of 三号 text.
    double pitch = 28.95;
    bool official = false;      ///< the lines stand on the grid of GB/T 9704-2012

    [[nodiscard]] double pitchOf(double size) const { return size == letter::size::three ? pitch : size * 1.6; }
    /// White above the first line of a page of 三号 text that must not keep it from the edge of the type area.
    [[nodiscard]] double overhang(double size, double linePitch) const { return official ? (linePitch - size) / 2 : 0; }
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

/// Boxes of 版头 and 附件说明 (GB/T 9704-2012, 7.2 and 7.3.4), and 版记 (7.4), which is put at the foot of the last page.
[[nodiscard]] Boxes redHeadBoxes(const letter::RedHead& head, const Frame& frame, QStringList& missing);
[[nodiscard]] Boxes attachmentBoxes(const letter::Attachments& attachments, const Frame& frame, QStringList& missing);
[[nodiscard]] Box imprintBox(const letter::Imprint& imprint, const Frame& frame, QStringList& missing);

/// One line, drawn so that the upper edge of its ink stands at `top`. Returns the lower edge of the ink.
double addByInk(Marks& marks, const Line& line, double x, double top);

} // namespace jiangce::print
