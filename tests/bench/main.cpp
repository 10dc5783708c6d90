// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/bench/measures.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::bench;

namespace {

bool makeDatabase(const QString& file, const QString& cases)
{
    QProcess demo;
    demo.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    demo.start(QStringLiteral(JIANGCE_BIN_DIR "/jiangce-cli"), {u"demo"_s, u"--cases"_s, cases, u"--out"_s, file});
    return demo.waitForFinished(-1) && demo.exitCode() == 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    initialiseResources();
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption cases(u"cases"_s, u"Cases of the demonstration to measure on."_s, u"N"_s, u"100000"_s);
    const QCommandLineOption database(u"database"_s, u"A demonstration made before, or where to keep it."_s, u"FILE"_s);
    const QCommandLineOption small(u"small"_s, u"Just enough of everything to see that no aim is left out."_s);
    const QCommandLineOption child(u"child"_s, u"Shows a window and ends; used by the measurement itself."_s, u"WHICH"_s);
    parser.addOptions({cases, database, small, child});
    parser.process(application);
    if (parser.value(child) == u"empty")
        return showEmptyWindow();
    if (parser.value(child) == u"list")
        return showMainWindow(parser.value(database));

    const QTemporaryDir folder;
    const QString file = parser.isSet(database) ? parser.value(database) : folder.filePath(u"demo.db"_s);
    if (!QFileInfo::exists(file) && !makeDatabase(file, parser.value(cases)))
        return 3;
    const Scale scale = parser.isSet(small) ? Scale {1, 1000, 5, 200} : Scale {};
    Report report;
    measureWindows(report, scale, file);
    measureLists(report, scale, file);
    measureSummary(report, scale, file);
    measureSpreadsheets(report, scale);
    measureLetters(report, scale, file);
    measureRules(report, scale);
    return report.print() ? 0 : 1;
}
