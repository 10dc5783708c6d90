// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/preedit_watch.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QInputMethod>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QWidget>

namespace jiangce {

PreeditWatch::PreeditWatch(QWidget* widget)
    : QObject(widget)
{
    widget->installEventFilter(this);
}

bool PreeditWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_isComposing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        break;
    case QEvent::FocusOut:
        m_isComposing = false;
        break;
    case QEvent::ShortcutOverride:
        if (m_isComposing) {
            event->accept(); // no shortcut either
            return true;
        }
        break;
    case QEvent::KeyPress: {
        static constexpr int commands[] = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (m_isComposing && std::ranges::find(commands, key) != std::end(commands))
            return true;
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void commitPreedit()
{
    if (QInputMethod* method = QGuiApplication::inputMethod())
        method->commit();
}

} // namespace jiangce
