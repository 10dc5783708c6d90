// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace jiangce::print {

/// What a PDF says. For looking through files the program wrote itself; not for files from outside.
struct PdfWords {
    QStringList runs {};    ///< of each page, as they were painted one after the other
    QStringList lines {};   ///< as they are seen: what stands side by side is together, wider gaps are |
    QStringList hidden {};  ///< properties, metadata, remarks, attached files
    bool isRead = false;    ///< false: it could not be read to its end, or a font does not say what its glyphs stand for
};
[[nodiscard]] PdfWords wordsOfPdf(const QByteArray& pdf);

} // namespace jiangce::print
