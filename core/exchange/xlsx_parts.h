// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/exchange/xml_stream.h"
#include "core/exchange/zip_package.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <string>

/// The small parts of an XLSX package: relationships, workbook, styles and shared strings.
namespace jiangce::xlsx {

struct Relationship {
    QString type {}; ///< last segment of the type's address: worksheet, styles, sharedStrings, officeDocument …
    QString target {}; ///< part name, resolved; empty when it points outside the package
};
using Relationships = QHash<QString, Relationship>;

struct SheetEntry {
    QString name;
    QString relationship;
    bool hidden = false;
};
struct WorkbookPart {
    bool isWorkbook = false; ///< false: the package holds some other kind of document
    bool system1904 = false;
    QList<SheetEntry> sheets {};
};

/// Reads a part through a handler. `progress` gets the bytes read so far; false cancels.
[[nodiscard]] Outcome<void> readPart(ZipPackage& package, const QString& part, XmlHandler& handler,
    const std::function<bool(qint64)>& progress = {});

/// Relationships of a part; `part` empty: of the package. None is not a problem.
[[nodiscard]] Outcome<Relationships> readRelationships(ZipPackage& package, const QString& part);
[[nodiscard]] Outcome<WorkbookPart> readWorkbookPart(ZipPackage& package, const QString& part);
/// For each cell format by its index: whether it shows numbers as dates.
[[nodiscard]] Outcome<QList<bool>> readDateStyles(ZipPackage& package, const QString& part);
[[nodiscard]] Outcome<QList<QString>> readSharedStrings(ZipPackage& package, const QString& part);

/// Whether a number format shows a day (not only a time of day).
[[nodiscard]] bool isDateFormat(int formatId);
[[nodiscard]] bool isDateFormat(const QString& formatCode);

/// A text as typed: `_x000D_` escapes undone; white space at its ends dropped unless it is to be preserved.
[[nodiscard]] QString decodedText(std::string_view utf8, bool preservesSpace);

/// Collects the text of <si> or <is>: plain or in runs, phonetic hints left out.
class RichText final {
public:
    void clear();
    /// `level` counts from the item's child elements (1).
    void startElement(int level, std::string_view name, const XmlAttributes& attributes);
    void endElement(int level);
    void characters(std::string_view text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isTooLong() const;

private:
    QString m_text;
    std::string m_piece;
    int m_textLevel = 0; ///< level of the <t> being read, 0 outside
    bool m_inRun = false;
    bool m_preserves = false;
};

} // namespace jiangce::xlsx
