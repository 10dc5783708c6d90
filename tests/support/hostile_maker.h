// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace jiangce::cross {

/// What a hostile hand types, put together from building blocks by chance, and what must come of it: worked out from what
/// each block is known to become and from how blocks stand side by side, with none of the program's own functions.
struct MadeText {
    QString typed {};
    QString asName {};      ///< at most forty characters
    QString asText {};
};

/// `count` of them, each with at least one Han character. The same seed makes the same. `picture` is a file that no name may
/// cause to be opened; some of them name it.
[[nodiscard]] QList<MadeText> madeTexts(int count, quint32 seed, const QString& picture);

} // namespace jiangce::cross
