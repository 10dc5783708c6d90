// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_table_model.h"

#include <QtWidgets/QApplication>

namespace jiangce {

CellTableModel::CellTableModel(QStringList heads, QObject* parent)
    : QAbstractTableModel(parent)
    , m_heads(std::move(heads))
{
}

void CellTableModel::setHeads(const QStringList& heads)
{
    beginResetModel();
    m_heads = heads;
    m_lines.clear();
    endResetModel();
}

void CellTableModel::setLines(QList<TableLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int CellTableModel::rowOfId(qint64 id) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].id == id)
            return row;
    return -1;
}

int CellTableModel::rowOfKey(const QString& key) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].key == key)
            return row;
    return -1;
}

int CellTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CellTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant CellTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableLine& line = m_lines[index.row()];
    if (role == IdRole)
        return line.id;
    if (role == KeyRole)
        return line.key;
    const TableCell cell = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::DecorationRole:
        return cell.icon.isEmpty() ? QVariant() : QVariant(toneIcon(cell.icon, cell.tone));
    case Qt::ForegroundRole:
        return cell.tone == Tone::Text ? QVariant() : QVariant(toneColour(cell.tone, QApplication::palette()));
    case Qt::TextAlignmentRole: return int((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return plainToolTip(cell.toolTip);
    case Qt::FontRole:
        if (cell.isBold) {
            QFont font = QApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    case OrderRole: return cell.order.isValid() ? cell.order : QVariant(cell.text);
    default: return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return m_heads.value(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = !m_lines.isEmpty() && m_lines.first().cells.value(section).isNumber;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace jiangce
