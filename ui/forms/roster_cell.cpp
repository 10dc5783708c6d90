// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/roster_cell.h"

#include "ui/forms/roster_model.h"

#include <QtGui/QWindow>
#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;

namespace jiangce {

QString headInWords(const QAbstractItemModel& model, int section, Qt::Orientation orientation)
{
    const QVariant words = model.headerData(section, orientation, Qt::AccessibleTextRole);
    return (words.isValid() ? words : model.headerData(section, orientation)).toString();
}

RosterCell::RosterCell(QTableView* view, int row, int column)
    : m_view(view)
    , m_row(row)
    , m_column(column)
{
}

bool RosterCell::isValid() const
{
    return m_view != nullptr && m_view->model() != nullptr && m_row < m_view->model()->rowCount()
        && m_column < m_view->model()->columnCount();
}

QModelIndex RosterCell::index() const
{
    return isValid() && !isHead() ? m_view->model()->index(m_row, m_column) : QModelIndex();
}

QAccessibleInterface* RosterCell::parent() const
{
    return m_view == nullptr ? nullptr : QAccessible::queryAccessibleInterface(m_view);
}

QWindow* RosterCell::window() const
{
    return m_view == nullptr ? nullptr : m_view->window()->windowHandle();
}

QString RosterCell::shown() const
{
    if (!isValid())
        return {};
    if (m_row < 0)
        return m_column < 0 ? QString() : headInWords(*m_view->model(), m_column, Qt::Horizontal);
    return m_column < 0 ? headInWords(*m_view->model(), m_row, Qt::Vertical) : index().data().toString();
}

QString RosterCell::text(QAccessible::Text what) const
{
    switch (what) {
    case QAccessible::Name:
    case QAccessible::Value: return shown();
    case QAccessible::Description: {
        if (isHead() || !isValid())
            return {};
        // Which cell it is, and what is wrong with it.
        QStringList parts {headInWords(*m_view->model(), m_column, Qt::Horizontal),
            headInWords(*m_view->model(), m_row, Qt::Vertical), index().data(RosterModel::ProblemRole).toString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

void RosterCell::setText(QAccessible::Text what, const QString& text)
{
    if (what == QAccessible::Value || what == QAccessible::Name)
        write(text);
}

QRect RosterCell::rect() const
{
    if (!isValid())
        return {};
    const QHeaderView* across = m_view->horizontalHeader();
    const QHeaderView* down = m_view->verticalHeader();
    const QRect place = m_row < 0 && m_column < 0 ? QRect(-down->width(), -across->height(), down->width(), across->height())
        : m_row < 0    ? QRect(across->sectionViewportPosition(m_column), -across->height(), across->sectionSize(m_column),
              across->height())
        : m_column < 0 ? QRect(-down->width(), down->sectionViewportPosition(m_row), down->width(), down->sectionSize(m_row))
                       : m_view->visualRect(index());
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::Role RosterCell::role() const
{
    if (m_row < 0)
        return m_column < 0 ? QAccessible::Pane : QAccessible::ColumnHeader;
    return m_column < 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State RosterCell::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.invisible = !m_view->isVisible();
    if (isHead())
        return state;
    const Qt::ItemFlags flags = index().flags();
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->currentIndex() == index() && m_view->hasFocus();
    state.editable = flags.testFlag(Qt::ItemIsEditable);
    state.readOnly = !state.editable;
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(index()));
    return state;
}

void* RosterCell::interface_cast(QAccessible::InterfaceType type)
{
    switch (type) {
    case QAccessible::TableCellInterface: return static_cast<QAccessibleTableCellInterface*>(this);
    case QAccessible::ActionInterface: return isHead() ? nullptr : static_cast<QAccessibleActionInterface*>(this);
    case QAccessible::TextInterface: return isHead() ? nullptr : static_cast<QAccessibleTextInterface*>(this);
    case QAccessible::EditableTextInterface:
        return index().flags().testFlag(Qt::ItemIsEditable) ? static_cast<QAccessibleEditableTextInterface*>(this) : nullptr;
    default: return nullptr;
    }
}

bool RosterCell::isSelected() const
{
    return m_view != nullptr && m_view->selectionModel()->isSelected(index());
}

QList<QAccessibleInterface*> RosterCell::columnHeaderCells() const
{
    QAccessibleInterface* grid = parent();
    return isHead() || grid == nullptr ? QList<QAccessibleInterface*>() : QList {grid->child(m_column + 1)};
}

QList<QAccessibleInterface*> RosterCell::rowHeaderCells() const
{
    QAccessibleInterface* grid = parent();
    return isHead() || grid == nullptr
        ? QList<QAccessibleInterface*>()
        : QList {grid->child((m_row + 1) * (m_view->model()->columnCount() + 1))};
}

QStringList RosterCell::actionNames() const
{
    return isHead() ? QStringList() : QStringList {setFocusAction(), toggleAction()};
}

void RosterCell::doAction(const QString& name)
{
    if (!index().isValid())
        return;
    if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(index());
    } else if (name == toggleAction()) {
        m_view->selectionModel()->select(index(), QItemSelectionModel::Toggle);
    }
}

QString RosterCell::text(int start, int end) const
{
    return shown().mid(start, end < 0 ? -1 : end - start);
}

int RosterCell::characterCount() const
{
    return int(shown().size());
}

void RosterCell::scrollToSubstring(int, int)
{
    if (index().isValid())
        m_view->scrollTo(index());
}

QString RosterCell::attributes(int, int* start, int* end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void RosterCell::replaceText(int start, int end, const QString& text)
{
    const bool isWhole = start <= 0 && end >= characterCount();
    const QString stored = index().data(Qt::EditRole).toString();
    // Part of a masked number cannot be put right without seeing it: only the whole is taken then.
    if (isWhole)
        write(text);
    else if (stored == shown())
        write(QString(stored).replace(start, end - start, text));
}

void RosterCell::write(const QString& text)
{
    if (index().flags().testFlag(Qt::ItemIsEditable))
        m_view->model()->setData(index(), text, Qt::EditRole);
}

} // namespace jiangce
