// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "core/store/restore.h"

#include "core/store/backup_set.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString inDataFolder(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"jiangce/"_s + name);
}

} // namespace

QString defaultDatabase()
{
    return inDataFolder(u"register.db"_s);
}

QString demonstrationDatabase()
{
    return inDataFolder(u"demonstration.db"_s);
}

QString anchorFolder(const QString& database)
{
    // A restored register goes on under the name of the one it stands for: its key and checkpoints are the same.
    const QByteArray name = QFileInfo(database).absoluteDir().absoluteFilePath(registerName(database) + u".db"_s).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(16);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"jiangce/anchors/"_s + QString::fromLatin1(digest));
}

QString languageArgument(const QStringList& arguments)
{
    const qsizetype at = arguments.indexOf(u"--language"_s);
    if (at >= 0)
        return arguments.value(at + 1);
    const QStringList joined = arguments.filter(QRegularExpression(u"^--language="_s));
    return joined.isEmpty() ? QString() : joined.constFirst().section(u'=', 1);
}

DesktopOptions readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(DesktopOptions::tr("Case work for skilled-talent programmes"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(u"database"_s, DesktopOptions::tr("Database to open or to create."), u"FILE"_s);
    const QCommandLineOption demo(u"demo"_s, DesktopOptions::tr("Open the demonstration database."));
    const QCommandLineOption language(u"language"_s, DesktopOptions::tr("zh or en."), u"LANGUAGE"_s);
    QCommandLineOption script(u"script"_s, {}, u"FILE"_s);
    script.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({database, demo, language, script});
    parser.addPositionalArgument(u"CASE"_s, DesktopOptions::tr("Number of a case to open, e.g. jb2026-123."), u"[CASE]"_s);
    parser.process(application);
    DesktopOptions options;
    options.isDemonstration = parser.isSet(demo);
    options.language = parser.value(language);
    options.script = parser.value(script);
    options.caseNumber = parser.positionalArguments().value(0);
    options.asked = QFileInfo(parser.isSet(database) ? parser.value(database)
            : options.isDemonstration ? demonstrationDatabase() : defaultDatabase()).absoluteFilePath();
    options.database = databaseInPlaceOf(options.asked);
    return options;
}

} // namespace jiangce
