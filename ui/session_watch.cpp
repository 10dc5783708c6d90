// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_watch.h"

using namespace Qt::StringLiterals;

namespace jiangce {

SessionWatch::SessionWatch(const QDBusConnection& system, const QDBusConnection& session, QObject* parent)
    : QObject(parent)
{
    QDBusConnection login = system;
    QDBusConnection screen = session;
    if (login.isConnected()) {
        login.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
            u"PrepareForSleep"_s, this, SLOT(becomes(bool)));
        login.connect(u"org.freedesktop.login1"_s, QString(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
            SLOT(lockAsked()));
    }
    if (screen.isConnected())
        for (const QString& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.mate.ScreenSaver"_s,
                 u"org.cinnamon.ScreenSaver"_s})
            screen.connect(QString(), QString(), saver, u"ActiveChanged"_s, this, SLOT(becomes(bool)));
}

} // namespace jiangce
