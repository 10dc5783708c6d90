// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine.h"
#include "core/store/migrator.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Header {
    qint64 applicationId = 0;
    int version = 0;
    qint64 bytes = 0;           ///< that the file says it has
    bool hasHistory = false;
};

qint64 readInteger(Connection& connection, Sql sql)
{
    Statement statement = connection.prepared(sql);
    return statement.next() ? statement.integer(0) : 0;
}

Header readHeader(Connection& connection)
{
    Header header;
    header.applicationId = readInteger(connection, "PRAGMA application_id");
    header.version = int(readInteger(connection, "PRAGMA user_version"));
    header.bytes = readInteger(connection, "PRAGMA page_count") * readInteger(connection, "PRAGMA page_size");
    header.hasHistory = readInteger(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'schema_history'") > 0;
    return header;
}

/// The header, or which problem the file is.
Outcome<Header> header(const QString& file, Connection::Mode mode, const QString& vfs)
{
    std::unique_ptr<Connection> connection;
    try {
        connection = Connection::open(file, mode, vfs);
        return readHeader(*connection);
    } catch (const Fault& fault) {
        const int code = connection ? sqlite3_errcode(connection->handle()) & 0xFF : SQLITE_OK;
        if (code == SQLITE_NOTADB)
            return fail(ProblemCode::DatabaseForeign, {file});
        if (fault.kind() == FaultKind::Damaged || fault.kind() == FaultKind::Bug)
            return fail(ProblemCode::DatabaseDamaged, {file});
        throw;
    }
}

Outcome<DatabaseProbe> judge(const Header& header, const QString& file, int programVersion)
{
    if (header.applicationId != registerApplicationId)
        return fail(ProblemCode::DatabaseForeign, {file});
    if (header.version > programVersion)
        return fail(ProblemCode::DatabaseNewer, {QString::number(header.version), QString::number(programVersion)});
    if (!header.hasHistory || header.version < 1)
        return fail(ProblemCode::DatabaseDamaged, {file});
    const auto state = header.version == programVersion ? FileState::Current : FileState::Older;
    return DatabaseProbe {state, header.version};
}

} // namespace

Outcome<DatabaseProbe> probeDatabase(const QString& file, int programVersion, const QString& vfs)
{
    const QFileInfo info(file);
    if (!info.exists())
        return DatabaseProbe {};
    if (!info.isFile())
        return fail(ProblemCode::DatabaseForeign, {file});
    if (!info.isReadable())
        return fail(ProblemCode::FileNotReadable, {file});
    if (info.size() == 0)
        return fail(ProblemCode::DatabaseDamaged, {file});

    // While a WAL holds pages the file alone may be anything between two states, so only with both is it judged.
    const bool hasWal = QFileInfo(file + u"-wal"_s).size() > 0;
    const auto found = header(file, hasWal ? Connection::Mode::ReadOnly : Connection::Mode::Unchanging, vfs);
    if (!found)
        return fail(found.error());
    if (!hasWal && found->bytes > info.size())
        return fail(ProblemCode::DatabaseDamaged, {file});
    return judge(*found, file, programVersion);
}

} // namespace jiangce
