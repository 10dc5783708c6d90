// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roster_files.h"

#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/policy/wording.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool overlaps(const CellRange& a, const CellRange& b)
{
    return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn
        && b.firstColumn <= a.lastColumn;
}

/// The merged ranges above the rows of the table that can be written again: within bounds and apart from each other.
QList<CellRange> mergedAbove(const Sheet& sheet, int firstDataRow)
{
    constexpr qsizetype most = 500;
    QList<CellRange> kept;
    for (CellRange range : sheet.merged) {
        range.lastColumn = std::min(range.lastColumn, spreadsheet_limits::columns);
        const auto overlapsRange = [&](const CellRange& other) { return overlaps(range, other); };
        if (kept.size() < most && range.lastRow < firstDataRow && range.firstColumn <= range.lastColumn 
            && std::ranges::none_of(kept, overlapsRange))
            kept.append(range);
    }
    return kept;
}

void writeCell(XlsxSheet& out, int row, const Cell& cell)
{
    if (cell.kind == Cell::Kind::Number && cell.isDate && cell.date.isValid())
        out.date(row, cell.column, cell.date);
    else if (cell.kind == Cell::Kind::Number && !losesDigits(cell.text))
        out.decimal(row, cell.column, cell.text.toDouble(), CellStyle::Plain);
    else if (cell.kind == Cell::Kind::Boolean)
        out.text(row, cell.column, cell.text == u"1" ? u"TRUE"_s : u"FALSE"_s);
    else
        out.text(row, cell.column, cell.text, CellStyle::Identifier);
}

void writeAbove(XlsxSheet& out, const Sheet& sheet, const TableHead& head)
{
    const QList<CellRange> merged = mergedAbove(sheet, head.firstDataRow);
    const auto styleOf = [&](int row, bool isWide) {
        return row >= head.firstHeadRow && row <= head.lastHeadRow ? CellStyle::Head
            : isWide                                              ? CellStyle::Title
                                                                  : CellStyle::Plain;
    };
    for (const CellRange& range : merged)
        out.mergedText(range, sheet.at(range.firstRow, range.firstColumn).text, styleOf(range.firstRow, true));
    for (const SheetRow& row : sheet.rows) {
        if (row.number >= head.firstDataRow)
            break;
        for (const Cell& cell : row.cells) {
            const auto covers = [&](const CellRange& range) { return range.contains(row.number, cell.column); };
            if (std::ranges::none_of(merged, covers))
                out.text(row.number, cell.column, cell.text, styleOf(row.number, false));
        }
    }
}

QString headIn(const RosterDef& roster, const TableHead& head, const QString& key)
{
    for (const FoundColumn& column : head.columns)
        if (column.key == key && !column.head.isEmpty())
            return column.head;
    const FieldDef* field = fieldByKey(roster.fields, key);
    return field == nullptr || field->traits.heads.empty() ? key : QString::fromUtf16(field->traits.heads.front());
}

} // namespace

QMap<int, QString> rejectionReasons(const RosterDef& roster, const RosterImport& import)
{
    QMap<int, QString> reasons;
    for (const ImportedRow& row : import.rows) {
        if (!row.isRejected())
            continue;
        QStringList sentences;
        for (const Problem& problem : row.problems)
            sentences.append(headIn(roster, import.head, problem.field) + u"："_s + Wording::chinese().sentence(problem));
        reasons.insert(row.sheetRow, sentences.join(u'\n'));
    }
    return reasons;
}

QByteArray returnedRowsFile(const Sheet& sheet, const TableHead& head, const QMap<int, QString>& reasons)
{
    constexpr double reasonWidth = 48;
    XlsxWriter writer;
    XlsxSheet& out = writer.addSheet(sheet.name);
    const int reasonColumn = sheet.lastColumn() + 1;
    for (auto width = sheet.columnWidths.cbegin(); width != sheet.columnWidths.cend(); ++width)
        if (width.key() < reasonColumn)
            out.columnWidth(width.key(), width.value());
    out.columnWidth(reasonColumn, reasonWidth);
    writeAbove(out, sheet, head);
    if (head.firstHeadRow > 0)
        out.mergedText({head.firstHeadRow, reasonColumn, head.lastHeadRow, reasonColumn},
            QString::fromUtf16(returnReasonHead), CellStyle::Head);
    int row = head.firstDataRow;
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason, ++row) {
        if (const SheetRow* source = sheet.row(reason.key()))
            for (const Cell& cell : source->cells)
                writeCell(out, row, cell);
        out.text(row, reasonColumn, reason.value(), CellStyle::Reason);
    }
    out.freeze(head.firstDataRow - 1);
    out.print({.repeatFirstRow = head.firstHeadRow, .repeatLastRow = head.lastHeadRow});
    return writer.bytes();
}

} // namespace jiangce
