// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/migrator.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

/// What the tests of the store share: a folder of their own and a small schema of made-up steps.
namespace jiangce::storetest {

class Folder final {
public:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Names of the files in it, sorted.
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private:
    QTemporaryDir m_folder;
};

inline QByteArray hashOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) : QByteArray();
}

/// Three steps: a table, a table that refers to it (with rows), a column.
inline QList<Migration> threeSteps()
{
    return {
        {1, QStringLiteral("boxes"), "CREATE TABLE box (id INTEGER PRIMARY KEY, label TEXT NOT NULL CHECK (length(label) < 50)) STRICT;"
                                     "INSERT INTO box (label) VALUES ('semi;colon'), ('second'); -- a comment; with a semicolon"},
        {2, QStringLiteral("things"), "CREATE TABLE thing (id INTEGER PRIMARY KEY, box_id INTEGER NOT NULL REFERENCES box (id)) STRICT;"
                                      "CREATE TRIGGER thing_no_update BEFORE UPDATE ON thing BEGIN SELECT RAISE(ABORT, 'append-only'); END;"},
        {5, QStringLiteral("colour"), "ALTER TABLE box ADD COLUMN colour TEXT NOT NULL DEFAULT 'white';"},
    };
}

inline std::unique_ptr<Connection> opened(const QString& file, const QList<Migration>& steps = threeSteps())
{
    const FixedClock clock(QDate(2026, 3, 5));
    auto connection = openDatabase(file, steps, clock);
    return connection ? std::move(*connection) : nullptr;
}

inline qint64 count(Connection& connection, Sql sql)
{
    Statement statement = connection.prepared(sql);
    return statement.next() ? statement.integer(0) : -1;
}

/// Runs what is expected to throw; the kind of fault, or nothing when none was thrown.
template <class Action>
std::optional<FaultKind> faultOf(Action&& action, QString* detail = nullptr)
{
    try {
        action();
    } catch (const Fault& fault) {
        if (detail)
            *detail = fault.detail();
        return fault.kind();
    }
    return {};
}

} // namespace jiangce::storetest
