// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window stands and how its width is shared out, on this desk.
#include "ui/app_context.h"
#include "ui/main_window.h"
#include "ui/navigation.h"
#include "ui/theme.h"

#include <QtGui/QResizeEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto geometryKey = "window/main_geometry/v1"_L1;
constexpr auto outerKey = "window/main_outer/v1"_L1;
constexpr auto innerKey = "window/main_inner/v3"_L1;
constexpr auto foldedKey = "window/main_folded"_L1;    // on, off; missing: by the width of the window
constexpr int usualNavigation = 24;
constexpr int narrowSteps = 175;                        // of 8 px: 1400 at the usual size

} // namespace

void MainWindow::fold()
{
    const QString chosen = m_context.settings().value(foldedKey).toString();
    const bool isFolded = chosen.isEmpty() ? width() < rhythm(narrowSteps) : chosen == u"on"_s;
    if (isFolded != m_navigation->isFolded()) {
        m_navigation->setFolded(isFolded);
        const int wide = isFolded ? m_navigation->width() : rhythm(usualNavigation);
        m_outer->setSizes({wide, width() - wide});
    }
    m_foldAction->setChecked(isFolded);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::saveLayout()
{
    QSettings& settings = m_context.settings();
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(outerKey, m_outer->saveState());
    settings.setValue(innerKey, m_inner->saveState());
}

void MainWindow::restoreLayout()
{
    const QSettings& settings = m_context.settings();
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        const QSize room = screen()->availableSize();
        const QSize usual(rhythm(170), rhythm(95));
        resize(usual.boundedTo(room));
        if (room.width() < usual.width() * 1.1 || room.height() < usual.height() * 1.1)
            setWindowState(Qt::WindowMaximized);
    }
    m_outer->restoreState(settings.value(outerKey).toByteArray());
    if (!m_inner->restoreState(settings.value(innerKey).toByteArray()))
        m_inner->setSizes({rhythm(56), rhythm(104)});
    fold();
}

} // namespace jiangce
