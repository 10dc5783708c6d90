// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_head.h"

#include "core/base/text.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int deepestHead = 3;
constexpr int rowsLookedAt = 60;
constexpr int longestHead = 100; // longer texts are no heads

/// Which merged range covers a cell, for the few rows where a head is looked for. A file may claim any number of ranges,
/// overlapping ones too: the first that covers a cell counts, and the work stays bounded.
class MergedIndex final {
public:
    MergedIndex(const Sheet& sheet, const QList<int>& rows)
    {
        qsizetype budget = 500'000;
        for (const CellRange& range : sheet.merged) {
            const int lastColumn = std::min(range.lastColumn, sheet.lastColumn());
            for (auto row = std::ranges::lower_bound(rows, range.firstRow); row != rows.cend() && *row <= range.lastRow; ++row)
                for (int column = range.firstColumn; column <= lastColumn && --budget > 0; ++column)
                    add({*row, column}, range);
        }
    }
    [[nodiscard]] const CellRange* at(int row, int column) const
    {
        const auto found = m_ranges.constFind({row, column});
        return found == m_ranges.cend() ? nullptr : &*found;
    }

private:
    void add(std::pair<int, int> place, const CellRange& range)
    {
        if (!m_ranges.contains(place))
            m_ranges.insert(place, range);
    }

    QHash<std::pair<int, int>, CellRange> m_ranges;
};

/// The texts above a column, from top to bottom, a merged cell counted once.
QStringList partsOver(const Sheet& sheet, const MergedIndex& merged, int firstRow, int lastRow, int column)
{
    QStringList parts;
    for (int row = firstRow; row <= lastRow; ++row) {
        const CellRange* range = merged.at(row, column);
        if (range != nullptr && (range->firstRow < firstRow || (range->firstRow < row && row > firstRow)))
            continue; // begins above this head, or was taken a row earlier
        const Cell& cell = range != nullptr ? sheet.at(range->firstRow, range->firstColumn) : sheet.at(row, column);
        if (!cell.isEmpty())
            parts.append(cell.text.left(longestHead));
    }
    return parts;
}

/// Gives each wanted column the first free column with its head; earlier spellings go first.
void match(QList<FoundColumn>& columns, const QStringList& heads, const QList<WantedColumn>& wanted)
{
    qsizetype spellings = 0;
    for (const WantedColumn& column : wanted)
        spellings = std::max(spellings, column.heads.size());
    for (qsizetype spelling = 0; spelling < spellings; ++spelling)
        for (const WantedColumn& column : wanted) {
            if (spelling >= column.heads.size()
                || std::ranges::any_of(columns, [&](const FoundColumn& found) { return found.key == column.key; }))
                continue;
            const QString& head = column.heads[spelling];
            for (qsizetype i = 0; i < columns.size(); ++i)
                if (columns[i].key.isEmpty() && heads[i] == head) {
                    columns[i].key = column.key;
                    break;
                }
        }
}

QList<FoundColumn> columnsUnder(const Sheet& sheet, const MergedIndex& merged, int firstRow, int lastRow,
    int lastColumn, const QList<WantedColumn>& wanted)
{
    QList<FoundColumn> columns;
    QStringList whole;
    QStringList lowest;
    for (int column = 1; column <= lastColumn; ++column) {
        const QStringList parts = partsOver(sheet, merged, firstRow, lastRow, column);
        columns.append({column, parts.join(QString()).simplified(), {}});
        whole.append(normalisedHead(parts.join(QString())));
        lowest.append(parts.isEmpty() ? QString() : normalisedHead(parts.back()));
    }
    // 原证书｜等级 beside 新证书｜等级: the whole head decides before its lowest part may.
    match(columns, whole, wanted);
    match(columns, lowest, wanted);
    return columns;
}

qsizetype recognised(const QList<FoundColumn>& columns)
{
    return std::ranges::count_if(columns, [](const FoundColumn& column) { return !column.key.isEmpty(); });
}

bool isColumnNumbers(const SheetRow* row)
{
    if (row == nullptr || row->cells.size() < 3)
        return false;
    int expected = row->cells.front().text.toInt();
    return expected > 0 && std::ranges::all_of(row->cells, [&](const Cell& cell) {
        return cell.text == QString::number(expected++);
    });
}

QList<WantedColumn> normalised(QList<WantedColumn> wanted)
{
    for (WantedColumn& column : wanted)
        for (QString& head : column.heads)
            head = normalisedHead(head);
    return wanted;
}

int lastMergedRow(const MergedIndex& merged, const TableHead& head)
{
    int last = head.lastHeadRow;
    for (const FoundColumn& column : head.columns)
        if (const CellRange* range = merged.at(head.lastHeadRow, column.column); range != nullptr && !column.key.isEmpty())
            last = std::max(last, std::min(range->lastRow, head.lastHeadRow + deepestHead));
    return last;
}

/// The rows that may belong to a head: the first filled ones, and those just below each.
QList<int> headRows(const Sheet& sheet)
{
    QList<int> rows;
    for (const SheetRow& row : sheet.rows.first(std::min<qsizetype>(sheet.rows.size(), rowsLookedAt)))
        for (int below = 0; below < deepestHead; ++below)
            if (const int number = row.number + below; rows.isEmpty() || number > rows.back())
                rows.append(number);
    return rows;
}

Problem noTable(const QList<WantedColumn>& wanted)
{
    constexpr qsizetype shown = 6;
    QStringList heads;
    for (const WantedColumn& column : wanted.first(std::min(shown, wanted.size())))
        heads.append(column.heads.value(0));
    return {ProblemCode::SpreadsheetNoTable, {heads.join(u'、')}};
}

} // namespace

int TableHead::columnOf(const QString& key) const
{
    for (const FoundColumn& column : columns)
        if (column.key == key)
            return column.column;
    return 0;
}

QString normalisedHead(const QString& head)
{
    QString plain = text::compactIdentifier(head).toLower();
    plain.removeIf([](QChar character) { return character == u'*' || character == u':' || character == u'\u3000'; });
    for (const QString& suffix : {u"(元)"_s, u"(必填)"_s, u"(选填)"_s})
        if (plain.endsWith(suffix))
            plain.chop(suffix.size());
    return plain;
}

Outcome<TableHead> findTableHead(const Sheet& sheet, const QList<WantedColumn>& wanted)
{
    const QList<WantedColumn> columns = normalised(wanted);
    const int lastColumn = sheet.lastColumn();
    const MergedIndex merged(sheet, headRows(sheet));
    TableHead best;
    qsizetype most = std::min<qsizetype>(2, wanted.size()) - 1;
    for (int depth = 1; depth <= deepestHead; ++depth)
        for (qsizetype i = 0; i < std::min<qsizetype>(sheet.rows.size(), rowsLookedAt); ++i) {
            const int first = sheet.rows[i].number;
            auto found = columnsUnder(sheet, merged, first, first + depth - 1, lastColumn, columns);
            if (recognised(found) <= most)
                continue;
            most = recognised(found);
            best = {first, first + depth - 1, first + depth, std::move(found)};
        }
    if (best.firstHeadRow == 0)
        return fail(noTable(wanted));
    best.lastHeadRow = lastMergedRow(merged, best);
    best.firstDataRow = best.lastHeadRow + (isColumnNumbers(sheet.row(best.lastHeadRow + 1)) ? 2 : 1);
    return best;
}

bool repeatsHead(const TableHead& head, const SheetRow& row)
{
    int compared = 0;
    int same = 0;
    for (const FoundColumn& column : head.columns) {
        const auto cell = std::ranges::find(row.cells, column.column, &Cell::column);
        if (column.key.isEmpty() || cell == row.cells.cend())
            continue;
        const QString expected = normalisedHead(column.head);
        const QString part = normalisedHead(cell->text);
        ++compared;
        same += !part.isEmpty() && (expected.startsWith(part) || expected.endsWith(part)) ? 1 : 0;
        if (same == 0)
            return false; // the usual row is told by its first cell
    }
    return same >= 2 && same * 2 > compared;
}

} // namespace jiangce
