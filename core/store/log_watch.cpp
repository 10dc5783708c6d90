// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_watch.h"

#include "core/store/connection.h"
#include "core/store/engine.h"
#include "core/store/place.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int patience = 2000;      // milliseconds; a reader's question is usually over sooner
constexpr int usualPatience = 5000; // as every connection has it

/// Of the name itself: what a link leads to is not asked.
FileIdentity identityAt(const QString& path)
{
    struct stat status {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

/// What was laid in the log's place belongs to nobody here, and an older log of this register would be read into it again
/// after a crash. Kept, under a name the engine does not look for.
void layAside(const QString& log)
{
    if (QFileInfo(log).size() == 0 && !QFileInfo(log).isSymLink())
        return;
    int number = 1;
    while (QFileInfo::exists(log + u"-aside-%1"_s.arg(number)))
        ++number;
    if (QFile::rename(log, log + u"-aside-%1"_s.arg(number)))
        (void)engine::synchronise(QFileInfo(log).absolutePath());
}

/// Wholly, and on the disk. What was copied in part is no register.
bool checkpointed(const Connection& connection, int mode)
{
    if (!connection.isUsable() || connection.isInTransaction())
        return false;
    int pages = -1;
    int moved = -1;
    sqlite3_busy_timeout(connection.handle(), patience);
    const int code = sqlite3_wal_checkpoint_v2(connection.handle(), "main", mode, &pages, &moved);
    sqlite3_busy_timeout(connection.handle(), usualPatience);
    return code == SQLITE_OK && pages == moved;
}

} // namespace

QString logOf(const Connection& connection)
{
    const char* const file = connection.isUsable() ? sqlite3_db_filename(connection.handle(), "main") : nullptr;
    return file == nullptr ? connection.fileName() + u"-wal"_s : QFile::decodeName(sqlite3_filename_wal(file));
}

void rememberLog(const Connection& connection)
{
    LogWatch& watch = connection.logWatch();
    if (connection.isUsable() && connection.isWritable() && watch.identity == FileIdentity())
        watch.identity = identityAt(logOf(connection));
}

bool hasLostLog(const Connection& connection)
{
    const LogWatch& watch = connection.logWatch();
    if (watch.isBroughtIn)
        return true;
    return connection.isUsable() && watch.identity != FileIdentity() && identityAt(logOf(connection)) != watch.identity;
}

bool leaveLog(const Connection& connection)
{
    LogWatch& watch = connection.logWatch();
    if (!connection.isUsable())
        return true; // closed by a fault: it holds nothing any more
    if (!bringInLog(connection))
        return false;
    watch.isEmptied = watch.isEmptied || checkpointed(connection, SQLITE_CHECKPOINT_TRUNCATE);
    return watch.isEmptied;
}

bool bringInLog(const Connection& connection)
{
    LogWatch& watch = connection.logWatch();
    if (watch.isBroughtIn)
        return true;
    // Readers of the newest state do not stand in its way, as they would with TRUNCATE.
    if (!checkpointed(connection, SQLITE_CHECKPOINT_FULL))
        return false;
    watch.isBroughtIn = true;
    // Another register may lie there now: its log is its own.
    if (!hasMoved(connection))
        layAside(logOf(connection));
    return true;
}

} // namespace jiangce
