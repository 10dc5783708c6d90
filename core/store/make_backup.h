// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_set.h"
#include "core/store/sealed_file.h"

#include <optional>

namespace jiangce {

class Connection;

struct BackupOrder {
    QString database {};                    ///< beside it, only its owner's, lies what is needed meanwhile
    QString target {};                      ///< the file to become
    std::optional<BackupKey> key {};        ///< none: not locked
    QString office {};
    QDateTime madeAt {};
    BackupProgress progress {};
    /// For tests of what a failing disk does to the locked file before it is read back.
    std::function<void(const QString& file)> beforeReadingBack {};
};

struct MadeBackup {
    BackupFile file {};
    qint64 bytes = 0;
    int version = 0;
    DatabaseDigest tables {};
};

/// Copies one consistent state, locks the copy, and reads the locked file back as a restore would: unlocked into a scratch
/// file, opened, integrity, foreign keys, every table equal to the source. Only then does it get its name; an older file of
/// that name is replaced. Nothing else is left behind whatever happens. Only one program does this to a register at a time
/// (Busy). The connection may be read-only and must not be in a transaction.
[[nodiscard]] BackupOutcome<MadeBackup> makeBackup(Connection& connection, const BackupOrder& order);

/// Into the place under its next name, then thinned out by the rule.
[[nodiscard]] BackupOutcome<MadeBackup> backUpInto(
    Connection& connection, const BackupPlace& place, BackupOrder order, const KeepRule& rule);

} // namespace jiangce
