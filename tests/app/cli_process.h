// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

/// The command line as a user meets it: a process with its exit code, answers and complaints.
namespace jiangce::clitest {

using namespace Qt::StringLiterals;

struct Answer {
    int exit = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

struct Surroundings {
    QString locale = u"C.UTF-8"_s;
    QString password {};    ///< handed over on the standard input
};

inline QString program() { return QStringLiteral(JIANGCE_BIN_DIR "/jiangce-cli"); }
inline QString sample(const QString& name) { return QStringLiteral(JIANGCE_TEST_DATA "/samples/") + name; }

inline QString desktopProgram() { return QStringLiteral(JIANGCE_BIN_DIR "/jiangce"); }

/// Without a display and without a platform chosen, as on a server.
inline Answer run(QStringList arguments, const Surroundings& surroundings = {}, const QString& command = program())
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LC_MESSAGES"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, surroundings.locale);
    process.setProcessEnvironment(environment);
    if (!surroundings.password.isEmpty())
        arguments += {u"--password-fd"_s, u"0"_s};
    process.start(command, arguments);
    process.write(surroundings.password.toUtf8() + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

inline Answer runJson(const QStringList& arguments, const Surroundings& surroundings = {})
{
    return run(QStringList {u"--json"_s} + arguments, surroundings);
}

/// On a database, as one of the demonstration's accounts.
inline Answer runAs(const QString& account, const QString& database, const QStringList& arguments)
{
    return runJson(QStringList {u"--database"_s, database, u"--as"_s, account} + arguments,
        {.password = account + u"-demo-2026"_s});
}

} // namespace jiangce::clitest
