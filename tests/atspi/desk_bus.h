// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusConnection>

/// What stands between a program and whoever cannot see it: a display, a session bus and the accessibility bus, all of
/// their own and gone with the object.
class DeskBus final {
public:
    DeskBus() = default;
    ~DeskBus();
    Q_DISABLE_COPY_MOVE(DeskBus)

    /// Empty, or what could not be started.
    [[nodiscard]] QString start();
    /// For a program that is to be found on the bus. Its settings and data lie in folder().
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    /// What the display complained of since it was last asked, for a failure's message.
    [[nodiscard]] QString displayWords() { return QString::fromLocal8Bit(m_display.readAllStandardError()); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QDBusConnection accessibility() const { return QDBusConnection(QStringLiteral("accessibility")); }

private:
    [[nodiscard]] QString startDisplay();
    [[nodiscard]] QString startSession();
    [[nodiscard]] QString startAccessibility();

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_display;
    QProcess m_session;
    QProcess m_accessibility;
};
