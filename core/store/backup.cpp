// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/connection.h"
#include "core/store/engine.h"
#include "core/store/integrity.h"
#include "core/store/migrator.h"
#include "core/store/scratch_file.h"
#include "core/store/transaction.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int pagesAtATime = 1024;

using Database = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;

Problem problemOf(int code, const QString& target)
{
    switch (engine::kindOf(code)) {
    case FaultKind::DiskFull: return {ProblemCode::DiskFull};
    case FaultKind::ReadOnly: return {ProblemCode::FileNotWritable, {target}};
    default: return {ProblemCode::BackupFailed, {QString::fromUtf8(sqlite3_errstr(code))}};
    }
}

Outcome<void> copyPages(sqlite3* source, sqlite3* target, const QString& name, const BackupProgress& progress)
{
    sqlite3_backup* const backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return fail(problemOf(sqlite3_extended_errcode(target), name));
    int code = SQLITE_OK;
    bool goOn = true;
    while (goOn && code == SQLITE_OK) {
        code = sqlite3_backup_step(backup, pagesAtATime);
        const int total = qMax(1, sqlite3_backup_pagecount(backup));
        goOn = !progress || progress(100 * (total - sqlite3_backup_remaining(backup)) / total);
    }
    sqlite3_backup_finish(backup);
    if (!goOn)
        return fail(ProblemCode::Cancelled);
    return code == SQLITE_DONE ? Outcome<void>() : fail(problemOf(code, name));
}

Outcome<void> copyTo(const QString& name, sqlite3* source, const BackupProgress& progress)
{
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(name).constData(), &raw,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE, nullptr);
    const Database target(raw, &sqlite3_close);
    if (opened != SQLITE_OK)
        return fail(ProblemCode::FileNotWritable, {name});
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    sqlite3_extended_result_codes(raw, 1);
    if (auto copied = copyPages(source, raw, name, progress); !copied)
        return copied;
    // The copy carries the WAL mark of its source; a backup is one file and can be read from read-only media.
    const int code = sqlite3_exec(raw, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Outcome<void>() : fail(problemOf(code, name));
}

Outcome<BackupReport> inspect(const QString& file)
{
    const auto probe = probeDatabase(file, std::numeric_limits<int>::max());
    if (!probe)
        return fail(probe.error());
    if (probe->state == FileState::Missing)
        return fail(ProblemCode::DatabaseMissing, {file});
    const auto connection = Connection::open(file, Connection::Mode::Unchanging);
    if (const QStringList found = integrityCheck(*connection); !found.isEmpty())
        return fail(ProblemCode::BackupFailed, {found.first()});
    if (const QStringList found = foreignKeyCheck(*connection); !found.isEmpty())
        return fail(ProblemCode::BackupFailed, {found.first()});
    return BackupReport {file, QFileInfo(file).size(), probe->version, digestOf(*connection)};
}

} // namespace

QString firstDifference(const DatabaseDigest& source, const DatabaseDigest& copy)
{
    for (auto table = source.begin(); table != source.end(); ++table)
        if (copy.value(table.key()) != table.value())
            return table.key();
    return source.size() == copy.size() ? QString() : u"tables"_s;
}

Outcome<BackupReport> backUp(Connection& connection, const QString& targetFile, const BackupProgress& progress)
{
    const QFileInfo target(targetFile);
    if (!QFileInfo(target.absolutePath()).isWritable() || target.isDir())
        return fail(ProblemCode::FileNotWritable, {targetFile});
    const ScratchFile copy(targetFile + u".part"_s);
    DatabaseDigest source;
    {
        const Snapshot sameState(connection);
        source = digestOf(connection);
        if (auto copied = copyTo(copy.name(), connection.handle(), progress); !copied)
            return fail(copied.error());
    }
    auto report = verifyBackup(copy.name());
    if (!report)
        return report;
    if (const QString table = firstDifference(source, report->tables); !table.isEmpty())
        return fail(ProblemCode::BackupFailed, {table});
    if (!engine::synchronise(copy.name())
        || std::rename(QFile::encodeName(copy.name()).constData(), QFile::encodeName(targetFile).constData()) != 0
        || !engine::synchronise(target.absolutePath()))
        return fail(ProblemCode::FileNotWritable, {targetFile});
    report->file = targetFile;
    return report;
}

Outcome<BackupReport> verifyBackup(const QString& file)
{
    try {
        return inspect(file);
    } catch (const Fault& fault) {
        return fail(ProblemCode::BackupFailed, {fault.detail()});
    }
}

} // namespace jiangce
