// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <optional>

namespace jiangce {

/// A signed statement of how far the audit trail reached and what its last entry hashed to, kept outside the database:
/// whoever has it can tell when the trail was cut off or written anew.
struct Checkpoint {
    QString origin {};          ///< hash of the first entry: which register it speaks of
    qint64 seq = 0;
    QString hash {};            ///< of entry `seq`
    QDateTime at {};            ///< UTC, by the clock of the desk
    QString occasion {};        ///< key of SealOccasion
    QString previous {};        ///< SHA-256 of the line before it in its file; zeros in the first
    QByteArray key {};          ///< Ed25519 public key, 32 bytes
    QByteArray signature {};    ///< 64 bytes, over everything above but the key
    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// An Ed25519 key pair in a file of its own that only its user can read (0600). The file holds the seed, in hex.
class SigningKey final {
public:
    /// FileNotReadable when there is none or it holds no seed.
    [[nodiscard]] static Outcome<SigningKey> load(const QString& file);
    /// Never over an older one: FileNotWritable.
    [[nodiscard]] static Outcome<SigningKey> create(const QString& file);

    [[nodiscard]] const QByteArray& publicKey() const { return m_public; }
    /// Fills in key and signature.
    void sign(Checkpoint& checkpoint) const;

private:
    SigningKey(QByteArray publicKey, QByteArray secret)
        : m_public(std::move(publicKey))
        , m_secret(std::move(secret))
    {
    }
    QByteArray m_public;
    QByteArray m_secret;
};

[[nodiscard]] bool isSignatureRight(const Checkpoint& checkpoint);

/// One line of a file of checkpoints: JSON with sorted keys, without line feed.
[[nodiscard]] QByteArray checkpointLine(const Checkpoint& checkpoint);
[[nodiscard]] std::optional<Checkpoint> readCheckpointLine(const QByteArray& line);
/// What the line after this one names as `previous`.
[[nodiscard]] QString lineDigest(const QByteArray& line);

/// 10234-K3F7-9QXM-2WZ8: an entry and 60 bits of its hash, short enough for a printed list and a typing hand. Paper
/// that carries it holds the trail to that entry, with or without a file.
[[nodiscard]] QString trailCode(qint64 seq, const QString& hash);
/// The entry a code speaks of; 0: no code at all. Spaces and small letters do no harm.
[[nodiscard]] qint64 seqOfCode(const QString& typed);
[[nodiscard]] bool codeFits(const QString& typed, qint64 seq, const QString& hash);

/// First eight characters of what the public key hashes to: how a key is named to people.
[[nodiscard]] QString keyName(const QByteArray& publicKey);

} // namespace jiangce
