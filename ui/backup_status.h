// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/make_backup.h"

namespace jiangce {

class AppContext;

/// How this register stands with its backups, as far as this desk knows. Kept in the settings, per database.
struct BackupStatus {
    QDateTime at {};            ///< of the last one that was verified; invalid: never
    QString file {};
    bool isSealed = false;
    qint64 mark = -1;           ///< changeMark of what is in it
    QString failure {};         ///< why the last attempt since failed, as a sentence
    QDateTime failedAt {};
};

[[nodiscard]] BackupStatus backupStatus(AppContext& context);
/// Both tell the status bar.
void noteBackupMade(AppContext& context, const MadeBackup& made, qint64 mark);
void noteBackupFailed(AppContext& context, const QString& sentence);
/// Whether there is anything a new backup would hold that the last one does not.
[[nodiscard]] bool hasChangedSinceBackup(AppContext& context);

/// Beside the database; used while the settings name no other.
[[nodiscard]] QString defaultBackupFolder(const QString& database);
/// As the settings say, else the default.
[[nodiscard]] QString backupFolderOf(AppContext& context);

/// Short enough for the status bar, and what to do about it.
struct BackupWords {
    QString text {};
    QString more {};
    bool isWarning = false;
};
[[nodiscard]] BackupWords backupWords(AppContext& context);

} // namespace jiangce
