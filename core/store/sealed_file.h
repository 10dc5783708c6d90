// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "core/store/recovery_key.h"

namespace jiangce {

/// What stands in clear at the head of a locked backup: enough to know which program and which sheet of paper open it.
struct SealedHeader {
    int schema = 0;             ///< schema version of what is inside
    QString office {};
    QDateTime madeAt {};
    QByteArray keyId {};
    QByteArray wrapped {};
};

/// What stands locked behind it: what every table must be once it is restored. Digests of small tables could be guessed,
/// so they are not in clear.
struct SealedManifest {
    qint64 bytes = 0;
    DatabaseDigest tables {};
};

/// A locked backup, format 1:
///
///   8 bytes  JCBACKUP
///   2 bytes  format, big-endian
///   4 bytes  length of the header
///   header   JSON in UTF-8: schema, office, made, key, wrapped
///   24 bytes beginning of a libsodium secretstream (XChaCha20-Poly1305) under the data key
///   messages each with its length in 4 bytes: the manifest (bound to everything before it), the file in pieces of 1 MiB,
///            each packed by zlib; the last one carries the stream's final tag
///
/// A changed, missing, added or exchanged byte anywhere is found.
[[nodiscard]] bool isSealed(const QString& file);
/// NotReadable, NotABackup, FormatNewer, Broken. What it says is believed only once a manifest was read with it.
[[nodiscard]] BackupOutcome<SealedHeader> readSealedHeader(const QString& file);
/// Broken: not locked with this key, or changed.
[[nodiscard]] BackupOutcome<SealedManifest> readSealedManifest(const QString& file, const BackupKey& key);

/// Both write a new file only its owner reads; NotWritable, DiskFull, Cancelled. What was written so far stays: the caller
/// removes it.
[[nodiscard]] BackupOutcome<void> sealFile(const QString& plain, const QString& target, const SealedHeader& header,
    const SealedManifest& manifest, const BackupKey& key, const BackupProgress& progress = {});
[[nodiscard]] BackupOutcome<SealedManifest> unsealFile(
    const QString& file, const QString& target, const BackupKey& key, const BackupProgress& progress = {});

} // namespace jiangce
