// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/exchange/sheet.h"

#include <QtCore/QStringList>

namespace jiangce {

/// A column looked for: its key and every spelling of its head, the one to print first.
struct WantedColumn {
    QString key;
    QStringList heads;
};

/// A column of the sheet and what it was taken for. A caller may correct `key`.
struct FoundColumn {
    int column = 0;     ///< counted from 1
    QString head {};    ///< as the sheet spells it; parts of merged heads joined
    QString key {};     ///< empty: not read
    friend bool operator==(const FoundColumn&, const FoundColumn&) = default;
};

/// Where a table stands in a sheet; row numbers as the spreadsheet program shows them.
struct TableHead {
    int firstHeadRow = 0;   ///< 0: the table has no heads, columns go by position
    int lastHeadRow = 0;
    int firstDataRow = 1;
    QList<FoundColumn> columns {};

    [[nodiscard]] int columnOf(const QString& key) const;   ///< 0: not found
};

/// How heads are compared: full and half width, blanks, line breaks, marks of obligation, colons and a closing （元） do
/// not matter. （万元） does: it is another unit.
[[nodiscard]] QString normalisedHead(const QString& head);

/// Finds the head of a table below any title lines: the one, two or three rows of which most wanted columns are
/// recognised, heads merged across or down included; a row of column numbers (1, 2, 3 …) below is passed over.
/// Each wanted column is found at most once, by its earliest spelling. SpreadsheetNoTable when fewer than two columns
/// (or the only one wanted) are recognised in the first 60 filled rows.
[[nodiscard]] Outcome<TableHead> findTableHead(const Sheet& sheet, const QList<WantedColumn>& wanted);

/// Whether a row repeats the head, as tables printed page by page do.
[[nodiscard]] bool repeatsHead(const TableHead& head, const SheetRow& row);

} // namespace jiangce
