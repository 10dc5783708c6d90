// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_writer.h"

#include <QtCore/QTemporaryDir>

#include <array>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace jiangce {

inline constexpr int cellStyleCount = int(CellStyle::Reason) + 1;

/// The file being written: owns the library's workbook until it is closed. Private to the writer.
struct XlsxFile {
    explicit XlsxFile(const XlsxOptions& options);
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    [[nodiscard]] lxw_format* format(CellStyle style);
    /// Column (from 1) of the hidden sheet that will hold these values, one per row.
    [[nodiscard]] int listColumn(const QStringList& values);
    [[nodiscard]] QString fitName(const QString& name) const;
    /// Writes the hidden lists and closes the workbook; the bytes of the file. Throws Fault.
    [[nodiscard]] QByteArray close();

    static constexpr char16_t listSheetName[] = u"选项";

    QTemporaryDir folder;
    QByteArray path;
    QByteArray temporaryPath;
    lxw_workbook* workbook = nullptr;
    std::array<lxw_format*, cellStyleCount> formats {};
    std::vector<std::unique_ptr<XlsxSheet>> sheets;
    QList<QStringList> lists;

private:
    void writeLists();
};

struct XlsxSheet::Data {
    XlsxFile& file;
    lxw_worksheet* sheet;
    QString name;
};

/// UTF-8 as the library wants it: without what no XML may hold (NUL, U+FFFE, U+FFFF), at most as long as a cell may be.
[[nodiscard]] QByteArray xlsxText(const QString& text);
/// The same for cells, where readers take `_x000D_` for an escape: a typed one is escaped itself (ECMA-376, ST_Xstring).
[[nodiscard]] QByteArray xlsxCellText(const QString& text);
/// Makes the look of one style.
[[nodiscard]] lxw_format* makeFormat(lxw_workbook* workbook, CellStyle style);

} // namespace jiangce
