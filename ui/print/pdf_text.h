// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

#include <QtCore/QByteArray>

namespace jiangce::print {

/// Puts right which characters the glyphs of a PDF made by QPdfWriter stand for: Qt writes the lowest code point that
/// shares a glyph (⼤ for 大) and none beyond the BMP. `pages` are the runs as painted, in order. Nothing that can be seen
/// changes. When the file does not match the runs glyph by glyph it is returned as it came.
[[nodiscard]] QByteArray withTrueText(const QByteArray& pdf, const QList<Marks>& pages);

} // namespace jiangce::print
