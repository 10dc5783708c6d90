// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reason_button.h"

#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QFocusEvent>
#include <QtWidgets/QStyleOptionButton>

namespace jiangce {

ReasonButton::ReasonButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_reason.isEmpty())
            Q_EMIT chosen();
        else
            Q_EMIT refused(m_reason);
    });
}

void ReasonButton::setReason(const QString& reason)
{
    m_reason = reason;
    setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    setStatusTip(reason);
    setAccessibleDescription(reason);
    update();
}

void ReasonButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    if (m_reason.isEmpty())
        return;
    option->state &= ~QStyle::State_Enabled;
    option->palette.setCurrentColorGroup(QPalette::Disabled);
}

void ReasonButton::focusInEvent(QFocusEvent* event)
{
    QPushButton::focusInEvent(event);
    if (!m_reason.isEmpty() && event->reason() != Qt::MouseFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT refused(m_reason);
}

} // namespace jiangce
