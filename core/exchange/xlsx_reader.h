// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/exchange/progress.h"
#include "core/exchange/sheet.h"

#include <QtCore/QByteArray>

#include <memory>

namespace jiangce {

/// What a spreadsheet file may hold at most. Sizes are counted while reading; what the file says of itself is not trusted.
namespace spreadsheet_limits {
inline constexpr qint64 fileBytes = 20LL * 1024 * 1024;
inline constexpr qint64 partBytes = 64LL * 1024 * 1024;
inline constexpr qint64 totalBytes = 200LL * 1024 * 1024;
inline constexpr int parts = 1000;
inline constexpr int ratio = 200; ///< unpacked to packed, looked at only beyond ratioFreeBytes
inline constexpr qint64 ratioFreeBytes = 16LL * 1024 * 1024;
inline constexpr int rows = 100'000;
inline constexpr int columns = 200;
inline constexpr int cells = 2'000'000;
inline constexpr int textLength = 32'767; ///< of one cell, as in the spreadsheet programs themselves
}

struct SheetInfo {
    QString name {};
    bool hidden = false;
};

/// An XLSX file (ECMA-376 transitional or strict) held in memory and read sheet by sheet. Copies share what was read.
class Workbook final {
public:
    [[nodiscard]] const QList<SheetInfo>& sheets() const;
    /// Index of the first sheet that is not hidden; 0 when all are.
    [[nodiscard]] int firstVisible() const;
    /// Reads one sheet, `index` from 0. Problems: SheetMissing, SpreadsheetDamaged, SpreadsheetLimit,
    /// SpreadsheetDoctype, Cancelled. Filled cells beyond the limits are refused, empty ones beyond them passed over.
    [[nodiscard]] Outcome<Sheet> sheet(int index, const Progress& progress = {}) const;
    [[nodiscard]] Outcome<Sheet> sheet(const QString& name, const Progress& progress = {}) const;

private:
    struct Contents;
    explicit Workbook(std::shared_ptr<Contents> contents)
        : m_contents(std::move(contents))
    {
    }
    std::shared_ptr<Contents> m_contents;
    friend Outcome<Workbook> readWorkbook(const QByteArray& bytes);
};

/// Opens the bytes of an XLSX file. Problems: FileTooLarge, FileKind (not XLSX; an old .xls too), SpreadsheetEncrypted,
/// SpreadsheetDamaged, SpreadsheetLimit, SpreadsheetDoctype.
[[nodiscard]] Outcome<Workbook> readWorkbook(const QByteArray& bytes);
/// The same from a file; FileNotReadable besides.
[[nodiscard]] Outcome<Workbook> readWorkbook(const QString& fileName);

} // namespace jiangce
