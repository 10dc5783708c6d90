// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/promises/modelled_disk.h"

#include <algorithm>
#include <cstring>

#include <sqlite3.h>

namespace jiangce::promises {

namespace {

void putInto(QByteArray& content, qint64 at, const QByteArray& bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0');
    std::memcpy(content.data() + at, bytes.constData(), size_t(bytes.size()));
}

void apply(QByteArray& content, const PendingWrite& write)
{
    if (write.cutTo >= 0)
        content.resize(write.cutTo, '\0');
    else
        putInto(content, write.at, write.bytes);
}

/// Only whole sectors up to some point arrive.
PendingWrite torn(const PendingWrite& write, QRandomGenerator& chance)
{
    PendingWrite part = write;
    if (write.cutTo < 0)
        part.bytes.truncate(512 * chance.bounded(int(write.bytes.size() / 512) + 1));
    return part;
}

QByteArray afterCut(const Frozen::File& file, QRandomGenerator& chance)
{
    QByteArray content = file.durable;
    for (const PendingWrite& write : file.pending) {
        const int fate = chance.bounded(100);
        if (fate < 50)
            apply(content, write);
        else if (fate < 65)
            apply(content, torn(write, chance));
    }
    return content;
}

struct File {
    sqlite3_file base;
    std::shared_ptr<Inode>* inode;
    std::string* name;
};

Inode& inodeOf(sqlite3_file* file)
{
    return **reinterpret_cast<File*>(file)->inode;
}

/// Whether the next operation fails, and with which code.
int fate(int itsOwn, bool isWrite)
{
    Disk& d = disk();
    ++d.operations;
    FaultPlan& plan = d.fault;
    if (plan.countdown < 0)
        return SQLITE_OK;
    if (plan.code == SQLITE_FULL && !isWrite)
        return SQLITE_OK;
    const bool fails = plan.countdown == 0;
    if (plan.countdown > 0)
        --plan.countdown;
    else if (!plan.isForEver)
        plan.countdown = -1;
    if (!fails)
        return SQLITE_OK;
    ++plan.failures;
    return plan.code == SQLITE_FULL ? SQLITE_FULL : itsOwn;
}

void tellOfChange()
{
    if (disk().beforeChange)
        disk().beforeChange();
}

int close(sqlite3_file* f)
{
    auto* const file = reinterpret_cast<File*>(f);
    delete file->inode;
    delete file->name;
    return SQLITE_OK;
}

int read(sqlite3_file* f, void* to, int n, sqlite3_int64 at)
{
    if (const int code = fate(SQLITE_IOERR_READ, false); code != SQLITE_OK)
        return code;
    const QByteArray& live = inodeOf(f).live;
    const qint64 there = std::clamp<qint64>(live.size() - at, 0, n);
    if (there > 0)
        std::memcpy(to, live.constData() + at, size_t(there));
    if (there == n)
        return SQLITE_OK;
    std::memset(static_cast<char*>(to) + there, 0, size_t(n - there));
    return SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* f, const void* from, int n, sqlite3_int64 at)
{
    tellOfChange();
    if (const int code = fate(SQLITE_IOERR_WRITE, true); code != SQLITE_OK)
        return code;
    PendingWrite change {.at = at, .bytes = QByteArray(static_cast<const char*>(from), n)};
    apply(inodeOf(f).live, change);
    inodeOf(f).pending.push_back(std::move(change));
    return SQLITE_OK;
}

int truncate(sqlite3_file* f, sqlite3_int64 size)
{
    tellOfChange();
    if (const int code = fate(SQLITE_IOERR_TRUNCATE, false); code != SQLITE_OK)
        return code;
    PendingWrite change {.cutTo = size};
    apply(inodeOf(f).live, change);
    inodeOf(f).pending.push_back(std::move(change));
    return SQLITE_OK;
}

int sync(sqlite3_file* f, int)
{
    tellOfChange();
    if (const int code = fate(SQLITE_IOERR_FSYNC, false); code != SQLITE_OK)
        return code;
    if (disk().isLying)
        return SQLITE_OK;
    Inode& inode = inodeOf(f);
    inode.durable = inode.live;
    inode.pending.clear();
    Entry& entry = disk().entries[*reinterpret_cast<File*>(f)->name];
    if (entry.now.get() == &inode) {
        entry.isNowDurable = true;
        entry.before.reset();
    }
    return SQLITE_OK;
}

int size(sqlite3_file* f, sqlite3_int64* to)
{
    *to = inodeOf(f).live.size();
    return SQLITE_OK;
}

int lock(sqlite3_file*, int) { return SQLITE_OK; }
int reserved(sqlite3_file*, int* to)
{
    *to = 0;
    return SQLITE_OK;
}
int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int sector(sqlite3_file*) { return 4096; }
int traits(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

int shmMap(sqlite3_file* f, int region, int bytes, int extend, void volatile** to)
{
    auto& regions = inodeOf(f).shared;
    *to = nullptr;
    while (int(regions.size()) <= region) {
        if (!extend)
            return SQLITE_OK;
        regions.push_back(std::make_unique<char[]>(size_t(bytes)));
    }
    *to = regions[size_t(region)].get();
    return SQLITE_OK;
}
int shmLock(sqlite3_file*, int, int, int) { return SQLITE_OK; }
void shmBarrier(sqlite3_file*) { }
int shmUnmap(sqlite3_file* f, int)
{
    inodeOf(f).shared.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods {2, &close, &read, &write, &truncate, &sync, &size, &lock, &lock, &reserved, &control, &sector,
    &traits, &shmMap, &shmLock, &shmBarrier, &shmUnmap, nullptr, nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* f, int flags, int* given)
{
    auto* const file = reinterpret_cast<File*>(f);
    file->base.pMethods = nullptr;
    const std::string called = name ? name : "";
    std::shared_ptr<Inode> inode;
    if (called.empty()) {
        inode = std::make_shared<Inode>();
    } else {
        const auto found = disk().entries.find(called);
        if (found != disk().entries.end())
            inode = found->second.now;
        if (!inode && !(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        if (!inode) {
            inode = std::make_shared<Inode>();
            Entry& entry = disk().entries[called];
            entry.now = inode;
            entry.isNowDurable = false;
        }
    }
    file->inode = new std::shared_ptr<Inode>(std::move(inode));
    file->name = new std::string(called);
    file->base.pMethods = &methods;
    if (given)
        *given = flags;
    return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* name, int isFolderSynced)
{
    tellOfChange();
    if (const int code = fate(SQLITE_IOERR_DELETE, false); code != SQLITE_OK)
        return code;
    const auto found = disk().entries.find(name);
    if (found == disk().entries.end() || !found->second.now)
        return SQLITE_IOERR_DELETE_NOENT;
    Entry& entry = found->second;
    if (isFolderSynced && !disk().isLying) {
        disk().entries.erase(found);
        return SQLITE_OK;
    }
    if (entry.isNowDurable)
        entry.before = entry.now;
    entry.now.reset();
    entry.isNowDurable = false;
    return SQLITE_OK;
}

int access(sqlite3_vfs*, const char* name, int, int* to)
{
    const auto found = disk().entries.find(name);
    *to = found != disk().entries.end() && found->second.now ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* name, int room, char* to)
{
    sqlite3_snprintf(room, to, "%s", name);
    return SQLITE_OK;
}

} // namespace

Plate Frozen::cut(QRandomGenerator& chance) const
{
    Plate plate;
    for (const Name& one : names) {
        // A name the folder has not made durable stands for the new file, or still for what it stood for before.
        const bool isNew = one.isDurable || chance.bounded(2) == 0;
        if (isNew && one.isThere)
            plate[one.name] = afterCut(one.now, chance);
        else if (!isNew && one.hadBefore)
            plate[one.name] = afterCut(one.before, chance);
    }
    return plate;
}

void Disk::put(const std::string& name, const QByteArray& content)
{
    auto inode = std::make_shared<Inode>();
    inode->live = content;
    inode->durable = content;
    entries[name] = {.now = std::move(inode), .isNowDurable = true};
}

Frozen Disk::freeze() const
{
    Frozen frozen;
    for (const auto& [name, entry] : entries) {
        Frozen::Name one {.name = name, .isThere = entry.now != nullptr, .isDurable = entry.isNowDurable};
        if (entry.now)
            one.now = {entry.now->durable, entry.now->pending};
        one.hadBefore = entry.before != nullptr;
        if (entry.before)
            one.before = {entry.before->durable, entry.before->pending};
        frozen.names.push_back(std::move(one));
    }
    return frozen;
}

Plate Disk::live() const
{
    Plate plate;
    for (const auto& [name, entry] : entries)
        if (entry.now)
            plate[name] = entry.now->live;
    return plate;
}

void Disk::restore(const Plate& plate)
{
    clear();
    for (const auto& [name, content] : plate)
        put(name, content);
}

Disk& disk()
{
    static Disk theDisk;
    static sqlite3_vfs layer {};
    if (!layer.zName) {
        sqlite3_initialize();
        layer = *sqlite3_vfs_find(nullptr);
        layer.szOsFile = sizeof(File);
        layer.pNext = nullptr;
        layer.zName = "modelled";
        layer.xOpen = &open;
        layer.xDelete = &remove;
        layer.xAccess = &access;
        layer.xFullPathname = &fullName;
        sqlite3_vfs_register(&layer, 0);
    }
    return theDisk;
}

} // namespace jiangce::promises
