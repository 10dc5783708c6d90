// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/promises/killed_program.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

namespace jiangce::promises {

namespace {

constexpr int patience = 60'000; // milliseconds for a program that should have said something

/// Lines as they come, each with its time.
void listen(QProcess& program, const QElapsedTimer& timer, Killed& result)
{
    while (program.canReadLine())
        result.heard.append({QString::fromUtf8(program.readLine()).trimmed(), timer.elapsed()});
}

bool said(const Killed& result, const QString& line)
{
    return std::ranges::any_of(result.heard, [&](const Heard& one) { return one.line == line; });
}

} // namespace

QStringList Killed::acknowledged() const
{
    QStringList done;
    for (const Heard& one : heard)
        if (one.line.startsWith("ok "_L1) && one.line != u"ok open" && one.line != u"ok sign-in" && one.line != u"ok end")
            done.append(one.line.sliced(3));
    return done;
}

KilledProgram::KilledProgram(const QString& folder)
    : m_folder(folder)
{
    QDir().mkpath(m_folder);
}

Killed KilledProgram::run(
    const QString& database, const QStringList& script, const QString& after, int milliseconds) const
{
    const QString name = QDir(m_folder).filePath(u"script"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(script.join(u'\n').toUtf8()) < 0)
        qFatal("no place for a script");
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder);
    environment.insert(u"XDG_DATA_HOME"_s, m_folder);
    environment.insert(u"TMPDIR"_s, m_folder);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(JIANGCE_BIN_DIR "/jiangce"), {u"--language"_s, u"en"_s, u"--database"_s, database, u"--script"_s, name});
    if (!program.waitForStarted(patience))
        qFatal("the program does not start");
    QElapsedTimer timer;
    timer.start();
    Killed result;
    while (!after.isEmpty() && !said(result, after) && program.state() == QProcess::Running && timer.elapsed() < patience) {
        program.waitForReadyRead(100);
        listen(program, timer, result);
    }
    const qint64 end = milliseconds < 0 ? patience : timer.elapsed() + milliseconds;
    while (program.state() == QProcess::Running && timer.elapsed() < end) {
        program.waitForReadyRead(int(std::clamp<qint64>(end - timer.elapsed(), 1, 50)));
        listen(program, timer, result);
    }
    result.wasRunning = program.state() == QProcess::Running;
    result.killedAt = timer.elapsed();
    // Never 0, the whole group: the number of a program that ended by itself.
    if (const qint64 process = program.processId(); process > 0)
        ::kill(pid_t(process), SIGKILL);
    program.waitForFinished(patience);
    listen(program, timer, result);
    result.trouble = QString::fromUtf8(program.readAllStandardError());
    return result;
}

} // namespace jiangce::promises
