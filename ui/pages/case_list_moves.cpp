// SPDX-License-Identifier: GPL-3.0-or-later
// Which line of the list is chosen, when its case opens, and the list as it can be come back to.
#include "ui/models/case_list_model.h"
#include "ui/pages/case_filter_bar.h"
#include "ui/pages/case_list_page.h"
#include "ui/pages/list_table.h"

#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace jiangce {

bool ListState::isSameList(const ListState& other) const
{
    return title == other.title && view.id == other.view.id && base.queue == other.base.queue
        && base.programme == other.base.programme && found == other.found;
}

bool operator==(const ListState& one, const ListState& other)
{
    return one.isSameList(other) && one.order == other.order && one.filters == other.filters;
}

ListState CaseListPage::state() const
{
    ListState state {m_base, m_title, m_order, m_view, m_filters->state(), {}};
    if (m_model->showsFound())
        for (int row = 0; row < m_model->rowCount(); ++row)
            state.found.append(m_model->caseAt(row).id);
    return state;
}

void CaseListPage::restore(const ListState& state)
{
    if (!state.found.isEmpty())
        return showCases(state.found, state.title);
    show(state.base, state.title, state.order, state.filters, state.view);
}

CaseId CaseListPage::currentCase() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->caseAt(index.row()).id : CaseId();
}

QList<CaseId> CaseListPage::selectedCases() const
{
    QList<CaseId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.append(m_model->caseAt(index.row()).id);
    return ids;
}

void CaseListPage::select(CaseId id)
{
    const int row = m_model->rowOf(id);
    m_told = id;
    m_openingTimer.stop();
    m_isOffer = false;
    if (id == currentCase() && m_table->selectionModel()->hasSelection())
        return;
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    // A case of another list is none of the lines here.
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, CaseListModel::Number));
    if (row < 0)
        m_table->clearSelection();
    m_isQuiet = wasQuiet;
}

void CaseListPage::choose(int row)
{
    m_openingTimer.stop();
    m_isOffer = false;
    m_told = m_model->caseAt(row).id;
    Q_EMIT caseChosen(m_told);
}

void CaseListPage::openChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!m_openingTimer.isActive() && rows.size() == 1 && m_model->caseAt(rows.first().row()).id != m_told)
        choose(rows.first().row());
}

void CaseListPage::openSoon()
{
    // Whoever holds the arrow key down passes lines over; the case opens where he rests.
    m_isOffer = false;
    m_openingTimer.start();
}

void CaseListPage::selectNext(int step)
{
    const int row = m_table->currentIndex().row() + step;
    if (row == m_model->rowCount() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (row < 0 || row >= m_model->rowCount())
        return;
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    m_table->setCurrentIndex(m_model->index(row, CaseListModel::Number));
    m_isQuiet = wasQuiet;
    choose(row);
}

void CaseListPage::findInList()
{
    m_filters->takeFocus();
}

bool CaseListPage::isNarrowedByText() const
{
    return !filter().text.isEmpty();
}

void CaseListPage::takeFocus()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        const bool wasQuiet = std::exchange(m_isQuiet, true);
        // There to begin from; chosen only when it is opened or offered.
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(0, CaseListModel::Number), QItemSelectionModel::NoUpdate);
        m_isQuiet = wasQuiet;
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void CaseListPage::offerFirst()
{
    if (m_model->rowCount() == 0 && m_model->isReading()) {
        m_isFirstWanted = true;
    } else if (m_table->currentIndex().isValid()) {
        const bool wasQuiet = std::exchange(m_isQuiet, true);
        m_table->setCurrentIndex(m_table->currentIndex());
        m_isQuiet = wasQuiet;
        m_isOffer = true;
        m_openingTimer.start();
    }
}

} // namespace jiangce
