// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/place.h"

#include "core/store/connection.h"
#include "core/store/engine.h"
#include "core/store/log_watch.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace jiangce {

Place placeOf(const Connection& connection)
{
    const QFileInfo file(connection.fileName());
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return Place::FolderGone;
    if (!file.isFile() || hasMoved(connection))
        return Place::FileMoved;
    if (hasLostLog(connection))
        return connection.logWatch().isBroughtIn ? Place::LogBroughtIn : Place::LogLost;
    // Asked of the system: whether a disk was mounted for reading only is not in the rights of the folder.
    const bool isWritable = ::access(QFile::encodeName(folder.filePath()).constData(), W_OK) == 0
        && ::access(QFile::encodeName(file.filePath()).constData(), W_OK) == 0;
    return isWritable ? Place::There : Place::ReadOnly;
}

namespace {

/// The engine had followed every link when it opened the file. One that stands there now leads to a file whose log would be
/// looked for beside it, where it is not.
bool isLinkNow(const Connection& connection)
{
    const char* const file = sqlite3_db_filename(connection.handle(), "main");
    struct stat status {};
    return file != nullptr && ::lstat(file, &status) == 0 && S_ISLNK(status.st_mode);
}

} // namespace

bool hasMoved(const Connection& connection)
{
    int moved = 0;
    if (!connection.isUsable())
        return false;
    // A file system layer that cannot tell says so.
    const bool isKnown = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK;
    return (isKnown && moved != 0) || isLinkNow(connection);
}

} // namespace jiangce
