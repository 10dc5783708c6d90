// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QtGui/QShowEvent>

namespace jiangce {

Page::Page(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

bool Page::attempt(const AppContext::Operation& operation, const QString& done)
{
    const auto report = m_context.perform(operation);
    if (!report) {
        Q_EMIT said(report.error());
        return false;
    }
    if (!done.isEmpty())
        Q_EMIT said({Message::Kind::Done, done});
    return true;
}

bool Page::attemptRead(const std::function<void()>& read)
{
    const auto trouble = m_context.guard(read);
    if (trouble)
        Q_EMIT said(*trouble);
    return !trouble;
}

void Page::refreshOn(const QSet<Subject>& subjects)
{
    connect(&m_context, &AppContext::changed, this, [this, subjects](const ChangeReport& report) {
        if (!report.subjects.intersects(subjects))
            return;
        if (isVisible())
            refresh();
        else
            m_isStale = true;
    });
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        refresh();
}

} // namespace jiangce
