// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/bench/bench.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace jiangce::bench;

namespace {

constexpr const char* aims[] {"window", "memory", "pages", "search", "summary", "roster", "sheet", "letters", "rules", "signatures"};

bool isMet(const Line& line)
{
    const double measured = line.baseline > 0 ? line.ours / line.baseline : line.ours;
    return line.isInformation || measured <= line.limit;
}

void print(const Line& line)
{
    const bool isRatio = line.baseline > 0;
    const QString ratio = isRatio ? QString::number(line.ours / line.baseline, 'f', 2) : u"–"_s;
    const QString baseline = isRatio ? QString::number(line.baseline, 'f', 2) : u"–"_s;
    const QString limit = line.isInformation ? u"–"_s : isRatio ? u"≤ %1"_s.arg(line.limit)
                                                                : u"≤ %1 %2"_s.arg(line.limit).arg(QLatin1StringView(line.unit));
    const QString text = u"| %1 | %2 %3 | %4 | %5 | %6 | %7 |%8"_s.arg(line.work, QString::number(line.ours, 'f', 2),
        QLatin1StringView(line.unit), baseline, ratio, limit,
        line.isInformation ? u"–"_s : isMet(line) ? u"ok"_s : u"miss"_s, line.note.isEmpty() ? QString() : u' ' + line.note);
    std::printf("%s\n", text.toUtf8().constData());
    std::fflush(stdout);
}

int run(const Plan& plan, const QString& only)
{
    constexpr std::pair<const char*, Lines (*)(const Plan&)> measures[] {{"window", measureWindow},
        {"pages", measurePages}, {"search", measureSearch}, {"summary", measureSummary}, {"roster", measureRoster},
        {"sheet", measureSheets}, {"letters", measureLetters}, {"rules", measureRules}, {"signatures", measureSignatures}};
#ifndef __OPTIMIZE__
    std::printf("Built without optimisation: ratios to the libraries are worse than the program's.\n\n");
#endif
    std::printf("| work | ours | baseline | ratio | aim | |\n| --- | --- | --- | --- | --- | --- |\n");
    Lines lines;
    for (const auto& [name, measure] : measures) {
        if (!only.isEmpty() && only != QLatin1StringView(name))
            continue;
        const Lines more = measure(plan);
        std::ranges::for_each(more, print);
        lines += more;
    }
    bool isComplete = true;
    for (const char* aim : aims) {
        const bool isThere = std::ranges::any_of(
            lines, [aim](const Line& line) { return !line.isInformation && QByteArrayView(line.aim) == aim; });
        if (!isThere)
            std::printf("left out: %s\n", aim);
        isComplete = isComplete && isThere;
    }
    const bool isWell = plan.isSanity || std::ranges::all_of(lines, isMet);
    return isComplete && isWell ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    jiangce::initialiseResources();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the aims of speed as ratios to the bare libraries."_s);
    parser.addHelpOption();
    parser.addOptions({{u"cases"_s, u"Size of the database."_s, u"N"_s, u"100000"_s},
        {u"database"_s, u"Use this database; made when missing."_s, u"FILE"_s},
        {u"only"_s, u"Measure this alone (window, pages, search …); the run counts as incomplete."_s, u"AIM"_s},
        {u"sanity"_s, u"Tiny: everything runs, nothing is judged."_s},
        {u"window"_s, u"Show a window and end (empty, main)."_s, u"KIND"_s}});
    parser.process(application);
    if (parser.isSet(u"window"_s))
        return showWindow(parser.value(u"window"_s), parser.value(u"database"_s));
    const QTemporaryDir folder;
    Plan plan {.database = folder.filePath(u"bench.db"_s), .cases = parser.value(u"cases"_s).toInt()};
    plan.isSanity = parser.isSet(u"sanity"_s);
    if (plan.isSanity)
        plan.cases = 200;
    if (parser.isSet(u"database"_s))
        plan.database = parser.value(u"database"_s);
    if (!QFileInfo::exists(plan.database))
        makeDatabase(plan.database, plan.cases);
    return run(plan, parser.value(u"only"_s));
}
