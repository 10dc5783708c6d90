// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets, what comes off the clipboard, and the tables found in both.
#include "core/exchange/catalogue_import.h"
#include "core/exchange/paste.h"
#include "core/exchange/roster_files.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/zip_parts.h"

using namespace Qt::StringLiterals;

namespace jiangce::fuzz {

namespace {

namespace limits = spreadsheet_limits;

/// Filled cells only, in order, within the limits: what everything behind the readers counts on.
void check(const Sheet& sheet)
{
    int row = 0;
    int cells = 0;
    for (const SheetRow& line : sheet.rows) {
        require(line.number > row && line.number <= limits::rows, "rows out of order or beyond the limit");
        require(!line.cells.isEmpty(), "a row without a filled cell");
        row = line.number;
        int column = 0;
        for (const Cell& cell : line.cells) {
            require(cell.column > column && cell.column <= limits::columns, "cells out of order or beyond the limit");
            require(!cell.isEmpty(), "an empty cell");
            require(cell.text.size() <= limits::textLength, "a longer text than the limit");
            column = cell.column;
            ++cells;
        }
    }
    require(cells <= limits::cells, "more cells than the limit");
    if (!sheet.rows.isEmpty()) {
        const Cell& last = sheet.rows.last().cells.last();
        const auto place = cellReference(QLatin1StringView((columnName(last.column) + QString::number(row)).toLatin1()));
        require(place && place->row == row && place->column == last.column, "the name of a place is another place");
    }
}

const RosterDef& roster()
{
    return programmeByKey(u"upskill_subsidy")->rosters.front();
}

int readAsRoster(const Sheet& sheet)
{
    const auto head = findTableHead(sheet, wantedColumns(roster()));
    if (!head)
        return 0;
    const auto import = readRoster(sheet, roster(), *head, {.day = QDate(2026, 3, 5)});
    if (!import)
        return 0;
    require(import->acceptedCount() + import->rejected().size() == import->rows.size(), "rows are neither taken nor refused");
    FormData form;
    const QStringList ids = appendAccepted(form, roster(), *import);
    require(form.rows(u"roster"_s).size() == import->acceptedCount(), "more or fewer rows are taken than said");
    require(ids.size() == import->rows.size(), "a row without its answer");
    return 1;
}

/// What goes back to the enterprise can be opened again, with the same texts in it.
void checkReturned(const Sheet& sheet)
{
    const auto head = findTableHead(sheet, wantedColumns(roster()));
    if (!head || sheet.rows.isEmpty())
        return;
    const int row = sheet.rows.last().number;
    if (row < head->firstDataRow)
        return;
    const auto book = readWorkbook(returnedRowsFile(sheet, *head, {{row, u"退回原因"_s}}));
    require(book && book->sheet(0), "the file of rows to return cannot be read");
    check(*book->sheet(0));
}

int readBook(const QByteArray& bytes)
{
    const auto book = readWorkbook(bytes);
    if (!book)
        return 0;
    require(book->firstVisible() >= 0 && book->firstVisible() <= std::max<qsizetype>(0, book->sheets().size() - 1),
        "the first visible sheet is none");
    require(!book->sheet(int(book->sheets().size())), "a sheet behind the last one");
    int read = 0;
    for (int i = 0; i < std::min<qsizetype>(3, book->sheets().size()); ++i) {
        const auto sheet = book->sheet(i);
        if (!sheet)
            continue;
        check(*sheet);
        readAsRoster(*sheet);
        ++read;
    }
    return read > 0 ? 1 : 0;
}

QList<QStringList> rowsOf(const Sheet& sheet)
{
    QList<QStringList> rows;
    for (int row = 1; row <= sheet.lastRow(); ++row) {
        QStringList cells;
        const SheetRow* const line = sheet.row(row);
        for (int column = 1; line != nullptr && column <= line->cells.last().column; ++column)
            cells.append(sheet.at(row, column).text);
        rows.append(cells);
    }
    return rows;
}

} // namespace

int fuzzWorkbook(const QByteArray& bytes)
{
    return readBook(bytes);
}

/// The first byte says which part of an otherwise right workbook the rest is: what only changes packed bytes hardly ever
/// gets as far as the XML.
int fuzzWorkbookPart(const QByteArray& bytes)
{
    return bytes.isEmpty() ? 0 : readBook(bookWith(bytes.front(), bytes.sliced(1)));
}

int fuzzPaste(const QByteArray& bytes)
{
    const auto sheet = readPaste(textOf(bytes));
    if (!sheet)
        return 0;
    check(*sheet);
    const QList<QStringList> rows = rowsOf(*sheet);
    const auto again = readPaste(pasteText(rows));
    require(again.has_value(), "what is copied cannot be pasted");
    require(rowsOf(*again) == rows, "what is copied is pasted as something else");
    return 1;
}

int fuzzRoster(const QByteArray& bytes)
{
    const QString text = textOf(bytes);
    const auto sheet = readPaste(text);
    if (!sheet || sheet->lastRow() > 2000)
        return 0;
    checkReturned(*sheet);
    (void)readPastedRoster(text, roster(), 0, {.day = QDate(2026, 3, 5)});
    return readAsRoster(*sheet);
}

int fuzzCatalogue(const QByteArray& bytes)
{
    const QString text = textOf(bytes);
    (void)levelSpan(text);
    const auto sheet = readPaste(text);
    const auto catalogue = sheet ? readCatalogue(*sheet) : fail(sheet.error());
    if (!catalogue)
        return 0;
    for (const CatalogueItem& item : catalogue->goodItems())
        require(!item.name.isEmpty(), "an occupation without a name");
    return 1;
}

} // namespace jiangce::fuzz
