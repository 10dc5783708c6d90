// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <sqlite3.h>

/// A file system layer named "faulty" for SQLite, over the real one, that fails the n-th operation that changes a file
/// (write, truncate, sync, delete), once or from then on.
namespace jiangce::storetest::faulty {

struct Plan {
    int countdown = -1;     ///< operations until the failure; below 0: none
    int code = SQLITE_IOERR_WRITE;
    bool forEver = false;
    int operations = 0;     ///< seen so far
    int failures = 0;
};

inline Plan plan;

struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

inline sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

/// What the operation answers when it fails: a disk is full only for writing.
inline int answer(int itsOwn)
{
    return plan.code == SQLITE_FULL ? itsOwn : plan.code;
}

inline int fate(int itsOwn)
{
    ++plan.operations;
    if (plan.countdown < 0)
        return SQLITE_OK;
    const bool fails = plan.countdown == 0 || (plan.forEver && plan.failures > 0);
    if (plan.countdown > 0)
        --plan.countdown;
    else if (!plan.forEver)
        plan.countdown = -1;
    plan.failures += fails ? 1 : 0;
    return fails ? answer(itsOwn) : SQLITE_OK;
}

template <class Action>
int unlessFated(int itsOwn, Action&& action)
{
    const int code = fate(itsOwn);
    return code == SQLITE_OK ? action() : code;
}

inline int close(sqlite3_file* f)
{
    const int code = realOf(f)->pMethods ? realOf(f)->pMethods->xClose(realOf(f)) : SQLITE_OK;
    sqlite3_free(realOf(f));
    return code;
}
inline int read(sqlite3_file* f, void* to, int n, sqlite3_int64 at) { return realOf(f)->pMethods->xRead(realOf(f), to, n, at); }
inline int write(sqlite3_file* f, const void* from, int n, sqlite3_int64 at)
{
    return unlessFated(SQLITE_FULL, [=] { return realOf(f)->pMethods->xWrite(realOf(f), from, n, at); });
}
inline int truncate(sqlite3_file* f, sqlite3_int64 size)
{
    return unlessFated(SQLITE_IOERR_TRUNCATE, [=] { return realOf(f)->pMethods->xTruncate(realOf(f), size); });
}
inline int sync(sqlite3_file* f, int flags)
{
    return unlessFated(SQLITE_IOERR_FSYNC, [=] { return realOf(f)->pMethods->xSync(realOf(f), flags); });
}
inline int size(sqlite3_file* f, sqlite3_int64* to) { return realOf(f)->pMethods->xFileSize(realOf(f), to); }
inline int lock(sqlite3_file* f, int level) { return realOf(f)->pMethods->xLock(realOf(f), level); }
inline int unlock(sqlite3_file* f, int level) { return realOf(f)->pMethods->xUnlock(realOf(f), level); }
inline int reserved(sqlite3_file* f, int* to) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), to); }
inline int control(sqlite3_file* f, int op, void* arg) { return realOf(f)->pMethods->xFileControl(realOf(f), op, arg); }
inline int sector(sqlite3_file* f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); }
inline int traits(sqlite3_file* f) { return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f)); }
inline int shmMap(sqlite3_file* f, int page, int size, int extend, void volatile** to)
{
    return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, to);
}
inline int shmLock(sqlite3_file* f, int offset, int n, int flags) { return realOf(f)->pMethods->xShmLock(realOf(f), offset, n, flags); }
inline void shmBarrier(sqlite3_file* f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); }
inline int shmUnmap(sqlite3_file* f, int drop) { return realOf(f)->pMethods->xShmUnmap(realOf(f), drop); }

inline const sqlite3_io_methods methods {2, &close, &read, &write, &truncate, &sync, &size, &lock, &unlock, &reserved,
    &control, &sector, &traits, &shmMap, &shmLock, &shmBarrier, &shmUnmap, nullptr, nullptr};

inline sqlite3_vfs* underlying()
{
    static sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
    return found;
}

inline int open(sqlite3_vfs*, const char* name, sqlite3_file* f, int flags, int* given)
{
    auto* const file = reinterpret_cast<File*>(f);
    file->base.pMethods = nullptr;
    file->real = static_cast<sqlite3_file*>(sqlite3_malloc(underlying()->szOsFile));
    file->real->pMethods = nullptr;
    const int code = underlying()->xOpen(underlying(), name, file->real, flags, given);
    if (code == SQLITE_OK)
        file->base.pMethods = &methods;
    else
        sqlite3_free(file->real);
    return code;
}

inline int remove(sqlite3_vfs*, const char* name, int syncFolder)
{
    return unlessFated(SQLITE_IOERR_DELETE, [=] { return underlying()->xDelete(underlying(), name, syncFolder); });
}

inline void install()
{
    static sqlite3_vfs layer = [] {
        sqlite3_initialize();
        sqlite3_vfs copy = *underlying();
        copy.szOsFile = sizeof(File);
        copy.pNext = nullptr;
        copy.zName = "faulty";
        copy.xOpen = &open;
        copy.xDelete = &remove;
        return copy;
    }();
    sqlite3_vfs_register(&layer, 0);
}

} // namespace jiangce::storetest::faulty
