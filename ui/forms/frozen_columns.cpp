// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/frozen_columns.h"

#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace jiangce {

FrozenColumns::FrozenColumns(QTableView& table, int count)
    : QTableView(&table)
    , m_table(table)
    , m_count(count)
{
    setModel(table.model());
    setSelectionModel(table.selectionModel());
    setItemDelegate(table.itemDelegate());
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&table);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(table.alternatingRowColors());
    setWordWrap(false);
    setIconSize(table.iconSize());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(table.verticalHeader()->defaultSectionSize());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(table.horizontalHeader()->defaultAlignment());
    horizontalHeader()->setSectionsClickable(true);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::follow);
    connect(table.model(), &QAbstractItemModel::columnsInserted, this, &FrozenColumns::showColumns);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &FrozenColumns::showColumns);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::follow);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        QHeaderView& header = *m_table.horizontalHeader();
        const bool isSecond = header.sortIndicatorSection() == section && header.sortIndicatorOrder() == Qt::AscendingOrder;
        header.setSortIndicator(section, isSecond ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        m_table.setCurrentIndex(index);
        m_table.edit(index);
    });
    connect(this, &QTableView::pressed, &table, [&table] { table.setFocus(Qt::MouseFocusReason); });
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    showColumns();
}

void FrozenColumns::setCount(int count)
{
    m_count = std::clamp(count, 0, model()->columnCount());
    showColumns();
}

void FrozenColumns::showColumns()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, column >= m_count);
    follow();
}

void FrozenColumns::follow()
{
    // Unscrolled, the table itself shows these columns, and its editors must not be covered.
    if (m_table.horizontalScrollBar()->value() == 0 || m_count == 0) {
        hide();
        return;
    }
    int width = 1;
    for (int column = 0; column < m_count; ++column) {
        setColumnWidth(column, m_table.columnWidth(column));
        width += m_table.columnWidth(column);
    }
    horizontalHeader()->setFixedHeight(m_table.horizontalHeader()->height());
    setGeometry(m_table.verticalHeader()->width() + m_table.frameWidth(), m_table.frameWidth(), width,
        m_table.viewport()->height() + m_table.horizontalHeader()->height());
    if (width > m_table.viewport()->width() * 2 / 3) { // no room left for what scrolls
        hide();
        return;
    }
    show();
    raise();
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

bool FrozenColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QTableView::eventFilter(watched, event);
}

void FrozenColumns::wheelEvent(QWheelEvent* event)
{
    QApplication::sendEvent(m_table.viewport(), event);
}

} // namespace jiangce
