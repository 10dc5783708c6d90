// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_table.h"

#include "ui/theme.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

namespace jiangce {

ListTable::ListTable(QSettings& settings, const QString& settingsKey, QWidget* parent)
    : QTableView(parent)
    , m_settings(settings)
    , m_key(settingsKey)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(jiangce::rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ListTable::askColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ListTable::saveColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ListTable::saveColumns);
    auto* copy = new QAction(toneIcon(QLatin1StringView("copy")), tr("&Copy lines"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(selectedText()); });
}

void ListTable::restoreColumns()
{
    m_usual = horizontalHeader()->saveState();
    horizontalHeader()->restoreState(m_settings.value(m_key).toByteArray());
}

void ListTable::saveColumns()
{
    // Not while the usual widths are being set.
    if (!m_usual.isEmpty())
        m_settings.setValue(m_key, horizontalHeader()->saveState());
}

QString ListTable::selectedText() const
{
    QList<int> columns;
    for (int at = 0; at < horizontalHeader()->count(); ++at)
        if (const int column = horizontalHeader()->logicalIndex(at); !isColumnHidden(column))
            columns.append(column);
    QStringList heads;
    for (const int column : columns)
        heads.append(model()->headerData(column, Qt::Horizontal).toString());
    QStringList lines {heads.join(u'\t')};
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (const int column : columns)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void ListTable::askColumns(const QPoint& at)
{
    QMenu menu;
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* choice = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(!isColumnHidden(column));
        connect(choice, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            saveColumns();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("&Usual columns"), this, [this] {
        horizontalHeader()->restoreState(m_usual);
        saveColumns();
    });
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

} // namespace jiangce
