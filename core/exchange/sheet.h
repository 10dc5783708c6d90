// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

namespace jiangce {

/// One cell as the file holds it; nothing is rounded, trimmed or guessed.
struct Cell {
    enum class Kind : quint8 {
        Empty,
        Text,
        Number,  ///< `text` is the literal of the file to the letter: "2.10211197010185e+17"
        Boolean, ///< `text` is "1" or "0"
        Error,   ///< `text` is the error as shown: "#REF!"
    };
    Kind kind = Kind::Empty;
    bool isDate = false; ///< shown as a date: by its number format, or an ISO date cell
    int column = 0;      ///< counted from 1 (A)
    QString text {};
    QDate date {}; ///< only where isDate; invalid when the number is no day of the calendar

    [[nodiscard]] bool isEmpty() const { return kind == Kind::Empty; }
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// Cells from the top left to the bottom right one, both included; all counted from 1.
struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    [[nodiscard]] bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    friend bool operator==(const CellRange&, const CellRange&) = default;
};

/// The filled cells of one row, from left to right.
struct SheetRow {
    int number = 0; ///< the row number the spreadsheet program shows, counted from 1
    QList<Cell> cells {};
};

/// One worksheet: its filled cells only, whatever extent the file claims.
struct Sheet {
    QString name {};
    QList<SheetRow> rows {};            ///< from top to bottom; rows without a filled cell are left out
    QList<CellRange> merged {};
    QMap<int, double> columnWidths {};  ///< column → width in characters, where the file gives one

    /// An empty cell where nothing is filled.
    [[nodiscard]] const Cell& at(int row, int column) const;
    [[nodiscard]] const SheetRow* row(int number) const;
    /// Greatest column that holds something; 0 for an empty sheet.
    [[nodiscard]] int lastColumn() const;
    [[nodiscard]] int lastRow() const { return rows.isEmpty() ? 0 : rows.back().number; }
    /// The merged range that covers this cell, if any.
    [[nodiscard]] std::optional<CellRange> mergedRange(int row, int column) const;
};

/// "AB12" → row 12, column 28; nothing when it is no reference or a number exceeds 2^31.
struct CellReference {
    int row = 0;
    int column = 0;
};
[[nodiscard]] std::optional<CellReference> cellReference(QLatin1StringView text);
[[nodiscard]] std::optional<CellRange> cellRange(QLatin1StringView text);
/// 28 → "AB".
[[nodiscard]] QString columnName(int column);

/// The day a serial number means, its fraction (the time of day) dropped. Day 60 of the 1900 system, the 29 February
/// 1900 that never was, and everything outside 1900…9999 is invalid.
[[nodiscard]] QDate dateOfSerial(double serial, bool system1904);
/// Days of `day` in the 1900 system; 0 before 1 March 1900.
[[nodiscard]] int serialOfDate(QDate day);

/// A number's literal as a spreadsheet program shows it: at most 15 significant digits ("320.39999999999998" →
/// "320.4"), never scientific below 10^15; what is no number comes back as it is.
[[nodiscard]] QString numberAsShown(const QString& literal);
/// Whether an identifier read from this number is wrong: a spreadsheet keeps 15 significant digits.
[[nodiscard]] bool losesDigits(const QString& literal);

} // namespace jiangce
