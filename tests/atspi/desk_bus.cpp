// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/desk_bus.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtDBus/QDBusInterface>
#include <QtDBus/QDBusReply>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;    // milliseconds, on a machine that has much else to do

/// The first line a helper writes once it is ready; empty when it ends or never does.
QByteArray firstLine(QProcess& process)
{
    QDeadlineTimer deadline(patience);
    while (!process.canReadLine() && !deadline.hasExpired())
        if (process.state() == QProcess::NotRunning || !process.waitForReadyRead(int(deadline.remainingTime())))
            break;
    return process.readLine().trimmed();
}

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000))
        process.kill();
    process.waitForFinished(3000);
}

} // namespace

DeskBus::~DeskBus()
{
    QDBusConnection::disconnectFromBus(u"accessibility"_s);
    QDBusConnection::disconnectFromBus(u"session"_s);
    end(m_accessibility);
    end(m_session);
    end(m_display);
}

QString DeskBus::start()
{
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME"}) {
        const QString folder = m_folder.filePath(QString::fromLatin1(name).toLower());
        if (!QDir().mkpath(folder))
            return u"cannot make "_s + folder;
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QString::fromLatin1(name), folder);
    }
    for (const char* name : {"AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "QT_ACCESSIBILITY", "QT_SCALE_FACTOR"})
        m_environment.remove(QString::fromLatin1(name));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    for (const auto step : {&DeskBus::startDisplay, &DeskBus::startSession, &DeskBus::startAccessibility})
        if (const QString trouble = (this->*step)(); !trouble.isEmpty())
            return trouble;
    return {};
}

QString DeskBus::startDisplay()
{
    // It looks for a free number itself, and says which. Without -noreset it starts over whenever its last client leaves,
    // and turns away who comes in that moment: the accessibility bus asks it something and leaves just before the program comes.
    m_display.start(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    const QByteArray number = firstLine(m_display);
    if (number.isEmpty())
        return u"no display: "_s + QString::fromLocal8Bit(m_display.readAllStandardError()) + m_display.errorString();
    m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(number));
    return {};
}

QString DeskBus::startSession()
{
    m_session.setProcessEnvironment(m_environment);
    m_session.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    const QString address = QString::fromLatin1(firstLine(m_session));
    if (address.isEmpty())
        return u"no session bus: "_s + QString::fromLocal8Bit(m_session.readAllStandardError()) + m_session.errorString();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    const QDBusConnection session = QDBusConnection::connectToBus(address, u"session"_s);
    return session.isConnected() ? QString() : session.lastError().message();
}

QString DeskBus::startAccessibility()
{
    m_accessibility.setProcessEnvironment(m_environment);
    m_accessibility.start(u"/usr/libexec/at-spi-bus-launcher"_s, {u"--launch-immediately"_s});
    const QDBusConnection session(u"session"_s);
    QString trouble;
    for (QDeadlineTimer deadline(patience); !deadline.hasExpired(); QTest::qWait(20)) {
        if (m_accessibility.state() == QProcess::NotRunning)
            return u"no accessibility bus: "_s + QString::fromLocal8Bit(m_accessibility.readAllStandardError())
                + m_accessibility.errorString();
        QDBusInterface bus(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, session);
        const QDBusReply<QString> address = bus.call(u"GetAddress"_s);
        trouble = address.error().message();
        if (!address.isValid() || address.value().isEmpty())
            continue;
        // The program asks the session bus for it, as on a desk.
        const QDBusConnection accessibility = QDBusConnection::connectToBus(address.value(), u"accessibility"_s);
        return accessibility.isConnected() ? QString() : accessibility.lastError().message();
    }
    return u"no accessibility bus: "_s + trouble;
}
