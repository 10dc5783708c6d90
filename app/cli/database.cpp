// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"

#include "core/casework/office_time.h"
#include "core/programmes/migrations.h"
#include "core/store/restore.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QSysInfo>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

LockRecord lockRecord()
{
    const QString user = qEnvironmentVariable("USER", u"jiangce-cli"_s);
    return {user, QSysInfo::machineHostName()};
}

Outcome<WritableDatabase> open(const QString& file, const Clock& clock)
{
    auto lock = FileLock::acquire(file, lockRecord(), clock);
    if (!lock)
        return fail(lock.error());
    auto db = openDatabase(file, allMigrations(), clock);
    if (!db)
        return fail(db.error());
    return WritableDatabase {*std::move(lock), *std::move(db)};
}

} // namespace

QString databaseFile(const CommandLine& line)
{
    if (line.has("database"))
        return line.required("database");
    return databaseInPlaceOf(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                                 .filePath(u"jiangce/register.db"_s));
}

Outcome<std::unique_ptr<Connection>> openReadOnly(const CommandLine& line)
{
    return openForReading(databaseFile(line), allMigrations());
}

Outcome<WritableDatabase> openWritable(const QString& file, const Clock& clock)
{
    if (!QFileInfo::exists(file))
        return fail(ProblemCode::DatabaseMissing, {file});
    // Bringing a file up to date is for the desktop program, which backs it up first.
    const auto steps = allMigrations();
    const auto probe = probeDatabase(file, steps.empty() ? 0 : steps.back().version);
    if (!probe)
        return fail(probe.error());
    if (probe->state == FileState::Older)
        return fail(ProblemCode::DatabaseOlder, {file});
    auto opened = open(file, clock);
    if (opened)
        if (const auto inOrder = checkOfficeTime(*opened->db, clock.now()); !inOrder)
            return fail(inOrder.error());
    return opened;
}

Outcome<WritableDatabase> createDatabase(const QString& file, const Clock& clock)
{
    if (QFileInfo::exists(file))
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is there already; give another name."), file};
    return open(file, clock);
}

} // namespace jiangce::cli
