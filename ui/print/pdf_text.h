// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>

namespace jiangce::print {

/// Finishes a file made by QPdfWriter; nothing that can be seen changes.
///
/// Which characters the glyphs stand for: Qt writes the lowest code point that shares a glyph (⼤ for 大) and none beyond
/// the BMP. `pages` are the runs as painted, in order. The title: Qt leaves a carriage return in it bare, so that 不
/// (U+4E0D) is read as 上. The size of each page's paper in points (none given: as it is): Qt rounds it, which moves a page
/// by up to half a point.
///
/// When the file does not match the runs glyph by glyph it is returned as it came.
[[nodiscard]] QByteArray withTrueText(
    const QByteArray& pdf, const QList<Marks>& pages, const QString& title, const QList<QSizeF>& papers);

/// The same for a job too long to be held: reads one file and writes another. `runsOf` is asked for the runs of each page
/// once, in order; `goesOn` again and again, and false ends it. False when it was ended, when the runs do not match, or
/// when the file cannot be written.
[[nodiscard]] bool writeTrueText(const QString& from, const QString& to, const QString& title, const QList<QSizeF>& papers,
    const std::function<QList<GlyphRun>(qsizetype page)>& runsOf, const std::function<bool()>& goesOn);

} // namespace jiangce::print
