// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace jiangce::fuzz {

struct ZipPart {
    QByteArray name {};
    QByteArray bytes {};
};

/// A zip file of parts that are not packed. Nothing of the product is used.
[[nodiscard]] QByteArray zipped(const QList<ZipPart>& parts);

/// A workbook of one sheet in which one part is replaced: s the sheet, t the shared strings, y the styles, w the workbook,
/// r its relationships, p those of the package; any other letter adds a part that nobody asked for.
[[nodiscard]] QByteArray bookWith(char part, const QByteArray& content);

} // namespace jiangce::fuzz
