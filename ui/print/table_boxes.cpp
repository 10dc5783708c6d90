// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/boxes.h"

#include "core/values/money.h"

#include <algorithm>

namespace jiangce::print {

using letter::Align;
using letter::CellAlign;
using letter::FontRole;

namespace {

constexpr double lineThickness = 0.5;

struct SetCell {
    double x;
    double width;
    QList<Line> lines;
};

Align alignOf(const letter::Cell& cell, const letter::Column& column)
{
    switch (cell.align) {
    case CellAlign::Left:
        return Align::Left;
    case CellAlign::Centre:
        return Align::Centre;
    case CellAlign::Right:
        return Align::Right;
    case CellAlign::FromColumn:
        break;
    }
    return column.align;
}

/// Lives as long as the boxes it made: they ask it for rows of sums.
class TableSetter final : public std::enable_shared_from_this<TableSetter> {
public:
    TableSetter(const letter::Table& table, const Frame& frame, QStringList& missing)
        : m_table(table)
        , m_frame(frame)
        , m_missing(missing)
        , m_pitch(table.size * 1.4)
        , m_padding(points(table.padding))
    {
        double fixed = 0;
        double weights = 0;
        for (const letter::Column& column : table.columns) {
            fixed += points(column.width);
            weights += column.width > 0 ? 0 : column.weight;
        }
        // Fixed columns that ask for more than there is are narrowed in proportion.
        const double shrink = fixed > frame.width ? frame.width / fixed : 1;
        m_edges.append(0);
        for (const letter::Column& column : table.columns) {
            const double share = weights > 0 ? std::max(0.0, frame.width - fixed) * column.weight / weights : 0;
            m_edges.append(m_edges.last() + (column.width > 0 ? points(column.width) * shrink : share));
        }
    }

    Boxes boxes()
    {
        auto parts = std::make_shared<TableParts>();
        addSums(*parts);
        Boxes result;
        bool inHead = true;
        for (const letter::Row& row : m_table.rows) {
            inHead = inHead && row.head;
            const double taken = headHeight(parts->heads) + (parts->sumRow ? 3 * parts->sumHeight : 0);
            Boxes pieces = rowBoxes(row, taken);
            for (Box& piece : pieces) {
                piece.keepWithNext = inHead;
                if (inHead)
                    parts->heads.append(piece);
                else
                    piece.table = parts;
            }
            if (!inHead)
                pieces.last().amounts = amountsOf(row);
            result += pieces;
        }
        if (!result.isEmpty()) {
            result.last().isLastRow = result.last().table != nullptr;
            result.first().before = 4;
            result.append(Box {.before = 5});
        }
        return result;
    }

private:
    void addSums(TableParts& parts)
    {
        if (m_table.sums.isEmpty())
            return;
        parts.sumRow = [self = shared_from_this()](const QString& label, const QList<qint64>& sums) {
            return self->sumBox(label, sums);
        };
        parts.sumHeight = m_pitch + 2 * m_padding;
    }

    [[nodiscard]] QList<qint64> amountsOf(const letter::Row& row) const
    {
        QList<qint64> amounts;
        for (const letter::SumColumn& sum : m_table.sums) {
            int column = 0;
            qint64 amount = 0;
            for (const letter::Cell& cell : row.cells) {
                if (column == sum.column && cell.columns == 1)
                    amount = cell.amount;
                column += cell.columns;
            }
            amounts.append(amount);
        }
        return amounts;
    }

    /// The label stands across the columns in front of the first sum.
    Box sumBox(const QString& label, const QList<qint64>& sums)
    {
        QList<int> columns;
        for (const letter::SumColumn& sum : m_table.sums)
            columns.append(sum.column);
        const int first = *std::ranges::min_element(columns);
        letter::Row row {.cells = {}, .strong = true};
        if (first > 0)
            row.cells.append({.lines = {{{.text = label}}}, .align = CellAlign::Centre, .columns = first});
        for (int column = first; column < m_table.columns.size(); ++column) {
            const qsizetype index = columns.indexOf(column);
            const QString text = index < 0 ? QString()
                : m_table.sums[index].isMoney ? Money::fromFen(sums[index]).display()
                                              : QString::number(sums[index]);
            row.cells.append({.lines = {{{.text = text}}}});
        }
        return rowBox(setCells(row), 0, 1, 0);
    }

    static double headHeight(const QList<Box>& heads)
    {
        double height = 0;
        for (const Box& head : heads)
            height += head.height;
        return height;
    }

    QList<SetCell> setCells(const letter::Row& row)
    {
        QList<SetCell> cells;
        qsizetype column = 0;
        for (const letter::Cell& cell : row.cells) {
            if (column >= m_table.columns.size())
                break;
            const qsizetype end = std::min<qsizetype>(column + std::max(1, cell.columns), m_table.columns.size());
            SetCell set {m_edges[column], m_edges[end] - m_edges[column], {}};
            const Align align = row.head && cell.align == CellAlign::FromColumn ? Align::Centre
                                                                               : alignOf(cell, m_table.columns[column]);
            for (letter::Runs runs : cell.lines) {
                for (letter::Run& run : runs)
                    run.role = (row.head || row.strong) && run.role == FontRole::Body ? FontRole::Hei : run.role;
                const LineStyle style {.size = m_table.size, .width = std::max(m_table.size, set.width - 2 * m_padding),
                    .align = align};
                set.lines += breakLines(runs, style, &m_missing);
            }
            cells.append(set);
            column = end;
        }
        return cells;
    }

    Boxes rowBoxes(const letter::Row& row, double heads)
    {
        const QList<SetCell> cells = setCells(row);
        qsizetype most = 1;
        for (const SetCell& cell : cells)
            most = std::max(most, cell.lines.size());
        const double room = m_frame.height - heads - 2 * m_padding;
        const qsizetype perPage = std::max<qsizetype>(1, qsizetype(room / m_pitch));
        Boxes boxes;
        for (qsizetype first = 0; first < most; first += perPage)
            boxes.append(rowBox(cells, first, std::min(perPage, most - first), row.minimumHeight));
        return boxes;
    }

    Box rowBox(const QList<SetCell>& cells, qsizetype first, qsizetype count, double minimumHeight) const
    {
        Box box {.height = double(count) * m_pitch + 2 * m_padding};
        box.height = std::min(std::max(box.height, points(minimumHeight)), m_frame.height);
        for (const SetCell& cell : cells) {
            const qsizetype lines = std::clamp<qsizetype>(cell.lines.size() - first, 0, count);
            double y = (box.height - double(lines) * m_pitch) / 2;
            for (qsizetype i = first; i < first + lines; ++i) {
                box.marks.add(cell.lines[i].marks, cell.x + m_padding, y + baselineIn(m_pitch, m_table.size));
                y += m_pitch;
            }
        }
        if (m_table.borders && !cells.isEmpty())
            addBorders(box, cells);
        return box;
    }

    /// Lines of rows that touch are the same line, which the page draws once.
    static void addBorders(Box& box, const QList<SetCell>& cells)
    {
        constexpr double half = lineThickness / 2;
        const double left = cells.first().x;
        const double right = cells.last().x + cells.last().width;
        const auto upright = [&box](double x) {
            box.marks.strokes.append({.rect = QRectF(x - half, half, lineThickness, box.height - lineThickness)});
        };
        for (const double y : {0.0, box.height})
            box.marks.strokes.append({.rect = QRectF(left - half, y - half, right - left + lineThickness, lineThickness)});
        for (const SetCell& cell : cells)
            upright(cell.x);
        upright(right);
    }

    letter::Table m_table;
    Frame m_frame;
    QStringList& m_missing;
    double m_pitch;
    double m_padding;
    QList<double> m_edges;
};

} // namespace

Boxes tableBoxes(const letter::Table& table, const Frame& frame, QStringList& missing)
{
    return std::make_shared<TableSetter>(table, frame, missing)->boxes();
}

} // namespace jiangce::print
