// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/open_register.h"

#include "core/programmes/migrations.h"
#include "core/store/backup.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

LockRecord deskRecord()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME", u"jiangce"_s);
    return {user, QSysInfo::machineHostName()};
}

Outcome<void> backUpBefore(Connection& db, const QString& file, int version)
{
    const auto report = backUp(db, u"%1.version-%2.backup"_s.arg(file).arg(version));
    if (!report)
        return fail(report.error());
    return {};
}

} // namespace

Outcome<OpenRegister> openRegister(const DesktopOptions& options, const Clock& clock)
{
    const QFileInfo file(options.database);
    if (options.isDemonstration && !file.exists())
        return fail(ProblemCode::DatabaseMissing, {options.database});
    const bool isNewFolder = !QFileInfo::exists(file.absolutePath());
    if (!QDir().mkpath(file.absolutePath()))
        return fail(ProblemCode::FileNotWritable, {file.absolutePath()});
    if (isNewFolder)
        QFile::setPermissions(file.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = FileLock::acquire(options.database, deskRecord(), clock);
    if (!lock)
        return fail(lock.error());
    auto db = openDatabase(options.database, allMigrations(), clock,
        [&options](Connection& connection, int version, int) { return backUpBefore(connection, options.database, version); });
    if (!db)
        return fail(db.error());
    return OpenRegister {*std::move(lock), *std::move(db)};
}

} // namespace jiangce
