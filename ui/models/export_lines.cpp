// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/export_lines.h"

namespace jiangce {

QList<TableLine> linesOf(const ExportTable& table, qsizetype most)
{
    QList<TableLine> lines;
    for (const ExportRow& row : table.rows) {
        if (row.isTotal)
            continue;
        if (lines.size() == most)
            break;
        TableLine line;
        line.id = row.id;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const ExportCell& cell = row.cells[column];
            const ExportKind kind = cell.kind.value_or(table.columns[column].kind);
            TableCell shown {exportText(table, row, column)};
            shown.isNumber = kind != ExportKind::Text && kind != ExportKind::Identifier;
            if (cell.number)
                shown.order = *cell.number;
            line.cells.append(shown);
        }
        lines.append(line);
    }
    return lines;
}

QStringList headsOf(const ExportTable& table)
{
    QStringList heads;
    for (const ExportColumn& column : table.columns)
        heads.append(column.head);
    return heads;
}

} // namespace jiangce
