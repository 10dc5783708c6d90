// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/audit_hash.h"
#include "tests/support/casework_desk.h"

/// What somebody does who can write to the file and knows how the program works, short of a password.
namespace jiangce {

/// Every guard of the database taken away, as who can write to the file can do.
inline void dropTriggers(Connection& db)
{
    QList<QByteArray> names;
    {
        Statement row = db.prepared("SELECT name FROM sqlite_master WHERE type = 'trigger'");
        row.with();
        while (row.next())
            names.append(row.text(0).toUtf8());
    }
    for (const QByteArray& name : std::as_const(names))
        db.execute("DROP TRIGGER " + name);
}

/// Hashes the whole trail anew, so that it is sound in itself.
inline void rehash(Connection& db)
{
    struct Row {
        qint64 seq;
        QStringList parts;
    };
    QList<Row> rows;
    {
        Statement row = db.prepared("SELECT seq, at, coalesce(account_id, 0), account_name, display_name, "
                                    "coalesce(case_id, 0), action, reason, before, after FROM audit ORDER BY seq");
        row.with();
        while (row.next()) {
            QStringList parts {QString::number(row.integer(0)), row.text(1), QString::number(row.integer(2)), row.text(3), row.text(4),
                QString::number(row.integer(5)), row.text(6), row.text(7), row.text(8), row.text(9)};
            rows.append({row.integer(0), parts});
        }
    }
    Transaction transaction(db);
    QString previous(64, u'0');
    for (const Row& row : std::as_const(rows)) {
        const QString hash = auditHash(QStringList {previous} + row.parts);
        db.prepared("UPDATE audit SET prev_hash = ?, row_hash = ? WHERE seq = ?").run(previous, hash, row.seq);
        previous = hash;
    }
    transaction.commit();
}

/// Rows changed on this connection so far.
[[nodiscard]] inline qint64 changesOf(Connection& db)
{
    Statement row = db.prepared("SELECT total_changes()");
    row.with();
    return row.next() ? row.integer(0) : -1;
}

/// A copy of the office's register, as it lies on the disk, without its guards, after the script, the chain put right again.
[[nodiscard]] inline std::unique_ptr<Connection> tampered(OfficeDesk& office, const QByteArray& script)
{
    office.db().checkpoint();
    const QString copy = office.database().path(QStringLiteral("tampered.db"));
    QFile::remove(copy);
    if (!QFile::copy(office.database().file(), copy))
        qFatal("no copy");
    auto db = Connection::open(copy, Connection::Mode::ReadWrite);
    db->execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
    dropTriggers(*db);
    const qint64 before = changesOf(*db);
    db->execute(script);
    if (!script.isEmpty() && changesOf(*db) == before)
        qFatal("a forgery that changes nothing: %s", script.constData());
    rehash(*db);
    return db;
}

} // namespace jiangce
