// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace jiangce {

/// In the name of a restored register, before its time.
inline constexpr QLatin1StringView restoredMark {"-restored-"};
/// What a register and those restored from its backups have in common: register, of register-restored-20261128-1430.db.
[[nodiscard]] QString registerName(const QString& database);

/// Where the backups of a register lie and what their names begin with.
struct BackupPlace {
    QString folder;
    QString base;           ///< register, of register.db
    [[nodiscard]] static BackupPlace of(const QString& database, const QString& folder);
};

/// A backup by its name: only what was restored and compared has one. `register-20261128-143000-0017.jcbackup` is locked,
/// `….db` is not; the last number counts up whatever the clock does. Backups of earlier programs have none and count as 0.
struct BackupFile {
    QString path {};
    qint64 number = 0;
    QDateTime madeAt {};        ///< UTC
    bool isSealed = false;
    friend bool operator==(const BackupFile&, const BackupFile&) = default;
};

/// Newest first: by number, then by time.
[[nodiscard]] QList<BackupFile> listBackups(const BackupPlace& place);
/// The file the next backup is to become.
[[nodiscard]] QString nextBackup(const BackupPlace& place, const QList<BackupFile>& there, const QDateTime& now, bool isSealed);

/// How many backups are kept: all of the last days, then the last one of each of so many days, weeks (Monday to Sunday)
/// and months that have one. Counted from the newest backup backwards, so that a clock that jumps takes nothing away. The
/// three newest always stay.
struct KeepRule {
    int version = 0;            ///< of the stored rule; 0: nothing is stored, these are the program's
    int allDays = 2;
    int days = 14;
    int weeks = 8;
    int months = 24;
    friend bool operator==(const KeepRule&, const KeepRule&) = default;
};
inline constexpr int alwaysKept = 3;

/// Those of `backups` (newest first) the rule does not keep.
[[nodiscard]] QList<BackupFile> surplusOf(const QList<BackupFile>& backups, const KeepRule& rule);

/// Nothing is thinned out after a restore or found damage until a person says so: the backups to go might be the last good
/// ones. Said by a small file in the folder, so that it holds for every program that uses it.
enum class HoldReason { Restored, Damaged };
struct BackupHold {
    HoldReason reason = HoldReason::Damaged;
    QDateTime since {};
};
[[nodiscard]] std::optional<BackupHold> backupHold(const BackupPlace& place);
/// False when the file cannot be written.
bool holdBackups(const BackupPlace& place, HoldReason reason, const QDateTime& now);
bool releaseBackups(const BackupPlace& place);

/// Removes what the rule does not keep, unless there is a hold. How many went.
int thinOut(const BackupPlace& place, const KeepRule& rule);

} // namespace jiangce
