// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forward through the places an officer was at: queues, programmes, views, pages and cases.
#include "ui/app_context.h"
#include "ui/main_window.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/case_view.h"
#include "ui/pages/page.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace jiangce {

Place MainWindow::here() const
{
    if (const Page* shown = currentPage())
        return {.page = shown->objectName(), .argument = m_argument};
    return {{}, {}, m_listEntry, m_list->state(), m_cases->caseId()};
}

void MainWindow::notePlace()
{
    if (m_isWalking || !m_context.isSignedIn())
        return;
    m_places.visit(here());
    showWays();
}

void MainWindow::showWays()
{
    m_back->setEnabled(m_places.canGo(-1));
    m_forward->setEnabled(m_places.canGo(1));
}

bool MainWindow::arriveAt(const Place& place)
{
    if (!place.page.isEmpty()) {
        showPage(place.page, place.argument);
        return currentPage() != nullptr && currentPage()->objectName() == place.page;
    }
    m_listEntry = place.listEntry;
    showCases();
    if (m_list->state() != place.list)
        m_list->restore(place.list);
    if (place.caseId.isValid() && !m_cases->showCase(place.caseId))
        return false;
    // An application that is being typed stays in sight: it has no place of its own.
    if (!place.caseId.isValid() && m_cases->caseId().isValid()) {
        if (!m_cases->keepUnsaved())
            return false;
        m_cases->showNothing();
    }
    m_list->select(place.caseId);
    return true;
}

void MainWindow::go(int step)
{
    if (!m_places.canGo(step))
        return;
    const Place place = m_places.at(step);
    const QScopedValueRollback walking(m_isWalking, true);
    if (arriveAt(place))
        m_places.go(step);
    showWays();
}

} // namespace jiangce
