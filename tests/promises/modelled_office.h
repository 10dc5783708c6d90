// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "tests/promises/modelled_disk.h"
#include "tests/promises/office_work.h"
#include "tests/support/casework_desk.h"

#include <QtCore/QFile>
#include <QtCore/QScopedValueRollback>

#include <array>

#include <sqlite3.h>

namespace jiangce::promises {

inline const QString modelledFile = QStringLiteral("/modelled/register.db");

/// Tells contents of megabytes apart quickly; nobody chooses them to deceive.
inline QByteArray fingerprint(const QByteArray& content)
{
    const std::array<size_t, 2> both {qHash(content, 1), qHash(content, 2)};
    return {reinterpret_cast<const char*>(both.data()), sizeof both};
}

/// Every page of the database as a reader sees it, the WAL included: equal images are equal states. Empty when it cannot be
/// read. Copied by the engine, which need not look at the schema for that.
inline QByteArray imageOf(sqlite3* database)
{
    static const char* const copyName = "/modelled/copy.db";
    const QScopedValueRollback unseen(disk().beforeChange, {});
    sqlite3* copy = nullptr;
    sqlite3_open_v2(copyName, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "modelled");
    sqlite3_exec(copy, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    sqlite3_backup* const backup = sqlite3_backup_init(copy, "main", database, "main");
    const bool isWhole = backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE;
    sqlite3_backup_finish(backup);
    sqlite3_close(copy);
    const QByteArray pages = disk().live()[copyName];
    disk().entries.erase(copyName);
    return isWhole ? fingerprint(pages) : QByteArray();
}

/// Opens what a disk holds after a power cut and reads it, as the next start does.
inline QByteArray imageAfter(const Plate& plate)
{
    disk().restore(plate);
    sqlite3* database = nullptr;
    QByteArray image;
    if (sqlite3_open_v2(modelledFile.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, "modelled") == SQLITE_OK)
        image = imageOf(database);
    sqlite3_close(database);
    return image;
}

/// An office that works on the modelled disk. The settings of the connection are the program's.
class ModelledOffice final {
public:
    ModelledOffice()
        : m_office(sample::migrations())
    {
        prepare(m_office);
        if (!m_office.db().checkpoint())
            qFatal("the database cannot be emptied into its file");
        QFile file(m_office.database().file());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the database cannot be read");
        m_start = file.readAll();
    }
    ~ModelledOffice() { leave(); }
    Q_DISABLE_COPY_MOVE(ModelledOffice)

    /// The disk holds what is given, by default the office before its first operation, and is worked on from now on.
    /// `synchronous` weakens the setting of that name, for controls that have to fail.
    void sitDown(const Plate& plate = {}, const char* synchronous = nullptr)
    {
        leave();
        disk() = {};
        if (plate.empty())
            disk().put(modelledFile.toStdString(), m_start);
        else
            disk().restore(plate);
        m_connection = Connection::open(modelledFile, Connection::Mode::ReadWrite, QStringLiteral("modelled"));
        if (synchronous)
            m_connection->execute(QByteArray("PRAGMA synchronous=") + synchronous);
        m_connection->lockDown();
        m_office.workOn(m_connection.get());
    }
    void leave()
    {
        m_office.workOn(nullptr);
        m_connection.reset();
    }
    [[nodiscard]] OfficeDesk& office() { return m_office; }
    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] QByteArray image() { return imageOf(m_connection->handle()); }

private:
    OfficeDesk m_office;
    QByteArray m_start;
    std::unique_ptr<Connection> m_connection;
};

} // namespace jiangce::promises
