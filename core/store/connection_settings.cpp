// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection_settings.h"

#include "core/store/engine.h"

#include <QtCore/QByteArrayView>

using namespace Qt::StringLiterals;

namespace jiangce::settings {

namespace {

struct Pragma {
    const char* name;
    const char* value;
    const char* readBack;
};

constexpr Pragma everyConnection[] {
    {"foreign_keys", "ON", "1"},
    {"recursive_triggers", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},
    {"temp_store", "MEMORY", "2"},
    {"busy_timeout", "5000", "5000"},
};

// EXTRA acts as FULL in WAL and stays right if the journal ever falls back to a rollback journal.
constexpr Pragma writers[] {
    {"synchronous", "EXTRA", "3"},
    {"secure_delete", "ON", "1"},
    {"wal_autocheckpoint", "0", "0"},
    // KiB. With the engine's own 2 MiB the upper pages of every index are read again and again. Not for a file that is only
    // looked at: the setting reads the schema first.
    {"cache_size", "-16384", "-16384"},
};

QString readPragma(Connection& connection, const QByteArray& text)
{
    Statement statement = connection.preparedText("PRAGMA " + text);
    return statement.next() ? statement.text(0) : QString();
}

void set(Connection& connection, const Pragma& pragma)
{
    readPragma(connection, QByteArray(pragma.name) + '=' + pragma.value);
    const QString found = readPragma(connection, pragma.name);
    // A VFS without memory mapping answers nothing at all, which is what is wanted.
    const bool absent = found.isEmpty() && QByteArrayView(pragma.name) == "mmap_size";
    if (!absent && found != QLatin1StringView(pragma.readBack))
        throw Fault(FaultKind::Bug, u"setting %1 reads back as %2"_s.arg(QLatin1StringView(pragma.name), found));
}

void setJournal(Connection& connection)
{
    if (readPragma(connection, "journal_mode=WAL") == u"wal"_s)
        return;
    if (const QString mode = readPragma(connection, "journal_mode=TRUNCATE"); mode != u"truncate"_s)
        throw Fault(FaultKind::Bug, u"journal mode reads back as "_s + mode);
}

void configure(sqlite3* database, int option, int value)
{
    int found = -1;
    if (sqlite3_db_config(database, option, value, &found) != SQLITE_OK || found != value)
        throw Fault(FaultKind::Bug, u"connection option %1 does not hold"_s.arg(option));
}

void configureEngine(sqlite3* database)
{
    configure(database, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(database, SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(database, SQLITE_DBCONFIG_DQS_DML, 0);
    configure(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(database, SQLITE_LIMIT_VARIABLE_NUMBER, 999);
    sqlite3_limit(database, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 1);
}

bool isHarmlessPragma(const char* name, const char* value)
{
    static constexpr const char* checks[] {"quick_check", "integrity_check", "foreign_key_check"};
    static constexpr const char* readings[] {"user_version", "application_id", "data_version", "page_count",
        "page_size", "freelist_count", "journal_mode", "foreign_keys", "synchronous"};
    const auto isNamed = [name](const char* other) { return qstricmp(name, other) == 0; };
    return std::any_of(std::begin(checks), std::end(checks), isNamed)
        || (!value && std::any_of(std::begin(readings), std::end(readings), isNamed));
}

} // namespace

void apply(Connection& connection)
{
    configureEngine(connection.handle());
    for (const Pragma& pragma : everyConnection)
        set(connection, pragma);
    if (!connection.isWritable()) {
        set(connection, {"query_only", "ON", "1"});
        return;
    }
    if (sqlite3_db_readonly(connection.handle(), "main") != 0)
        throw Fault(FaultKind::ReadOnly, u"the file may only be read"_s);
    setJournal(connection);
    for (const Pragma& pragma : writers)
        set(connection, pragma);
}

int authorise(void*, int action, const char* one, const char* two, const char*, const char*)
{
    switch (action) {
    case SQLITE_READ:
    case SQLITE_SELECT:
    case SQLITE_FUNCTION:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_UPDATE:
        // Opening the full-text table asks for this; the engine itself refuses it to ordinary SQL (DEFENSIVE).
        if (qstrcmp(one, "sqlite_master") == 0)
            return SQLITE_OK;
        [[fallthrough]];
    case SQLITE_INSERT:
    case SQLITE_DELETE:
        return qstrncmp(one, "sqlite_", 7) == 0 && qstrcmp(one, "sqlite_sequence") != 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return isHarmlessPragma(one, two) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

} // namespace jiangce::settings
