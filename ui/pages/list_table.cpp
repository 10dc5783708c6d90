// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_table.h"

#include "ui/app_context.h"
#include "ui/dialogs/export_file.h"
#include "ui/reachable.h"
#include "ui/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

namespace jiangce {

namespace {

constexpr int settlingMilliseconds = 600;

/// The name of a column without the arrows of an order, where the model tells it.
QString headOf(const QAbstractItemModel& model, int column)
{
    const QVariant plain = model.headerData(column, Qt::Horizontal, Qt::EditRole);
    return (plain.isValid() ? plain : model.headerData(column, Qt::Horizontal)).toString();
}

} // namespace

ListTable::ListTable(AppContext& context, const QString& key, QWidget* parent)
    : QTableView(parent)
    , m_context(context)
    , m_key(key)
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
    connectHeader();
    auto* copy = new QAction(toneIcon(QLatin1StringView("copy")), tr("&Copy lines"), this);
    copy->setObjectName(QStringLiteral("copy_lines"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, &ListTable::copySelected);
    m_timer.setSingleShot(true);
    m_timer.setInterval(settlingMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ListTable::saveColumns);
    connect(&context, &AppContext::sessionEnding, this, [this] {
        if (m_timer.isActive())
            saveColumns();
    });
    connect(&context, &AppContext::sessionChanged, this, [this] {
        if (!m_usual.isEmpty() && m_context.isSignedIn())
            restoreColumns();
    });
}

ListTable::~ListTable()
{
    if (m_timer.isActive())
        saveColumns();
}

void ListTable::connectHeader()
{
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ListTable::askColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ListTable::noteColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ListTable::noteColumns);
}

void ListTable::takeHeader(QHeaderView* header)
{
    setHorizontalHeader(header);
    connectHeader();
}

void ListTable::restoreColumns()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    if (m_usual.isEmpty()) {
        m_usual = horizontalHeader()->saveState();
        currentFollowsChoice(this);
    } else {
        horizontalHeader()->restoreState(m_usual);
    }
    horizontalHeader()->restoreState(m_context.remembered(m_key));
}

void ListTable::noteColumns()
{
    // Not while the usual widths are being set, nor for each step of a drag.
    if (!m_usual.isEmpty() && !m_isRestoring)
        m_timer.start();
}

void ListTable::saveColumns()
{
    m_timer.stop();
    m_context.remember(m_key, horizontalHeader()->saveState());
}

void ListTable::copySelected()
{
    if (isSmallChoice()) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    if (const auto message = exportToClipboard(this, m_context, selectedTable()))
        Q_EMIT said(*message);
}

bool ListTable::isSmallChoice() const
{
    return areFewLines(selectionModel()->selectedRows().size(), model()->rowCount());
}

QList<int> ListTable::shownColumns() const
{
    QList<int> columns;
    for (int at = 0; at < horizontalHeader()->count(); ++at)
        if (const int column = horizontalHeader()->logicalIndex(at); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

ExportTable ListTable::selectedTable() const
{
    ExportTable table {accessibleName()};
    for (const int column : shownColumns())
        table.columns.append({headOf(*model(), column), ExportKind::Text, 12, m_data.value(column, ExportData::Words)});
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        ExportRow line;
        for (const int column : shownColumns())
            line.cells.append(row.siblingAtColumn(column).data().toString());
        table.rows.append(line);
    }
    return table;
}

QString ListTable::selectedText() const
{
    const QList<int> columns = shownColumns();
    QStringList heads;
    for (const int column : columns)
        heads.append(headOf(*model(), column));
    QStringList lines {heads.join(u'\t')};
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (const int column : columns)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void ListTable::showColumn(int column, bool isShown)
{
    // The last one stays: a list without columns has no head to bring them back with.
    if (!isShown && horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() <= 1)
        return;
    setColumnHidden(column, !isShown);
    noteColumns();
}

void ListTable::fillColumnMenu(QMenu& menu)
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* choice = menu.addAction(headOf(*model(), column));
        choice->setCheckable(true);
        choice->setChecked(!isColumnHidden(column));
        connect(choice, &QAction::toggled, this, [this, column](bool isShown) { showColumn(column, isShown); });
    }
    menu.addSeparator();
    menu.addAction(tr("&Usual columns"), this, [this] {
        horizontalHeader()->restoreState(m_usual);
        noteColumns();
    });
}

void ListTable::askColumns(const QPoint& at)
{
    QMenu menu;
    fillColumnMenu(menu);
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

} // namespace jiangce
