// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/roster_order.h"

#include "ui/forms/roster_model.h"

#include <QtCore/QCollator>

namespace jiangce {

RosterOrder::RosterOrder(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
}

void RosterOrder::setFilter(RosterFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool RosterOrder::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_filter == RosterFilter::All || index.data(RosterModel::IsBlankRole).toBool())
        return true;
    return index.data(RosterModel::IsTroubledRole).toBool() == (m_filter == RosterFilter::Troubled);
}

bool RosterOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool leftIsBlank = left.data(RosterModel::IsBlankRole).toBool();
    const bool rightIsBlank = right.data(RosterModel::IsBlankRole).toBool();
    if (leftIsBlank != rightIsBlank)
        return rightIsBlank == (sortOrder() == Qt::AscendingOrder);
    static const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    const QVariant a = left.data(RosterModel::SortRole);
    const QVariant b = right.data(RosterModel::SortRole);
    if (a.typeId() == QMetaType::LongLong)
        return a.toLongLong() < b.toLongLong();
    const FieldDef* field = static_cast<const RosterModel*>(sourceModel())->fieldAt(left.column());
    if (field != nullptr && (field->kind == FieldKind::Money || field->kind == FieldKind::Integer)) {
        const auto x = Money::parse(a.toString());
        const auto y = Money::parse(b.toString());
        return (x ? x->fen() : -1) < (y ? y->fen() : -1);
    }
    return collator.compare(a.toString(), b.toString()) < 0;
}

QVariant RosterOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && section < rowCount()) // the row's own number, wherever it stands now
        return sourceModel()->headerData(mapToSource(index(section, 0)).row(), orientation, role);
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

} // namespace jiangce
