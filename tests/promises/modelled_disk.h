// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QRandomGenerator>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

/// A disk in memory for SQLite, known to it as the file system layer "modelled". It knows what has reached the plate and
/// what is only on its way there, so that the power can be cut at any moment; and it can fail an operation.
///
/// One process, one thread, one connection to a file at a time: locks always succeed.
namespace jiangce::promises {

/// What was written since the file was last made durable.
struct PendingWrite {
    qint64 at = 0;
    QByteArray bytes {};
    qint64 cutTo = -1;              ///< ≥ 0: not a write but a new length
};

struct Inode {
    QByteArray live {};             ///< what a program reads
    QByteArray durable {};          ///< what is certainly on the plate
    std::vector<PendingWrite> pending {};
    std::vector<std::unique_ptr<char[]>> shared {};     ///< regions of the WAL index, gone with the power
};

/// One entry of the folder. A name that was taken away and given again is either the old file or the new one after a
/// power cut, never a mixture.
struct Entry {
    std::shared_ptr<Inode> now {};      ///< null: removed
    bool isNowDurable = false;
    std::shared_ptr<Inode> before {};   ///< what the name stood for when the folder last reached the plate
};

/// Files by name, as the disk holds them after a power cut.
using Plate = std::map<std::string, QByteArray>;

/// The disk at one moment, from which a cut can be drawn again and again.
struct Frozen {
    struct File {
        QByteArray durable {};
        std::vector<PendingWrite> pending {};
    };
    struct Name {
        std::string name;
        bool isThere = false;       ///< the name stands for `now`
        bool isDurable = false;
        File now {};
        bool hadBefore = false;
        File before {};
    };
    std::vector<Name> names;

    /// What is on the plate when the power goes now: every write on its way arrives (50 %), is torn at a multiple of 512
    /// bytes (15 %) or is lost (35 %).
    [[nodiscard]] Plate cut(QRandomGenerator& chance) const;
};

/// Which operation fails, and how.
struct FaultPlan {
    int countdown = -1;             ///< operations until the failure; below 0: none
    int code = 0;                   ///< SQLite's code; SQLITE_FULL only strikes writes
    bool isForEver = false;
    int failures = 0;
};

struct Disk {
    std::map<std::string, Entry> entries {};
    bool isLying = false;           ///< says it made files durable, and did not
    FaultPlan fault {};
    int operations = 0;             ///< reads, writes, truncations, syncs and removals seen
    std::function<void()> beforeChange {};  ///< called before every change: where a cut may fall

    void put(const std::string& name, const QByteArray& content);
    void clear() { entries.clear(); }
    [[nodiscard]] Frozen freeze() const;
    /// Files as programs see them now.
    [[nodiscard]] Plate live() const;
    void restore(const Plate& plate);
};

/// The one disk of the process; the first call makes the layer known to SQLite.
[[nodiscard]] Disk& disk();

} // namespace jiangce::promises
