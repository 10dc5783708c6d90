// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QStringList>

#include <functional>
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

struct TableParts;

/// A piece of the flow that is never cut.
struct Box {
    double before = 0;          ///< space above, dropped at the head of a page
    double height = 0;
    bool keepWithNext = false;
    bool pageBreak = false;     ///< the next box starts a page
    Marks marks {};
    double overhang = 0;        ///< white at its upper and lower edge that may stand outside the type area
    std::shared_ptr<const TableParts> table {}; ///< of a row: what a page break in front of it asks for
    QList<qint64> amounts {};   ///< of a row, in the order of the table's sums
    bool isLastRow = false;
};
using Boxes = QList<Box>;

/// What the rows of a table have in common.
struct TableParts {
    Boxes heads {};             ///< repeated on every page
    /// A row of sums under a label; null when nothing is added up.
    std::function<Box(const QString& label, const QList<qint64>& sums)> sumRow {};
    double sumHeight = 0;       ///< of such a row
};

[[nodiscard]] constexpr double points(double millimetres)
{
    return millimetres * 72 / 25.4;
}

} // namespace jiangce::print
