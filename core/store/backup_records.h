// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/base/strong_id.h"
#include "core/store/make_backup.h"

namespace jiangce {

class Clock;

/// What the register itself knows of its backups.

/// The recovery key backups are locked with: which sheet, and the data key as only that sheet opens it.
struct RecoveryRecord {
    QByteArray id {};
    QByteArray wrapped {};
    QDateTime madeAt {};
};
/// The newest; nothing while none was set up.
[[nodiscard]] std::optional<RecoveryRecord> recoveryRecord(Connection& db);
/// Within the caller's transaction.
void storeRecoveryRecord(Connection& db, const BackupKey& key, AccountId by, const Clock& clock);

[[nodiscard]] KeepRule loadKeepRule(Connection& db);
/// RecordChanged; OutOfRange (field: all_days, days, weeks, months). Within the caller's transaction.
[[nodiscard]] Outcome<KeepRule> storeKeepRule(Connection& db, const KeepRule& rule);

/// What a backup of this register is locked with: nothing while no recovery key was set up. KeyFile when one was and this
/// desk does not have it: then nothing is backed up openly behind anybody's back.
[[nodiscard]] BackupOutcome<std::optional<BackupKey>> keyForBackups(Connection& db, const QString& database);

/// As everybody makes them: with the register's key, its office's name and its rule.
[[nodiscard]] BackupOutcome<MadeBackup> backUpRegister(Connection& db, const QString& database, const QString& folder,
    const QDateTime& now, const BackupProgress& progress = {});
/// The same to a file of the caller's choice, without thinning.
[[nodiscard]] BackupOutcome<MadeBackup> backUpRegisterTo(Connection& db, const QString& database, const QString& target,
    const QDateTime& now, const BackupProgress& progress = {});

/// Of a backup of the same schema version: tables whose content is not that of the backup although no change since is on
/// record: then the file was changed by something that is not the program. Nothing when there were changes. Left out is what is kept without a record (drafts,
/// what an officer's desk remembers).
[[nodiscard]] QStringList changedSilently(Connection& db, const SealedManifest& backup);

/// Another one after every change that is on record and every draft kept; two equal ones mean: nothing to back up.
[[nodiscard]] qint64 changeMark(Connection& db);

} // namespace jiangce
