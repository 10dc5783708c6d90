// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roster_import.h"
#include "core/exchange/xlsx_reader.h"

namespace fixture {

using namespace Qt::StringLiterals;

inline const jiangce::Programme& upskill()
{
    return *jiangce::programmeByKey(u"upskill_subsidy");
}

inline const jiangce::RosterDef& roster()
{
    return upskill().rosters.front();
}

inline QString samplePath(const QString& name)
{
    return QStringLiteral(JIANGCE_TEST_DATA "/samples/") + name;
}

inline jiangce::Sheet sampleSheet(const QString& name)
{
    const auto book = jiangce::readWorkbook(samplePath(name));
    if (!book)
        return {};
    return book->sheet(0).value_or(jiangce::Sheet {});
}

/// A sheet of text cells; an empty text leaves the cell empty. The first line is row 1.
inline jiangce::Sheet sheetOfTexts(const QList<QStringList>& lines)
{
    jiangce::Sheet sheet;
    for (int i = 0; i < lines.size(); ++i) {
        jiangce::SheetRow row {i + 1, {}};
        for (int column = 0; column < lines[i].size(); ++column)
            if (!lines[i][column].isEmpty())
                row.cells.append({jiangce::Cell::Kind::Text, false, column + 1, lines[i][column]});
        if (!row.cells.isEmpty())
            sheet.rows.append(row);
    }
    return sheet;
}

/// Puts a cell into a sheet, in place of what is there.
inline void setCell(jiangce::Sheet& sheet, int rowNumber, jiangce::Cell cell)
{
    for (jiangce::SheetRow& row : sheet.rows) {
        if (row.number != rowNumber)
            continue;
        const int column = cell.column;
        row.cells.removeIf([column](const jiangce::Cell& other) { return other.column == column; });
        row.cells.append(std::move(cell));
        std::ranges::sort(row.cells, {}, &jiangce::Cell::column);
        return;
    }
}

inline const jiangce::ImportedRow* rowOf(const jiangce::RosterImport& import, int sheetRow)
{
    for (const jiangce::ImportedRow& row : import.rows)
        if (row.sheetRow == sheetRow)
            return &row;
    return nullptr;
}

inline QStringList troubles(const jiangce::ImportedRow& row)
{
    QStringList names;
    for (const jiangce::Problem& problem : row.problems)
        names.append(jiangce::troubleName(problem));
    return names;
}

} // namespace fixture
