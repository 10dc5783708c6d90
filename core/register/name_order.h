// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

/// Strokes of a character as the mainland writes it (艹 3, 阝 2, 辶 3, 礻 4); 0: no Chinese character. Taken from the
/// Unicode collation, which counts as Taiwan does, and put right for its radicals and for surnames in which it differs.
[[nodiscard]] int strokesOf(char32_t character);

/// 以姓氏笔画为序, the customary order of lists of names that are put up: character by character, fewer strokes first.
/// Equal numbers stand as the Unicode collation has them (by radical), not by the form of their first stroke.
[[nodiscard]] bool isBeforeByStrokes(const QString& one, const QString& other);

} // namespace jiangce
