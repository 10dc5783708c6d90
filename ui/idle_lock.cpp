// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/idle_lock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

namespace jiangce {

namespace {

constexpr int millisecondsPerMinute = 60'000;

} // namespace

IdleLock::IdleLock(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setMinutes(int minutes)
{
    m_minutes = minutes;
    if (minutes > 0)
        m_timer.start(minutes * millisecondsPerMinute);
    else
        m_timer.stop();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (m_minutes > 0)
            m_timer.start(m_minutes * millisecondsPerMinute);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jiangce
