// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_set.h"
#include "core/store/sealed_file.h"

#include <optional>

namespace jiangce {

/// What may open a backup: the keys of this desk, and a recovery key typed from the sheet.
struct RestoreKeys {
    DeskKeys desk {};
    std::optional<RecoveryKey> typed {};
};

/// The key a locked backup opens with. KeyNeeded: neither fits and none was typed; KeyWrong; and what readSealedHeader says.
[[nodiscard]] BackupOutcome<BackupKey> keyFor(const QString& file, const RestoreKeys& keys);
/// The key that opens a backup becomes the desk's for a register, so that it goes on being backed up there. Nothing to do for
/// an open backup. Troubles of keyFor; KeyFile, NotWritable.
[[nodiscard]] BackupOutcome<void> keepKeyOf(const QString& backup, const RestoreKeys& keys, const QString& database);

/// Restores a backup, locked or not, into a new file: unlocked, opened, integrity, foreign keys, every table as the manifest
/// says; only then it gets its name. The backup is only read. TargetThere: never over a file. SchemaNewer, KeyNeeded,
/// KeyWrong, Broken, Differs, Unsound, NotWritable, DiskFull, Cancelled: nothing is left behind.
[[nodiscard]] BackupOutcome<BackupReport> restoreBackup(const QString& file, const QString& target, const RestoreKeys& keys,
    int programVersion, const BackupProgress& progress = {});

/// The newest backup of the place that can be restored, into `target`. Those that are broken are passed over and named in
/// `passedOver`; a key that is missing or wrong ends it, for nothing is wrong with the backup. NoBackup (folder).
[[nodiscard]] BackupOutcome<BackupFile> restoreNewest(const BackupPlace& place, const QString& target,
    const RestoreKeys& keys, int programVersion, QStringList* passedOver = nullptr, const BackupProgress& progress = {});

/// How many cases a backup holds; nothing when it cannot be said without a key or a sound file.
[[nodiscard]] std::optional<qint64> casesIn(const QString& file, const RestoreKeys& keys);

/// After a restore the damaged file stays where it is, and a line beside it says which file took its place.
/// The file to open for this database: itself, or what took its place, or what took that one's place.
[[nodiscard]] QString databaseInPlaceOf(const QString& database);
/// `restored` lies in the same folder. False when the line cannot be written.
[[nodiscard]] bool putInPlaceOf(const QString& database, const QString& restored);
/// A name beside it that is free: register-restored-20261128-1430.db.
[[nodiscard]] QString restoredName(const QString& database, const QDateTime& now);

} // namespace jiangce
