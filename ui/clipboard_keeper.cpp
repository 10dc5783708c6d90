// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard_keeper.h"

#include "core/values/number_finder.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace jiangce {

ClipboardKeeper::ClipboardKeeper(QObject* parent, std::function<bool()> isOurs)
    : QObject(parent)
    , m_isOurs(isOurs ? std::move(isOurs) : [] { return QGuiApplication::clipboard()->ownsClipboard(); })
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardKeeper::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardKeeper::look);
}

ClipboardKeeper::~ClipboardKeeper()
{
    if (m_timer.isActive())
        clear();
}

void ClipboardKeeper::look()
{
    m_timer.stop();
    m_text.clear();
    if (!m_isOurs())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (!findNumber(text))
        return;
    m_text = text;
    m_timer.start();
}

void ClipboardKeeper::clear()
{
    m_timer.stop();
    if (!m_text.isEmpty() && m_isOurs() && QGuiApplication::clipboard()->text() == m_text)
        QGuiApplication::clipboard()->clear();
    m_text.clear();
}

} // namespace jiangce
