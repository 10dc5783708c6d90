// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/wording.h"
#include "core/programmes/migrations.h"
#include "core/store/connection.h"
#include "tests/bench/bench.h"
#include "ui/app_context.h"
#include "ui/main_window.h"
#include "ui/pages/case_list_page.h"
#include "ui/search_box.h"
#include "ui/theme.h"

#include <QtCore/QProcess>
#include <QtCore/QSettings>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

qint64 residentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    return 0;
}

/// The program as it stands once somebody has signed in.
struct Desktop {
    explicit Desktop(const QString& database)
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        auto db = openDatabase(database, allMigrations(), clock);
        if (!db)
            qFatal("the database cannot be opened");
        context = std::make_unique<AppContext>(*std::move(db), clock, Wording::chinese(), settings);
        context->setSession(intakeOf(context->db()));
        window = std::make_unique<MainWindow>(*context);
        window->resize(1280, 800);
        window->begin();
        window->showProgramme({});
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    QTemporaryDir folder;
    QSettings settings;
    FixedClock clock {today};
    std::unique_ptr<AppContext> context;
    std::unique_ptr<MainWindow> window;
};

struct Shown {
    double milliseconds;
    double kib;
};

/// A fresh process from its start to the painted window.
Shown shown(const QString& kind, const QString& database)
{
    QElapsedTimer timer;
    timer.start();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--window"_s, kind, u"--database"_s, database});
    if (!child.waitForReadyRead(60'000))
        qFatal("the window did not show: %s", child.readAllStandardError().constData());
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    const double kib = child.readLine().trimmed().toDouble();
    child.waitForFinished();
    return {milliseconds, kib};
}

Shown medianOf(int times, const QString& kind, const QString& database)
{
    QList<double> milliseconds;
    QList<double> kib;
    for (int i = 0; i < times; ++i) {
        const Shown one = shown(kind, database);
        milliseconds.append(one.milliseconds);
        kib.append(one.kib);
    }
    std::ranges::sort(milliseconds);
    std::ranges::sort(kib);
    return {milliseconds[times / 2], kib[times / 2]};
}

/// From the key to the painted results, the pause the box waits for further keys included.
double keystroke(MainWindow& window, SearchBox& box, const QString& text)
{
    box.setText(text.size() > 1 ? text.chopped(1) : u"李"_s);
    QListWidget* list = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        list = window.findChild<QListWidget*>(u"search_results"_s);
        return list != nullptr;
    }, 30'000);
    if (!isThere)
        qFatal("the box finds nothing");
    QTest::qWait(1000); // the search for the text before is over
    bool isFilled = false;
    const auto connection = QObject::connect(
        list->model(), &QAbstractItemModel::rowsInserted, list, [&isFilled] { isFilled = true; });
    QElapsedTimer timer;
    timer.start();
    box.setText(text);
    while (!isFilled && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    list->repaint();
    QObject::disconnect(connection);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int showWindow(const QString& kind, const QString& database)
{
    std::unique_ptr<Desktop> desktop;
    QWidget empty;
    if (kind == u"main"_s) {
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Brightness::Light);
        desktop = std::make_unique<Desktop>(database);
    } else {
        empty.resize(1280, 800);
        empty.show();
    }
    QWidget& window = desktop ? static_cast<QWidget&>(*desktop->window) : empty;
    window.repaint();
    QCoreApplication::processEvents();
    std::printf("%lld\n", static_cast<long long>(residentKib()));
    std::fflush(stdout);
    return 0;
}

Lines measureWindow(const Plan& plan)
{
    const int times = plan.scaled(7, 1);
    (void)shown(u"main"_s, plan.database);
    const Shown empty = medianOf(times, u"empty"_s, plan.database);
    const Shown main = medianOf(times, u"main"_s, plan.database);
    return {{.aim = "window", .work = u"window shown, fresh process / empty Qt window"_s, .ours = main.milliseconds,
                .baseline = empty.milliseconds, .limit = 2.5},
        {.aim = "memory", .work = u"memory with the list open / empty Qt window"_s, .ours = main.kib / 1024,
            .baseline = empty.kib / 1024, .limit = 3, .unit = "MiB"}};
}

Lines measureSearch(const Plan& plan)
{
    Desktop desktop(plan.database);
    auto* box = desktop.window->findChild<SearchBox*>();
    if (box == nullptr)
        qFatal("no search box");
    const std::pair<QString, QString> asked[] {{u"two characters"_s, u"王伟"_s}, {u"three characters"_s, u"李秀英"_s},
        {u"one common character"_s, u"王"_s}, {u"pinyin initials"_s, u"zgy"_s}, {u"full pinyin"_s, u"wangwei"_s},
        {u"part of an enterprise"_s, u"示例有限"_s}, {u"first digits of an identity number"_s, u"21020219"_s},
        {u"middle of an identity number"_s, u"19880"_s}};
    Lines lines;
    for (const auto& [what, text] : asked) {
        QList<double> taken;
        for (int i = 0; i < plan.scaled(7, 1); ++i)
            taken.append(keystroke(*desktop.window, *box, text));
        std::ranges::sort(taken);
        lines.append({.aim = "search", .work = u"keystroke to painted result: "_s + what, .ours = taken[taken.size() / 2], .limit = 60});
    }
    return lines;
}

} // namespace jiangce::bench
