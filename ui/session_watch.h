// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>

namespace jiangce {

/// Hears from the desktop that nobody sits there any more: the screen is locked, the computer goes to sleep, another user
/// comes. Where the desktop says nothing, nothing is heard.
class SessionWatch final : public QObject {
    Q_OBJECT
public:
    /// `system`: where the log-in service speaks; `session`: where the screen saver does.
    SessionWatch(const QDBusConnection& system, const QDBusConnection& session, QObject* parent = nullptr);

Q_SIGNALS:
    void left();

private Q_SLOTS:
    void lockAsked() { Q_EMIT left(); }
    void becomes(bool isAway)
    {
        if (isAway)
            Q_EMIT left();
    }
};

} // namespace jiangce
