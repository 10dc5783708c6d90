// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"

#include <QtCore/QStringList>
#include <QtGui/QRawFont>

namespace jiangce::print {

/// A role whose proper family is not installed, and what stands in.
struct Substitute {
    letter::FontRole role;
    QString wanted;         ///< the name officers know: 仿宋
    QString used;           ///< family that will be printed; empty when no Chinese family is installed at all
};

/// Families for a role in order: the proper ones first, then stand-ins with the same manner, then any.
[[nodiscard]] QStringList families(letter::FontRole role);

/// Puts a family of the desk's choice in front of the role's chain, for this thread and from the next letter on; an empty
/// name takes it away again. The family counts as a proper one.
void preferFamily(letter::FontRole role, const QString& family);

/// Changes with every preferFamily: what was kept of glyphs before is no longer true.
[[nodiscard]] int fontGeneration();

/// Roles for which the proper family is missing: to be said before printing.
[[nodiscard]] QList<Substitute> missingRoles();

/// A face and the glyph in it for one character.
struct Glyph {
    int face = -1;          ///< index for `face()`; -1: no installed font has the character
    quint32 index = 0;
    double width = 1;       ///< unhinted advance in type sizes
};

/// The first face of the role's chain that has the character; rare characters go on to BabelStone Han, HanaMin,
/// SimSun-ExtB and Noto CJK SC.
[[nodiscard]] Glyph glyphFor(letter::FontRole role, char32_t character);

/// The ink of a glyph in type sizes, its origin on the base line, y downwards.
[[nodiscard]] QRectF inkOf(const Glyph& glyph);

/// The first installed face of the chain, for a character that no font has; -1 when there is no font at all.
[[nodiscard]] int anyFace(letter::FontRole role);

/// The face at the given size, not hinted: its metrics are the same on every device.
[[nodiscard]] QRawFont face(int index, double size);

} // namespace jiangce::print
