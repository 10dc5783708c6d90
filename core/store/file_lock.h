// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"

#include <QtCore/QString>

#include <functional>

namespace jiangce {

/// Who uses a database file, for the sentence the second program shows.
struct LockRecord {
    QString who;        ///< account or system user
    QString where;      ///< name of the desk
    QString since {};   ///< 2026-11-22 09:12 local text, written by acquire()
};

/// Tells the file system type of a folder (the f_type of statfs), replaced in tests.
using FileSystemType = std::function<qint64(const QString& folder)>;
[[nodiscard]] qint64 fileSystemType(const QString& folder);
/// Whether the type is one over which SQLite's locks cannot be trusted: NFS, SMB, CIFS, FUSE, AFS, 9p, Ceph, Coda.
[[nodiscard]] bool isNetworkFileSystem(qint64 type);

/// The right to write to a database, held for the whole run: a lock on `<database>.lock`, never on the database itself.
/// The system drops it when the process ends, however it ends; the file stays and is never a reason to refuse.
class FileLock final {
public:
    /// Symbolic links are followed first, so that one database has one lock. DatabaseInUse (who, where, since),
    /// DatabaseOnShare (folder), DatabaseLinked (file), FileNotWritable (folder).
    [[nodiscard]] static Outcome<FileLock> acquire(const QString& databaseFile, const LockRecord& record,
        const Clock& clock, const FileSystemType& typeOf = fileSystemType);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor = -1;
};

} // namespace jiangce
