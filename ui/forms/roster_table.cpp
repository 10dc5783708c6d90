// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of a roster for screen readers: Qt's own table tells no client that its cells can be written.
#include "ui/forms/roster_cell.h"
#include "ui/forms/roster_view.h"

#include <QtWidgets/QAccessibleWidget>

namespace jiangce {

namespace {

class RosterTable final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit RosterTable(RosterView* view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(view)
    {
    }
    ~RosterTable() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    // Children row by row, the heads first, as the view counts them when it tells where the focus went.
    int childCount() const override { return (rowCount() + 1) * (columnCount() + 1); }
    QAccessibleInterface* child(int at) const override
    {
        const int wide = columnCount() + 1;
        return at < 0 || at >= childCount() ? nullptr : cell(at / wide - 1, at % wide - 1);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* one = dynamic_cast<const RosterCell*>(child);
        return one == nullptr ? -1 : (one->rowIndex() + 1) * (columnCount() + 1) + one->columnIndex() + 1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QModelIndex index = m_view->indexAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? cell(index.row(), index.column()) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const QModelIndex index = m_view->currentIndex();
        return index.isValid() ? cell(index.row(), index.column()) : nullptr;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override
    {
        const bool isThere = row >= 0 && column >= 0 && row < rowCount() && column < columnCount();
        return isThere ? cell(row, column) : nullptr;
    }
    int columnCount() const override { return m_view->model()->columnCount(); }
    int rowCount() const override { return m_view->model()->rowCount(); }
    QString columnDescription(int column) const override
    {
        return headInWords(*m_view->model(), column, Qt::Horizontal);
    }
    QString rowDescription(int row) const override { return headInWords(*m_view->model(), row, Qt::Vertical); }

    int selectedCellCount() const override { return int(choice().selectedIndexes().size()); }
    QList<QAccessibleInterface*> selectedCells() const override
    {
        QList<QAccessibleInterface*> cells;
        for (const QModelIndex& index : choice().selectedIndexes())
            cells.append(cell(index.row(), index.column()));
        return cells;
    }
    QList<int> selectedColumns() const override
    {
        QList<int> columns;
        for (const QModelIndex& index : choice().selectedColumns())
            columns.append(index.column());
        return columns;
    }
    QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (const QModelIndex& index : choice().selectedRows())
            rows.append(index.row());
        return rows;
    }
    int selectedColumnCount() const override { return int(selectedColumns().size()); }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    bool isColumnSelected(int column) const override { return choice().isColumnSelected(column, {}); }
    bool isRowSelected(int row) const override { return choice().isRowSelected(row, {}); }
    bool selectRow(int row) override { return select(row, 0, QItemSelectionModel::Select | QItemSelectionModel::Rows); }
    bool unselectRow(int row) override { return select(row, 0, QItemSelectionModel::Deselect | QItemSelectionModel::Rows); }
    bool selectColumn(int column) override
    {
        return select(0, column, QItemSelectionModel::Select | QItemSelectionModel::Columns);
    }
    bool unselectColumn(int column) override
    {
        return select(0, column, QItemSelectionModel::Deselect | QItemSelectionModel::Columns);
    }
    // A cell stands for its place, so nothing has to be moved when rows come and go.
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    [[nodiscard]] QItemSelectionModel& choice() const { return *m_view->selectionModel(); }
    bool select(int row, int column, QItemSelectionModel::SelectionFlags how)
    {
        const QModelIndex index = m_view->model()->index(row, column);
        if (index.isValid())
            choice().select(index, how);
        return index.isValid();
    }
    [[nodiscard]] QAccessibleInterface* cell(int row, int column) const
    {
        QAccessible::Id& id = m_cells[{row, column}];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new RosterCell(m_view, row, column));
        return QAccessible::accessibleInterface(id);
    }

    RosterView* m_view = nullptr;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells;
};

QAccessibleInterface* rosterTable(const QString& className, QObject* object)
{
    auto* view = className == QLatin1StringView(RosterView::staticMetaObject.className()) ? qobject_cast<RosterView*>(object)
                                                                                          : nullptr;
    return view == nullptr ? nullptr : new RosterTable(view);
}

} // namespace

void makeRostersReachable()
{
    QAccessible::installFactory(&rosterTable);
}

} // namespace jiangce
