// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/roster_view.h"

#include "ui/forms/form_words.h"
#include "ui/forms/frozen_columns.h"
#include "ui/forms/roster_cell.h"
#include "ui/forms/roster_clipboard.h"
#include "ui/forms/roster_delegate.h"
#include "ui/forms/roster_model.h"
#include "ui/forms/roster_order.h"
#include "ui/forms/roster_suggestions.h"
#include "ui/theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int keepMilliseconds = 500;

} // namespace

RosterView::RosterView(RosterModel& model, RosterOrder& order, const RosterDef& roster, const FormContext& context,
    QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_order(order)
    , m_roster(roster)
    , m_context(context)
{
    makeRostersReachable();
    setObjectName(QLatin1StringView(roster.key) + u"_grid"_s);
    setModel(&order);
    auto* delegate = new RosterDelegate(model, context, this);
    setItemDelegate(delegate);
    connect(delegate, &RosterDelegate::lineLeft, this, [this](int rows) { step(rows, 0); });
    m_suggestions = new RosterSuggestions(*this, model, roster, context);
    connect(delegate, &RosterDelegate::lineMade, this, [this](QLineEdit* line, const QModelIndex& index) {
        m_suggestions->watch(line, m_order.mapToSource(index));
    });
    connect(m_suggestions, &RosterSuggestions::rowFilled, this, [this] {
        if (QWidget* editor = indexWidget(currentIndex()))
            closeEditor(editor, QAbstractItemDelegate::EditNextItem);
    });
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true);
    setSortingEnabled(true);
    setAccessibleName(programmeWord(context, roster.label));
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(jiangce::rowHeight());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setIconSize(QSize(rhythm(1.75), rhythm(1.75)));
    if (context.arrangement)
        m_layout = RosterLayout::fromJson(context.arrangement(arrangementName()));
    setColumnWidths();
    connect(&order, &QAbstractItemModel::columnsInserted, this, &RosterView::setColumnWidths);
    m_frozen = new FrozenColumns(*this, m_layout.frozen);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepMilliseconds);
    connect(&m_keepTimer, &QTimer::timeout, this, &RosterView::keepArrangement);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { keepWidth(column, width); });
}

RosterView::~RosterView()
{
    if (m_keepTimer.isActive())
        keepArrangement();
}

void RosterView::step(int rows, int columns)
{
    const QModelIndex here = currentIndex();
    QModelIndex there = m_order.index(here.row() + rows, here.column() + columns);
    if (columns > 0 && !there.isValid())
        there = m_order.index(here.row() + 1, 1);
    if (there.isValid())
        setCurrentIndex(there);
}

void RosterView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    // Not behind the columns that stay.
    if (m_frozen != nullptr && index.column() < m_frozen->count())
        horizontalScrollBar()->setValue(0);
    else if (m_frozen != nullptr && m_frozen->isVisible() && visualRect(index).x() < m_frozen->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - m_frozen->width() + visualRect(index).x());
}

void RosterView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_suggestions->dismiss();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        step(1, 0);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        step(0, 1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        step(0, -1);
}

bool RosterView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut)
            || key->matches(QKeySequence::Paste)
            || (key->modifiers() == Qt::ControlModifier
                && (key->key() == Qt::Key_D || key->key() == Qt::Key_Minus || key->key() == Qt::Key_Plus));
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

/// Tab walks the cells and, past the last or before the first of them, goes on to what comes next.
bool RosterView::focusNextPrevChild(bool isForward)
{
    const QModelIndex now = currentIndex();
    const QModelIndex next = now.isValid() ? moveCursor(isForward ? MoveNext : MovePrevious, Qt::NoModifier) : now;
    const auto place = [](const QModelIndex& index) { return std::pair(index.row(), index.column()); };
    const bool leaves = !next.isValid() || (isForward ? place(next) <= place(now) : place(next) >= place(now));
    return leaves ? QAbstractScrollArea::focusNextPrevChild(isForward) : QTableView::focusNextPrevChild(isForward);
}

void RosterView::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = (event->modifiers() & Qt::ControlModifier) != 0;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Cut))
        cutSelection();
    else if (event->matches(QKeySequence::Paste))
        pasteClipboard();
    else if (event->key() == Qt::Key_F1)
        showHelp();
    else if (isControl && event->key() == Qt::Key_D)
        fillDown();
    else if (isControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        insertRowsAtSelection();
    else if (isControl && event->key() == Qt::Key_Minus)
        removeSelectedRows();
    else if (event->key() == Qt::Key_Delete || (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier))
        clearSelected();
    else if (isEnter && !isControl && !isEditing())
        step((event->modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1, 0);
    else if (isControl || event->matches(QKeySequence::Undo))
        event->ignore(), QAbstractItemView::keyPressEvent(event);
    else
        QTableView::keyPressEvent(event);
}

void RosterView::copySelection()
{
    QModelIndexList cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (!index.data(RosterModel::IsBlankRole).toBool())
            cells.append(index);
    if (!cells.isEmpty())
        QApplication::clipboard()->setMimeData(mimeOfSelection(cells));
}

void RosterView::cutSelection()
{
    copySelection();
    clearSelected();
}

void RosterView::pasteClipboard()
{
    if (const QMimeData* mime = QApplication::clipboard()->mimeData())
        pasteText(pastedText(*mime));
}

QList<int> RosterView::targetRows(int count) const
{
    const int first = std::max(currentIndex().row(), 0);
    QList<int> rows;
    int beyond = int(m_model.rows().size());
    for (int i = 0; i < count; ++i) {
        const QModelIndex index = m_order.index(first + i, 0);
        const bool isReal = index.isValid() && !index.data(RosterModel::IsBlankRole).toBool();
        rows.append(isReal ? m_order.mapToSource(index).row() : beyond++);
    }
    return rows;
}

void RosterView::pasteText(const QString& text)
{
    QList<QStringList> lines = cellsOfText(text);
    if (m_isReadOnly || lines.isEmpty())
        return;
    RosterModel::Block block;
    if (const QList<int> heads = columnsOfHeads(m_roster, lines.front()); !heads.isEmpty()) {
        for (const int field : heads)
            block.columns.append(field + 1); // the status column takes nothing
        lines.removeFirst();
    } else {
        qsizetype width = 0;
        for (const QStringList& line : std::as_const(lines))
            width = std::max(width, line.size());
        for (int i = 0; i < int(width); ++i)
            block.columns.append(std::max(currentIndex().column(), 1) + i);
    }
    // One cell into many: all of them, as a spreadsheet does.
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (lines.size() == 1 && lines.front().size() == 1 && selected.size() > 1) {
        QSet<int> rows;
        for (const QModelIndex& index : selected)
            rows.insert(index.row());
        while (lines.size() < rows.size())
            lines.append(lines.front());
    }
    block.lines = lines;
    m_model.write(tr("paste rows: %1").arg(lines.size()), block, targetRows(int(lines.size())));
}

void RosterView::fillDown()
{
    if (m_isReadOnly || !currentIndex().isValid())
        return;
    QMap<int, QSet<int>> columnsOfRow;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        columnsOfRow[index.row()].insert(index.column());
    if (columnsOfRow.isEmpty())
        return;
    int from = columnsOfRow.firstKey();
    QList<int> to = columnsOfRow.keys();
    if (to.size() == 1)
        --from;
    else
        to.removeFirst();
    if (from < 0)
        return;
    RosterModel::Block block;
    QList<int> columns(columnsOfRow.first().cbegin(), columnsOfRow.first().cend());
    std::ranges::sort(columns);
    block.columns = columns;
    QStringList line;
    for (const int column : columns)
        line.append(m_order.index(from, column).data(Qt::EditRole).toString());
    QList<int> rows;
    int beyond = int(m_model.rows().size());
    for (const int row : to) {
        const QModelIndex index = m_order.index(row, 0);
        rows.append(index.data(RosterModel::IsBlankRole).toBool() ? beyond++ : m_order.mapToSource(index).row());
        block.lines.append(line);
    }
    m_model.write(tr("copy from above"), block, rows);
    if (to.size() == 1)
        step(1, 0);
}

void RosterView::clearSelected()
{
    if (m_isReadOnly)
        return;
    QModelIndexList cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        cells.append(m_order.mapToSource(index));
    m_model.clearCells(cells);
}

QList<int> RosterView::selectedSourceRows() const
{
    QSet<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (!index.data(RosterModel::IsBlankRole).toBool())
            rows.insert(m_order.mapToSource(index).row());
    QList<int> result(rows.cbegin(), rows.cend());
    std::ranges::sort(result);
    return result;
}

void RosterView::insertRowsAtSelection()
{
    const QList<int> rows = selectedSourceRows();
    if (!m_isReadOnly)
        m_model.insertBlank(rows.isEmpty() ? int(m_model.rows().size()) : rows.front(), std::max(1, int(rows.size())));
}

void RosterView::removeSelectedRows()
{
    const QList<int> rows = selectedSourceRows();
    if (!m_isReadOnly && !rows.isEmpty())
        m_model.removeAll(rows);
}

} // namespace jiangce
