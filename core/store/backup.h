// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <functional>

namespace jiangce {

class Connection;

/// Rows and content of one table: equal digests mean equal rows.
struct TableDigest {
    qint64 rows = 0;
    QByteArray digest {};
    friend bool operator==(const TableDigest&, const TableDigest&) = default;
};
using DatabaseDigest = QMap<QString, TableDigest>;
/// The first table of the source that the copy does not have as it is; "tables" when the copy has others besides; empty: equal.
[[nodiscard]] QString firstDifference(const DatabaseDigest& source, const DatabaseDigest& copy);

struct BackupReport {
    QString file;
    qint64 bytes = 0;
    int version = 0;            ///< schema version
    DatabaseDigest tables {};
    [[nodiscard]] qint64 rows() const;
};

/// Told the part done, 0 to 100; answers whether to go on.
using BackupProgress = std::function<bool(int percent)>;

[[nodiscard]] DatabaseDigest digestOf(Connection& connection);

/// Copies one consistent state into a temporary file, opens and checks it (integrity, foreign keys, every table equal to
/// the source), makes it durable and only then gives it its name, replacing an older file of that name. The connection
/// may be read-only and must not be in a transaction.
/// FileNotWritable, DiskFull, BackupFailed (what was found), Cancelled: nothing is left behind.
[[nodiscard]] Outcome<BackupReport> backUp(Connection& connection, const QString& targetFile,
    const BackupProgress& progress = {});

/// Opens a backup and checks it: DatabaseMissing, DatabaseForeign, DatabaseDamaged, BackupFailed (what was found).
[[nodiscard]] Outcome<BackupReport> verifyBackup(const QString& file);

} // namespace jiangce
