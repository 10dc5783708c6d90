// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window.h"

#include "ui/find_bar.h"
#include "ui/pages/case_view.h"
#include "ui/pages/case_pane.h"
#include "ui/theme.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto geometryKey = "window/case_geometry/v1"_L1;

} // namespace

CaseWindow::CaseWindow(AppContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_pane(new CasePane(context, this))
{
    setObjectName(u"case_window"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane, 1);
    auto* find = new FindBar(central);
    column->addWidget(find);
    setCentralWidget(central);
    // As in the main window: what is said lies over the line at the foot, and moves nothing.
    auto* bar = new MessageBar(this);
    bar->lieOver(*statusBar());
    statusBar()->setSizeGripEnabled(false);
    connect(m_pane, &CasePane::said, bar, qOverload<const Message&>(&MessageBar::say));
    connect(m_pane, &CasePane::shown, this, &CaseWindow::showTitle);
    const auto onStack = [this](void (QUndoStack::*slot)()) {
        return [this, slot] { (m_pane->page()->desk().document().undoStack().*slot)(); };
    };
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_pane, onStack(&QUndoStack::undo));
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, m_pane, onStack(&QUndoStack::redo));
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, find, [find] {
        if (QTableView* table = find->tableAtHand())
            find->open(table);
    });
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, find, [find] { find->step(1); });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), this), &QShortcut::activated, find, [find] { find->step(-1); });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    if (!restoreGeometry(context.settings().value(geometryKey).toByteArray()))
        resize(rhythm(125), rhythm(90));
}

bool CaseWindow::show(CaseId id)
{
    if (!m_pane->showCase(id))
        return false;
    show();
    m_pane->page()->takeFocus();
    return true;
}

void CaseWindow::showTitle()
{
    setWindowTitle(m_pane->page() != nullptr ? m_pane->page()->title() + u"[*]"_s : QString());
}

void CaseWindow::closeEvent(QCloseEvent* event)
{
    if (!m_pane->keepUnsaved())
        return event->ignore();
    m_context.settings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace jiangce
