// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/change_report.h"
#include "core/casework/trail/trail_check.h"

namespace jiangce {

struct Desk;

/// Where this desk keeps what anchors the trail: outside the database and its folder. Empty: nowhere, nothing is signed.
struct AnchorDesk {
    QString folder {};      ///< for this database and of this user alone; holds the key and the desk's own checkpoints
    [[nodiscard]] bool isThere() const { return !folder.isEmpty(); }
    [[nodiscard]] QString keyFile() const;
    [[nodiscard]] QString ownFile() const;
};

inline constexpr int defaultSealEvery = 200;   ///< entries between two checkpoints

/// What the audit administrator has set.
struct AnchorSetting {
    QString file {};                    ///< on a second path: another disk, a stick; empty: none yet
    int every = defaultSealEvery;       ///< entries, 10 to 10000
};
[[nodiscard]] AnchorSetting anchorSetting(Connection& db);
/// By the audit administrator. RoleMissing; OutOfRange (every); FileNotWritable (file) when nothing can be written there;
/// FileKind (file) when a file of that name is there and holds no checkpoints of this register.
[[nodiscard]] Outcome<ChangeReport> setAnchor(const Desk& desk, const AnchorSetting& setting);
/// Public keys the trail tells of, newest first.
[[nodiscard]] QList<QByteArray> auditKeys(Connection& db);

enum class SealOccasion { SetUp, Entries, Closing, Backup, Asked };
[[nodiscard]] QString occasionKey(SealOccasion occasion);

/// How sealing ended.
enum class SealState {
    Sealed,             ///< the newest entry is signed in every file there should be
    SecondUnwritable,   ///< on this desk only: the second path cannot be written now; made up for next time
    FilesDiffer,        ///< the files do not say the same or speak of another register, and none of them is added to
    KeyMissing,         ///< the trail tells of a key that is not on this desk; the audit administrator can make a new one
    Unwritable,         ///< nothing can be written on this desk
    Nothing,            ///< no entry, no desk, or a register that cannot be written
};

struct SealReport {
    SealState state = SealState::Nothing;
    std::optional<Checkpoint> newest {};
    QString file {};    ///< about which there is trouble
};

/// Signs the newest entry, once: a key is made at the first time and told of in the trail. What the second path missed is
/// made up for. Not within a transaction. Never a problem of the officer who happens to sit there: the state says what is
/// the matter, for the audit administrator.
[[nodiscard]] SealReport seal(const Desk& desk, const AnchorDesk& anchors, SealOccasion occasion);

/// A new key in place of one that is lost: told of in the trail with the reason. By the audit administrator.
[[nodiscard]] Outcome<ChangeReport> renewAuditKey(const Desk& desk, const AnchorDesk& anchors, const QString& reason);

/// What the program itself holds the trail against: its own file and the second one where they should be.
[[nodiscard]] QList<AnchorFile> knownAnchors(Connection& db, const AnchorDesk& anchors);

} // namespace jiangce
