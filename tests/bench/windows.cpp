// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/accounts.h"
#include "core/programmes/migrations.h"
#include "tests/bench/measures.h"
#include "ui/app_context.h"
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Shown and painted once, with everything that was waiting behind it done.
int tellWhenPainted(QWidget& window)
{
    window.show();
    (void)window.grab();
    QApplication::processEvents();
    std::printf("shown %.1f\n", residentMegabytes());
    std::fflush(stdout);
    return 0;
}

struct Start {
    double milliseconds = 0;
    double megabytes = 0;
};

Start startOf(const QStringList& arguments)
{
    QProcess child;
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    (void)child.waitForReadyRead(60'000);
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    const QList<QByteArray> words = child.readLine().simplified().split(' ');
    (void)child.waitForFinished(60'000);
    if (words.value(0) != "shown")
        return {};
    return {milliseconds, words.value(1).toDouble()};
}

Start medianStart(int runs, const QStringList& arguments)
{
    QList<double> times, sizes;
    for (int i = 0; i < runs; ++i) {
        const Start start = startOf(arguments);
        times.append(start.milliseconds);
        sizes.append(start.megabytes);
    }
    std::ranges::sort(times);
    std::ranges::sort(sizes);
    return {times[times.size() / 2], sizes[sizes.size() / 2]};
}

} // namespace

int showEmptyWindow()
{
    QWidget window;
    window.resize(1200, 800);
    return tellWhenPainted(window);
}

int showMainWindow(const QString& database)
{
    const FixedClock clock(QDate(2026, 11, 20));
    auto db = openDatabase(database, allMigrations(), clock);
    if (!db)
        return 3;
    const auto session = signIn(**db, clock, u"shouli1"_s, u"shouli1-demo-2026"_s);
    if (!session)
        return 3;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    AppContext context(*std::move(db), clock, Wording::chinese(), settings);
    context.setSession(*session);
    MainWindow window(context);
    window.begin();
    window.resize(1200, 800);
    return tellWhenPainted(window);
}

void measureWindows(Report& report, const Scale& scale, const QString& database)
{
    const Start empty = medianStart(scale.runs, {u"--child"_s, u"empty"_s});
    const Start ours = medianStart(scale.runs, {u"--child"_s, u"list"_s, u"--database"_s, database});
    if (empty.milliseconds <= 0 || ours.milliseconds <= 0)
        return; // left out, and said so
    report.compare("window", ours.milliseconds, empty.milliseconds);
    report.value("memory", ours.megabytes / empty.megabytes);
}

} // namespace jiangce::bench
