// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace jiangce::text {

/// Full-width letters, digits and signs become their ASCII forms; the ideographic space becomes a blank. Han stays.
[[nodiscard]] QString toHalfWidth(QStringView text);

/// Drops what cannot be seen: controls, format characters (zero-width, bidi), lone surrogates, NUL.
[[nodiscard]] QString withoutInvisible(QStringView text);

/// toHalfWidth, withoutInvisible, and no white space at all: how identifiers are read.
[[nodiscard]] QString compactIdentifier(QStringView text);

/// Free text as typed, without what cannot be seen: white space at both ends dropped, inner runs made one blank. Width
/// stays: （ is not (.
[[nodiscard]] QString tidied(QStringView text);

/// For comparing only: tidied, half width, no letter case.
[[nodiscard]] QString folded(QStringView text);

/// tidied and half width: how codes and numbers are read, never names or sentences.
[[nodiscard]] QString simplified(QStringView text);

/// A person's or an organisation's name: NFC, `·` as U+00B7 whatever dot was typed between two parts, blanks between
/// Han characters dropped and between Latin words kept as one. Never converts between variant characters.
[[nodiscard]] QString normalisedName(QStringView text);

/// Number of characters as a person counts them (code points; a character beyond the BMP is one).
[[nodiscard]] qsizetype characterCount(QStringView text);

[[nodiscard]] bool isHan(char32_t character);
[[nodiscard]] bool containsHan(QStringView text);

/// First `keepHead` and last `keepTail` characters, the rest as `*`: 2102**********0011.
[[nodiscard]] QString masked(QStringView text, qsizetype keepHead, qsizetype keepTail);

} // namespace jiangce::text
