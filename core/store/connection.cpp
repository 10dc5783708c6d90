// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/connection_settings.h"
#include "core/store/engine.h"
#include "core/store/log_watch.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUrl>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <sys/stat.h>

#include <atomic>
#include <mutex>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace jiangce {

struct Connection::Private {
    QString file;
    Mode mode;
    QString name;
    QString vfs {};
    QSqlDatabase database {};
    sqlite3* handle = nullptr;
    int walPages = 0;
    LaterSearched* laterSearched = nullptr;
    std::function<void()> beforeCommit {};
    bool isLockedDown = false;
    FileIdentity identity {};   ///< of the file that was opened first
    LogWatch log {};
    QHash<QByteArray, std::shared_ptr<StatementPool>> pools {};
    std::unordered_map<const char*, StatementPool*> poolsOfLiterals {};
};

namespace {

std::atomic<void (*)(int, const QString&)> engineLog {nullptr};

// The engine's message may quote data (a search text), so only the code and its standard text go on.
void logEngine(void*, int code, const char*)
{
    if (auto* const sink = engineLog.load())
        sink(code, QString::fromUtf8(sqlite3_errstr(code)));
}

void prepareEngine()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_LOG, &logEngine, nullptr); });
}

QString uriOf(const QString& file, Connection::Mode mode, const QString& vfs)
{
    const auto encoded = [](const QString& text, const QByteArray& kept) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
    };
    static constexpr const char16_t* modes[] {u"?mode=ro", u"?mode=rw", u"?mode=rwc", u"?mode=ro&immutable=1"};
    QString uri = u"file:"_s + encoded(QFileInfo(file).absoluteFilePath(), "/");
    uri += QStringView(modes[int(mode)]);
    if (!vfs.isEmpty())
        uri += u"&vfs="_s + encoded(vfs, {});
    return uri;
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw Fault(FaultKind::Bug, u"the SQL driver is not SQLite"_s);
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// Which file lies under the name now.
FileIdentity identityOf(const QString& file)
{
    struct stat status {};
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

int rememberWalPages(void* pages, sqlite3*, const char*, int count)
{
    *static_cast<int*>(pages) = count;
    return SQLITE_OK;
}

} // namespace

Connection::Connection(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

std::unique_ptr<Connection> Connection::open(const QString& file, Mode mode, const QString& vfs)
{
    static std::atomic<int> count {0};
    prepareEngine();
    auto d = std::make_unique<Private>(Private {file, mode, u"jiangce-%1"_s.arg(++count), vfs});
    std::unique_ptr<Connection> connection(new Connection(std::move(d)));
    connection->openEngine();
    connection->m_d->identity = identityOf(file);
    return connection;
}

void Connection::openEngine()
{
    Private& state = *m_d;
    state.database = QSqlDatabase::addDatabase(u"QSQLITE"_s, state.name);
    state.database.setDatabaseName(uriOf(state.file, state.mode, state.vfs));
    state.database.setConnectOptions(state.mode == Mode::ReadOnly || state.mode == Mode::Unchanging
            ? u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s : u"QSQLITE_OPEN_URI"_s);
    if (!state.database.open()) {
        bool isNumber = false;
        const int code = state.database.lastError().nativeErrorCode().toInt(&isNumber);
        engine::fail(nullptr, isNumber ? code : SQLITE_CANTOPEN, "open");
    }
    state.handle = handleOf(state.database);
    sqlite3_extended_result_codes(state.handle, 1);
    try {
        settings::apply(*this);
    } catch (const Fault& fault) {
        // The engine's own files find no room, and it says only that they could not be made.
        constexpr qint64 least = 64 * 1024; // bytes
        if (fault.kind() == FaultKind::InputOutput && QStorageInfo(QFileInfo(state.file).absolutePath()).bytesAvailable() < least)
            throw Fault(FaultKind::DiskFull, fault.detail());
        throw;
    }
    sqlite3_wal_hook(state.handle, &rememberWalPages, &state.walPages);
    state.log = {};
    rememberLog(*this);
}

void Connection::reopen()
{
    for (const auto& pool : std::as_const(m_d->pools))
        for (const auto& statement : pool->statements)
            if (statement->onLoan)
                throw Fault(FaultKind::Bug, u"reopened while a statement is held"_s);
    if (hasLostLog(*this) && !leaveLog(*this))
        throw Fault(FaultKind::InputOutput, u"the lost log is still needed"_s);
    close();
    m_d->pools.clear();
    m_d->poolsOfLiterals.clear();
    m_d->walPages = 0;
    // A file that is gone stays gone, and one that took its place is not this register.
    if (identityOf(m_d->file) != m_d->identity)
        throw Fault(FaultKind::InputOutput, u"the file of the register is not in its place any more"_s);
    if (m_d->mode == Mode::Create)
        m_d->mode = Mode::ReadWrite;
    openEngine();
    if (m_d->isLockedDown)
        lockDown();
}

void Connection::setBeforeCommit(std::function<void()> write)
{
    m_d->beforeCommit = std::move(write);
}

const std::function<void()>& Connection::beforeCommit() const
{
    return m_d->beforeCommit;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    for (const auto& pool : std::as_const(m_d->pools)) {
        for (const auto& statement : pool->statements) {
            sqlite3_finalize(statement->raw);
            statement->raw = nullptr;
        }
    }
    // The engine does so only for the last that closes, and tells nobody when it cannot.
    if (isWritable() && hasLostLog(*this))
        (void)bringInLog(*this);
    m_d->handle = nullptr;
    if (!m_d->database.isValid())
        return;
    m_d->database.close();
    m_d->database = {};
    QSqlDatabase::removeDatabase(m_d->name);
}

QString Connection::fileName() const
{
    return m_d->file;
}

Connection::Mode Connection::mode() const
{
    return m_d->mode;
}

bool Connection::isUsable() const
{
    return m_d->handle;
}

void Connection::requireOpen() const
{
    if (!isUsable())
        throw Fault(FaultKind::InputOutput, u"the connection is closed"_s);
}

Statement Connection::prepared(Sql sql)
{
    requireOpen();
    StatementPool*& pool = m_d->poolsOfLiterals[sql.text()];
    if (!pool)
        pool = &poolOf(sql.text());
    return lend(*pool);
}

Statement Connection::preparedText(const QByteArray& sql)
{
    requireOpen();
    return lend(poolOf(sql));
}

StatementPool& Connection::poolOf(const QByteArray& sql)
{
    auto& pool = m_d->pools[sql];
    if (!pool)
        pool = std::make_shared<StatementPool>(StatementPool {sql});
    return *pool;
}

Statement Connection::lend(StatementPool& pool)
{
    for (const auto& statement : pool.statements)
        if (!statement->onLoan)
            return Statement(*this, *statement);
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(m_d->handle, pool.sql.constData(), int(pool.sql.size()) + 1,
        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK)
        engine::fail(m_d->handle, code, pool.sql, true);
    pool.statements.push_back(std::make_unique<CachedStatement>(CachedStatement {raw, &pool.sql}));
    return Statement(*this, *pool.statements.back());
}

void Connection::execute(const QByteArray& script)
{
    requireOpen();
    const char* rest = script.constData();
    const char* const end = rest + script.size();
    while (rest < end) {
        const char* const start = rest;
        sqlite3_stmt* raw = nullptr;
        if (const int code = sqlite3_prepare_v2(m_d->handle, start, int(end - start), &raw, &rest); code != SQLITE_OK)
            engine::fail(m_d->handle, code, QByteArray(start, end - start), true);
        if (!raw)
            continue;
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(raw);
        sqlite3_finalize(raw);
        if (code != SQLITE_DONE)
            engine::fail(m_d->handle, code, QByteArray(start, rest - start));
    }
}

qint64 Connection::lastInsertId() const
{
    requireOpen();
    return sqlite3_last_insert_rowid(m_d->handle);
}

int Connection::changes() const
{
    return sqlite3_changes(m_d->handle);
}

bool Connection::isInTransaction() const
{
    return m_d->handle && sqlite3_get_autocommit(m_d->handle) == 0;
}

void Connection::lockDown()
{
    requireOpen();
    m_d->isLockedDown = true;
    sqlite3_set_authorizer(m_d->handle, &settings::authorise, nullptr);
}

bool Connection::checkpoint()
{
    requireOpen();
    sqlite3_busy_timeout(m_d->handle, 0);
    const int code = sqlite3_wal_checkpoint_v2(m_d->handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_d->handle, 5000);
    if (code == SQLITE_OK)
        m_d->walPages = 0;
    else if ((code & 0xFF) != SQLITE_BUSY && (code & 0xFF) != SQLITE_LOCKED)
        engine::fail(m_d->handle, code, "checkpoint");
    return code == SQLITE_OK;
}

void Connection::interrupt()
{
    if (m_d->handle)
        sqlite3_interrupt(m_d->handle);
}

QString Connection::engineVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

void Connection::setEngineLog(void (*sink)(int, const QString&))
{
    engineLog = sink;
}

sqlite3* Connection::handle() const
{
    return m_d->handle;
}

int Connection::walPages() const
{
    return m_d->walPages;
}

LogWatch& Connection::logWatch() const
{
    return m_d->log;
}

void Connection::setLaterSearched(LaterSearched* later)
{
    m_d->laterSearched = later;
}

Connection::LaterSearched* Connection::laterSearched() const
{
    return m_d->laterSearched;
}

} // namespace jiangce
