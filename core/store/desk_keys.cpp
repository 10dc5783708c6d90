// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_set.h"
#include "core/store/recovery_key.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto firstLine = "jiangce backup keys 1";
constexpr qint64 mostBytes = 256 * 1024;

} // namespace

QString DeskKeys::fileFor(const QString& database)
{
    return QFileInfo(database).absoluteDir().filePath(registerName(database) + u".backup-key"_s);
}

BackupOutcome<DeskKeys> DeskKeys::load(const QString& file)
{
    DeskKeys keys;
    if (!QFileInfo::exists(file))
        return keys;
    QFile stored(file);
    if (!stored.open(QIODevice::ReadOnly) || stored.size() > mostBytes)
        return trouble(BackupTrouble::Kind::KeyFile, {file});
    const QList<QByteArray> lines = stored.readAll().trimmed().split('\n');
    if (lines.first() != firstLine || lines.size() < 2)
        return trouble(BackupTrouble::Kind::KeyFile, {file});
    for (const QByteArray& line : lines.sliced(1)) {
        const QList<QByteArray> parts = line.split(' ');
        QByteArray data = QByteArray::fromBase64(parts.value(1));
        BackupKey key {.id = parts[0], .wrapped = QByteArray::fromBase64(parts.value(2))};
        if (parts.size() != 3 || data.size() != SecretBytes::size || key.wrapped.size() != BackupKey::wrappedSize)
            return trouble(BackupTrouble::Kind::KeyFile, {file});
        std::copy_n(data.constData(), SecretBytes::size, key.data.data());
        sodium_memzero(data.data(), size_t(data.size()));
        keys.add(key);
    }
    return keys;
}

BackupOutcome<void> DeskKeys::save(const QString& file) const
{
    QByteArray text = QByteArray(firstLine) + '\n';
    for (const BackupKey& key : m_keys)
        text += key.id + ' '
            + QByteArray(reinterpret_cast<const char*>(key.data.data()), SecretBytes::size).toBase64() + ' '
            + key.wrapped.toBase64() + '\n';
    QSaveFile stored(file);
    // Before the first byte: nobody else ever reads it.
    if (!stored.open(QIODevice::WriteOnly) || !stored.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || stored.write(text) != text.size() || !stored.commit())
        return trouble(BackupTrouble::Kind::NotWritable, {file});
    return {};
}

void DeskKeys::add(const BackupKey& key)
{
    m_keys.removeIf([&key](const BackupKey& other) { return other.id == key.id; });
    m_keys.append(key);
}

const BackupKey* DeskKeys::byId(const QByteArray& id) const
{
    for (const BackupKey& key : m_keys)
        if (key.id == id)
            return &key;
    return nullptr;
}

} // namespace jiangce
