// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>

namespace jiangce {

enum class RosterFilter { All, Troubled, Fine };

/// The order and choice in which a roster is looked at. Nothing moves or disappears while typing: sorting and filtering
/// happen when asked for. The blank row stays last.
class RosterOrder final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RosterOrder(QObject* parent = nullptr);
    void setFilter(RosterFilter filter);
    [[nodiscard]] bool isPlain() const { return sortColumn() < 0 && m_filter == RosterFilter::All; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RosterFilter m_filter = RosterFilter::All;
};

} // namespace jiangce
