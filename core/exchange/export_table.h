// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/exports/take_out.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace jiangce {

class XlsxWriter;

/// What the cells of a column are, so that spreadsheet, CSV and paper each write them rightly.
enum class ExportKind {
    Text,
    Identifier,     ///< numbers of persons, cases and letters, codes: never read as a number
    Count,
    Fen,
    Tenths,
};

struct ExportColumn {
    QString head {};
    ExportKind kind = ExportKind::Text;
    double width = 12;      ///< characters
    /// What it tells. Not said: a number is a figure, and a text may say anything.
    std::optional<ExportData> data {};
};
[[nodiscard]] ExportData dataOf(const ExportColumn& column);

/// Text, or a number in the unit of its kind. A cell may be of another kind than its column (counts and sums in one
/// column).
struct ExportCell {
    QString text {};
    std::optional<qint64> number {};
    std::optional<ExportKind> kind {};

    ExportCell() = default;
    ExportCell(const QString& words)    // NOLINT(google-explicit-constructor): rows are written as lists of texts
        : text(words)
    {
    }
    ExportCell(std::optional<qint64> value, ExportKind of)
        : number(value)
        , kind(of)
    {
    }
};

struct ExportRow {
    QList<ExportCell> cells {};
    bool isTotal = false;
    qint64 id = 0;          ///< of the case the row is about; 0: none. Not written anywhere
};

/// A list as it leaves the program. Chinese, whatever the locale.
struct ExportTable {
    QString title {};
    QString below {};       ///< office, period, day
    QList<ExportColumn> columns {};
    QList<ExportRow> rows {};
};

/// Whether the list tells of somebody, and so passes the gate of core/casework/exports on its way out.
[[nodiscard]] bool holdsPersons(const ExportTable& table);
/// The same list with these columns only, in their order.
[[nodiscard]] ExportTable narrowed(const ExportTable& table, const QList<qsizetype>& columns);
/// What the gate is told of a list: title, columns, and rows that are no sums.
[[nodiscard]] ExportAsk askFor(const ExportTable& table, const QString& form);

/// 1,234.50, 12.5, 7; the text itself where there is no number.
[[nodiscard]] QString exportText(const ExportTable& table, const ExportRow& row, qsizetype column);

/// Adds the list to a workbook as a sheet of its own.
void writeTable(XlsxWriter& writer, const ExportTable& table);
[[nodiscard]] QByteArray tableWorkbook(const ExportTable& table, QDate madeOn);

/// UTF-8 with a byte order mark, CRLF, RFC 4180 quoting: title, what stands below it, heads, rows. Identifiers begin with a
/// tab, which makes spreadsheet programs keep every digit. A text that one would take for a formula (= + - @, tab or
/// carriage return first) begins with an apostrophe. Sums are plain yuan: 1234.50.
[[nodiscard]] QByteArray tableCsv(const ExportTable& table);

} // namespace jiangce
