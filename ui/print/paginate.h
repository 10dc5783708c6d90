// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"
#include "ui/print/page.h"

#include <QtCore/QSizeF>

namespace jiangce::print {

struct LaidOut {
    QSizeF paper;               ///< points
    QRectF area;                ///< where text stands, points from the paper's corner
    QList<Marks> pages;         ///< at least one
    QStringList missing;        ///< characters no font has
};

[[nodiscard]] LaidOut layOut(const LetterDocument& document);

} // namespace jiangce::print
