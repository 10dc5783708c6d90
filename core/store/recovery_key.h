// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_trouble.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <array>

namespace jiangce {

/// 32 bytes nobody may learn; wiped when they are no longer needed.
class SecretBytes final {
public:
    SecretBytes() = default;
    ~SecretBytes();
    SecretBytes(const SecretBytes&) = default;
    SecretBytes& operator=(const SecretBytes&) = default;
    [[nodiscard]] static SecretBytes random();
    [[nodiscard]] unsigned char* data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }
    static constexpr qsizetype size = 32;

private:
    std::array<unsigned char, size> m_bytes {};
};

/// What the office keeps on paper: 160 random bits as eight groups of five characters, the last of each a check on the
/// four before it and on the group's place. A wrong character, two neighbours exchanged and two groups exchanged are always
/// found. Digits and capitals without I, L, O, U.
class RecoveryKey final {
public:
    static constexpr int groups = 8;
    static constexpr int groupSize = 5;

    [[nodiscard]] static RecoveryKey random();
    /// As typed: any case, full width, spaces and dashes anywhere, O for 0, I and L for 1. KeyLength, KeyGroup.
    [[nodiscard]] static BackupOutcome<RecoveryKey> parse(const QString& typed);
    /// 4F7KX-…: as it is printed.
    [[nodiscard]] QString text() const;
    /// The key it stands for.
    [[nodiscard]] SecretBytes key() const;

private:
    std::array<unsigned char, 32> m_symbols {};     ///< 5 bits each
};

/// What backups are locked with. `wrapped` is the data key locked with the recovery key, and lies in every backup, so that
/// the sheet of paper is enough anywhere. Of the two only the data key is secret.
struct BackupKey {
    QByteArray id {};           ///< 12 characters that name it on screen, in the file and on the sheet
    SecretBytes data {};
    QByteArray wrapped {};
    static constexpr qsizetype wrappedSize = 72;    ///< nonce, locked key, tag

    [[nodiscard]] static BackupKey make(const RecoveryKey& recovery);
    /// KeyWrong.
    [[nodiscard]] static BackupOutcome<BackupKey> unwrap(
        const QByteArray& id, const QByteArray& wrapped, const RecoveryKey& recovery);
};

/// The keys kept at a desk so that backups are made without anybody typing, newest last; in a file only its owner reads.
class DeskKeys final {
public:
    /// Where the keys for a register lie, and for those restored from its backups: beside it.
    [[nodiscard]] static QString fileFor(const QString& database);
    /// None when there is no such file; KeyFile when it cannot be understood.
    [[nodiscard]] static BackupOutcome<DeskKeys> load(const QString& file);
    [[nodiscard]] BackupOutcome<void> save(const QString& file) const;

    void add(const BackupKey& key);
    [[nodiscard]] const BackupKey* byId(const QByteArray& id) const;
    [[nodiscard]] const BackupKey* newest() const { return m_keys.isEmpty() ? nullptr : &m_keys.last(); }

private:
    QList<BackupKey> m_keys;
};

} // namespace jiangce
