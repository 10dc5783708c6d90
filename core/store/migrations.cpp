// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

// A static library's resources are dropped by the linker unless asked for, and the macro must stand outside namespaces.
static void initialiseSteps()
{
    Q_INIT_RESOURCE(jiangce_migrations);
}

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const QString sharedFolder = u":/jiangce/migrations/shared/"_s;
const QString programmesFolder = u":/jiangce/migrations/programmes/"_s;

/// 0101_upskill_subsidy.sql → 101, upskill_subsidy.
Migration read(const QString& path)
{
    const QString name = path.section(u'/', -1);
    bool isNumber = false;
    const int version = name.section(u'_', 0, 0).toInt(&isNumber);
    QFile file(path);
    if (!isNumber || !name.endsWith(u".sql"_s) || !file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Bug, u"no schema step "_s + name);
    return {version, name.section(u'_', 1).chopped(4), file.readAll()};
}

} // namespace

QList<Migration> sharedMigrations()
{
    initialiseSteps();
    QList<Migration> steps;
    for (const QString& name : QDir(sharedFolder).entryList(QDir::Files, QDir::Name))
        steps.append(read(sharedFolder + name));
    return steps;
}

Migration migrationFromResource(const QString& name)
{
    initialiseSteps();
    return read((QFile::exists(programmesFolder + name) ? programmesFolder : sharedFolder) + name);
}

QList<Migration> mergedMigrations(QList<Migration> one, const QList<Migration>& other)
{
    one += other;
    std::ranges::sort(one, {}, &Migration::version);
    const auto twice = std::ranges::adjacent_find(one, {}, &Migration::version);
    if (twice != one.end())
        throw Fault(FaultKind::Bug, u"two schema steps have the number %1"_s.arg(twice->version));
    return one;
}

} // namespace jiangce
