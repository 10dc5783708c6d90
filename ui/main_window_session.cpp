// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/app_context.h"
#include "ui/case_window.h"
#include "ui/dialogs/lock_dialog.h"
#include "ui/idle_lock.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/page.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace jiangce {

bool MainWindow::keepUnsaved()
{
    if (!m_cases->keepUnsaved())
        return false;
    for (const QPointer<CaseWindow>& window : std::as_const(m_windows))
        if (window != nullptr && !window->pane().keepUnsaved())
            return false;
    return std::ranges::all_of(m_pages, [](Page* page) { return !page->hasUnsaved() || page->keepUnsaved(); });
}

void MainWindow::switchOfficer()
{
    if (!keepUnsaved() || startDialogs().signIn == nullptr)
        return;
    for (const QPointer<CaseWindow>& window : std::exchange(m_windows, {}))
        delete window;
    m_cases->showNothing();
    m_middle->setCurrentWidget(m_inner);
    for (Page* page : std::exchange(m_pages, {}))
        delete page;
    m_context.setSession({});
    hide();
    if (!startDialogs().signIn(m_context, nullptr)) {
        close();
        return;
    }
    show();
    begin();
}

void MainWindow::lock()
{
    if (m_isLocked || !m_context.isSignedIn())
        return;
    const QScopedValueRollback locked(m_isLocked, true);
    (void)keepUnsaved();
    // Covered, not hidden: a dialog that is hidden would be over, and what stands in it lost.
    QList<QPointer<QWidget>> covers;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        auto* cover = new QWidget(window);
        cover->setAutoFillBackground(true);
        cover->setGeometry(window->rect());
        cover->show();
        cover->raise();
        covers.append(cover);
    }
    LockDialog dialog(m_context);
    dialog.exec();
    for (const QPointer<QWidget>& cover : std::as_const(covers))
        delete cover;
    if (dialog.wantsOtherOfficer())
        switchOfficer();
}

void MainWindow::readSettings()
{
    m_idle->setMinutes(m_context.settings().value(setting::lockMinutes, 0).toInt());
}

} // namespace jiangce
