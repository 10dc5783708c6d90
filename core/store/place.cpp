// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/place.h"

#include "core/store/connection.h"
#include "core/store/engine.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

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
    // Asked of the system: whether a disk was mounted for reading only is not in the rights of the folder.
    const bool isWritable = ::access(QFile::encodeName(folder.filePath()).constData(), W_OK) == 0
        && ::access(QFile::encodeName(file.filePath()).constData(), W_OK) == 0;
    return isWritable ? Place::There : Place::ReadOnly;
}

bool hasMoved(const Connection& connection)
{
    int moved = 0;
    // A file system layer that cannot tell says so.
    return connection.isUsable()
        && sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

} // namespace jiangce
