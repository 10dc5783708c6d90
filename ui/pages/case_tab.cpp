// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_tab.h"

#include "ui/dialogs/show_numbers.h"
#include "ui/pages/case_desk.h"

#include <QtGui/QShowEvent>

namespace jiangce {

CaseTab::CaseTab(CaseDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
}

void CaseTab::markStale()
{
    m_isStale = true;
    if (isVisible() && std::exchange(m_isStale, false))
        attemptRead([this] { refresh(); });
}

void CaseTab::takeFocus()
{
    for (QWidget* next = nextInFocusChain(); next != nullptr && next != this; next = next->nextInFocusChain())
        if (isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0)
            return next->setFocus(Qt::ShortcutFocusReason);
}

void CaseTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        attemptRead([this] { refresh(); });
}

bool CaseTab::attemptRead(const std::function<void()>& read)
{
    const auto trouble = m_desk.context().guard(read);
    if (trouble)
        Q_EMIT said(*trouble);
    return !trouble;
}

bool CaseTab::mayShow(const QString& key)
{
    return m_desk.isNew()
        || mayShowNumbers(m_desk.context(), m_desk.file().id, {key}, this, [this](const Message& message) { Q_EMIT said(message); });
}

} // namespace jiangce
