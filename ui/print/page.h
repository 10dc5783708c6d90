// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QStringList>

#include <memory>

namespace jiangce::print {

/// Glyphs of one face on one base line. Points; `texts` holds for each glyph the characters it stands for.
struct GlyphRun {
    int face = 0;
    double size = 0;
    letter::Ink ink = letter::Ink::Black;
    double baseline = 0;
    QList<quint32> glyphs {};
    QList<double> x {};
    QStringList texts {};
};

struct Stroke {
    QRectF rect {};             ///< filled
    letter::Ink ink = letter::Ink::Black;
    bool dotted = false;
};

/// What a page or a part of it is made of.
struct Marks {
    QList<GlyphRun> runs {};
    QList<Stroke> strokes {};
    QStringList lines {};       ///< the text line by line

    void add(const Marks& other, double dx, double dy);
};

/// A piece of the flow that is never cut.
struct Box {
    double before = 0;          ///< space above, dropped at the head of a page
    double height = 0;
    bool keepWithNext = false;
    bool pageBreak = false;     ///< the next box starts a page
    Marks marks {};
    std::shared_ptr<const QList<Box>> heads {}; ///< rows to repeat when this box opens a page
    bool isHead = false;
};
using Boxes = QList<Box>;

[[nodiscard]] constexpr double points(double millimetres)
{
    return millimetres * 72 / 25.4;
}

} // namespace jiangce::print
