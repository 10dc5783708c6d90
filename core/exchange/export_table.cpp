// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_table.h"

#include "core/exchange/xlsx_writer.h"
#include "core/values/money.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int headRow = 3;

ExportKind kindOf(const ExportTable& table, const ExportCell& cell, qsizetype column)
{
    return cell.kind.value_or(table.columns[column].kind);
}

QString tenthsText(qint64 tenths)
{
    const qint64 size = tenths < 0 ? -tenths : tenths;
    return u"%1%2.%3"_s.arg(tenths < 0 ? u"-"_s : QString()).arg(size / 10).arg(size % 10);
}

void writeCell(XlsxSheet& sheet, int row, int column, const ExportCell& cell, ExportKind kind, bool isTotal)
{
    if (!cell.number) {
        sheet.text(row, column, cell.text,
            kind == ExportKind::Identifier ? CellStyle::Identifier : isTotal ? CellStyle::Total : CellStyle::Plain);
        return;
    }
    if (kind == ExportKind::Fen)
        sheet.money(row, column, *cell.number, isTotal ? CellStyle::MoneyTotal : CellStyle::Money);
    else if (kind == ExportKind::Tenths)
        sheet.decimal(row, column, double(*cell.number) / 10.0);
    else
        sheet.integer(row, column, *cell.number, isTotal ? CellStyle::IntegerTotal : CellStyle::Integer);
}

QByteArray quoted(const QString& text)
{
    QString safe = text;
    const bool needsQuotes = std::ranges::any_of(
        safe, [](QChar one) { return one == u',' || one == u'"' || one == u'\n' || one == u'\r' || one == u'\t'; });
    return needsQuotes ? '"' + safe.replace(u'"', u"\"\""_s).toUtf8() + '"' : safe.toUtf8();
}

/// A text that no spreadsheet program takes for a formula.
QString guarded(const QString& text)
{
    static constexpr QStringView starts = u"=+-@\t\r＝＋－＠";
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

QByteArray csvCell(const ExportCell& cell, ExportKind kind)
{
    if (!cell.number) {
        const QString safe = guarded(cell.text);
        const bool keepsDigits = kind == ExportKind::Identifier && !safe.isEmpty() && safe == cell.text;
        return quoted(keepsDigits ? u'\t' + safe : safe);
    }
    if (kind == ExportKind::Fen)
        return Money::fromFen(*cell.number).plain().toUtf8();
    return kind == ExportKind::Tenths ? tenthsText(*cell.number).toUtf8() : QByteArray::number(*cell.number);
}

QByteArray csvLine(const QList<QByteArray>& cells)
{
    return cells.join(',') + "\r\n";
}

} // namespace

ExportData dataOf(const ExportColumn& column)
{
    if (column.data)
        return *column.data;
    return column.kind == ExportKind::Text || column.kind == ExportKind::Identifier ? ExportData::Words : ExportData::Figure;
}

bool holdsPersons(const ExportTable& table)
{
    return std::ranges::any_of(table.columns, [](const ExportColumn& column) { return isOfPersons(dataOf(column)); });
}

ExportTable narrowed(const ExportTable& table, const QList<qsizetype>& columns)
{
    ExportTable result {table.title, table.below};
    for (const qsizetype column : columns)
        result.columns.append(table.columns[column]);
    for (const ExportRow& row : table.rows) {
        ExportRow kept {{}, row.isTotal, row.id};
        for (const qsizetype column : columns) {
            ExportCell cell = row.cells.value(column);
            if (!cell.kind && cell.number)
                cell.kind = table.columns[column].kind;
            kept.cells.append(cell);
        }
        result.rows.append(kept);
    }
    return result;
}

ExportAsk askFor(const ExportTable& table, const QString& form)
{
    ExportAsk ask {.what = table.title, .form = form};
    for (const ExportColumn& column : table.columns)
        ask.columns.append({column.head, dataOf(column)});
    ask.rows = std::ranges::count_if(table.rows, [](const ExportRow& row) { return !row.isTotal; });
    return ask;
}

QString exportText(const ExportTable& table, const ExportRow& row, qsizetype column)
{
    const ExportCell& cell = row.cells[column];
    if (!cell.number)
        return cell.text;
    const ExportKind kind = kindOf(table, cell, column);
    if (kind == ExportKind::Fen)
        return Money::fromFen(*cell.number).display();
    return kind == ExportKind::Tenths ? tenthsText(*cell.number) : QLocale(QLocale::English).toString(*cell.number);
}

void writeTable(XlsxWriter& writer, const ExportTable& table)
{
    XlsxSheet& sheet = writer.addSheet(table.title);
    const int columns = int(table.columns.size());
    sheet.mergedText({1, 1, 1, columns}, table.title, CellStyle::Title);
    sheet.mergedText({2, 1, 2, columns}, table.below, CellStyle::Subtitle);
    sheet.rowHeight(1, 28);
    sheet.freeze(headRow, 1);
    sheet.print({.landscape = true, .repeatFirstRow = headRow, .repeatLastRow = headRow, .header = table.title});
    for (int column = 0; column < columns; ++column) {
        sheet.text(headRow, column + 1, table.columns[column].head, CellStyle::Head);
        if (table.columns[column].kind == ExportKind::Identifier)
            sheet.columnWidth(column + 1, table.columns[column].width, CellStyle::Identifier);
        else
            sheet.columnWidth(column + 1, table.columns[column].width);
    }
    int row = headRow;
    for (const ExportRow& each : table.rows) {
        ++row;
        for (int column = 0; column < each.cells.size(); ++column)
            writeCell(sheet, row, column + 1, each.cells[column], kindOf(table, each.cells[column], column), each.isTotal);
    }
    sheet.filter({headRow, 1, std::max(row, headRow), columns});
}

QByteArray tableWorkbook(const ExportTable& table, QDate madeOn)
{
    XlsxWriter writer({.title = table.title, .created = madeOn.startOfDay(Qt::UTC)});
    writeTable(writer, table);
    return writer.bytes();
}

QByteArray tableCsv(const ExportTable& table)
{
    QByteArray bytes("\xEF\xBB\xBF");
    bytes += csvLine({quoted(guarded(table.title))});
    bytes += csvLine({quoted(guarded(table.below))});
    QList<QByteArray> cells;
    for (const ExportColumn& column : table.columns)
        cells.append(quoted(guarded(column.head)));
    bytes += csvLine(cells);
    for (const ExportRow& row : table.rows) {
        cells.clear();
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            cells.append(csvCell(row.cells[column], kindOf(table, row.cells[column], column)));
        bytes += csvLine(cells);
    }
    return bytes;
}

} // namespace jiangce
