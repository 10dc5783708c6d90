// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/make_backup.h"
#include "core/store/restore.h"
#include "core/store/transaction.h"
#include "store_test.h"

#include <QtCore/QRandomGenerator>

/// What the tests of backups share: a filled register and a key for it.
namespace jiangce::storetest {

inline const QDateTime halfPastTwo(QDate(2026, 11, 28), QTime(6, 30), Qt::UTC);

inline void fill(Connection& connection, int rows)
{
    Transaction transaction(connection);
    for (int i = 0; i < rows; ++i)
        connection.prepared("INSERT INTO box (label) VALUES (?)").run(QStringLiteral("箱 %1 王小明 210202199001011230").arg(i));
    transaction.commit();
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A register of 2,000 boxes with its recovery key.
class Register final {
public:
    explicit Register(int rows = 2000)
        : recovery(RecoveryKey::random())
        , key(BackupKey::make(recovery))
        , file(folder.file(QStringLiteral("register.db")))
        , place(BackupPlace::of(file, folder.file(QStringLiteral("backup"))))
        , connection(opened(file))
    {
        fill(*connection, rows);
    }
    [[nodiscard]] BackupOrder order() const
    {
        return {.database = file, .key = key, .office = QStringLiteral("示例市人社局"), .madeAt = halfPastTwo};
    }
    [[nodiscard]] BackupOutcome<MadeBackup> backUp(const BackupOrder& order) { return backUpInto(*connection, place, order, {}); }
    [[nodiscard]] RestoreKeys deskKeys() const
    {
        RestoreKeys keys;
        keys.desk.add(key);
        return keys;
    }
    [[nodiscard]] QStringList backups() const { return QDir(place.folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    Folder folder;
    RecoveryKey recovery;
    BackupKey key;
    QString file;
    BackupPlace place;
    std::unique_ptr<Connection> connection;
};

/// Changes the bytes in one of the ways disks do: a bit flipped, a page zeroed, doubled, exchanged with another or half
/// noise, the end cut off. Small contents may come out unchanged.
inline QByteArray damaged(QByteArray content, quint32 seed, int page)
{
    QRandomGenerator dice(seed);
    const auto pageAt = [&] { return qsizetype(dice.bounded(int(content.size() / page))) * page; };
    switch (seed % 6) {
    case 0: {
        const auto at = qsizetype(dice.bounded(int(content.size())));
        content[at] = char(content[at] ^ (1 << dice.bounded(8)));
        break;
    }
    case 1: content.replace(pageAt(), page, QByteArray(page, '\0')); break;
    case 2: content.truncate(dice.bounded(int(content.size()))); break;
    case 3: content.replace(pageAt(), page, content.mid(pageAt(), page)); break;
    case 4: {
        const qsizetype one = pageAt();
        const qsizetype other = pageAt();
        const QByteArray kept = content.mid(one, page);
        content.replace(one, page, content.mid(other, page));
        content.replace(other, page, kept);
        break;
    }
    default: {
        QByteArray noise(page / 2, '\0');
        for (char& byte : noise)
            byte = char(dice.bounded(256));
        content.replace(pageAt() + page / 4, noise.size(), noise);
        break;
    }
    }
    return content;
}

} // namespace jiangce::storetest
