// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_head.h"
#include "core/policy/catalogue.h"

namespace jiangce {

struct ImportedItem {
    int sheetRow = 0;
    CatalogueItem item {};
    /// Required (name; code and name), OccupationCodeForm, UnknownLevel, CatalogueDuplicate; field: code, name, levels.
    Problems problems {};
};

struct CatalogueImport {
    QString title {};   ///< the line above the table, if there is one
    TableHead head {};
    QList<ImportedItem> items {};

    [[nodiscard]] QList<CatalogueItem> goodItems() const;
    [[nodiscard]] Problems problems() const;    ///< of all rows, with row = spreadsheet row number
};

/// Reads a catalogue edition: code, name, levels (五级至一级, 三级及以上, 三级、二级), shortage grade.
/// SpreadsheetNoTable, CatalogueEmpty.
[[nodiscard]] Outcome<CatalogueImport> readCatalogue(const Sheet& sheet);

/// The first visible sheet of a file as an edition in force on all days: what `--catalogue` means. Row problems fail it.
[[nodiscard]] Outcome<CatalogueEdition> readCatalogueFile(const QString& fileName);

/// 五级至一级 → five to one; empty text: no limits. UnknownLevel.
struct LevelSpan {
    std::optional<CertificateLevel> lowest {};
    std::optional<CertificateLevel> highest {};
};
[[nodiscard]] Outcome<LevelSpan> levelSpan(const QString& text);

} // namespace jiangce
