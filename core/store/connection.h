// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/store/statement.h"

#include <QtCore/QStringList>

#include <functional>
#include <map>
#include <memory>

struct sqlite3;

namespace jiangce {

struct LogWatch;
struct StatementPool;

/// "JCRE" in the file header: what makes an SQLite file a register of this program.
inline constexpr qint64 registerApplicationId = 0x4A435245;

/// A statement's text, which the compiler must know: `connection.prepared("SELECT …")`. What an officer types can
/// therefore never become part of it.
class Sql final {
public:
    consteval Sql(const char* literal)
        : m_text(literal)
    {
    }
    [[nodiscard]] const char* text() const { return m_text; }

private:
    const char* m_text;
};

/// One connection to the database file, with the settings of a register that must not lose a saved record: WAL (or
/// TRUNCATE where WAL is impossible), synchronous EXTRA, foreign keys; each set and read back. A program holds exactly
/// one read-write connection to a file and any number of read-only ones. Used only from the thread that opened it,
/// apart from interrupt().
///
/// Errors are thrown as Fault.
class Connection final {
public:
    enum class Mode {
        ReadOnly,
        ReadWrite,      ///< the file must exist
        Create,         ///< read-write; makes the file when it is missing
        Unchanging,     ///< read-only, no locks, leaves no file beside it, does not see what only the WAL holds
    };

    /// `vfs` names an SQLite file system layer, for fault tests. Most officers' code wants openDatabase() instead.
    [[nodiscard]] static std::unique_ptr<Connection> open(const QString& file, Mode mode, const QString& vfs = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] bool isWritable() const { return mode() == Mode::ReadWrite || mode() == Mode::Create; }
    /// False after a failed rollback: every further use throws, and the file has to be opened again.
    [[nodiscard]] bool isUsable() const;

    [[nodiscard]] Statement prepared(Sql sql);
    /// For text the program puts together from its own tables (field keys, table names); never from input.
    [[nodiscard]] Statement preparedText(const QByteArray& sql);
    /// Runs a script of several statements without results.
    void execute(const QByteArray& script);

    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] int changes() const;
    [[nodiscard]] bool isInTransaction() const;

    /// Denies from now on, also to triggers: schema changes, ATTACH, PRAGMA beyond checks, loading extensions.
    void lockDown();
    /// A deterministic text function of text arguments; NULL arguments arrive as null QStrings.
    void registerFunction(const char* name, int arguments, std::function<QString(const QStringList&)> function);
    void registerCollation(const char* name, std::function<int(const QString&, const QString&)> compare);

    /// Moves the WAL into the file and empties it; false when a reader is in the way. Never waits.
    bool checkpoint();
    /// Stops a running statement, which then throws Fault(Busy). The one call allowed from another thread.
    void interrupt();
    /// Closes at once; isUsable() is false afterwards.
    void close();
    /// Opens the same file again, after a fault has closed it: only what the file then says can be believed. A Fault(Bug)
    /// while a statement is still held, a Fault(InputOutput) when another file lies under the name, and, with the
    /// connection as it was, while a log that was lost cannot be left yet.
    void reopen();

    /// Called by every Transaction right before it commits, inside it; null: nothing. What it throws, commit() throws.
    void setBeforeCommit(std::function<void()> write);
    [[nodiscard]] const std::function<void()>& beforeCommit() const;

    /// Version of the SQLite library in use, for the status page.
    [[nodiscard]] static QString engineVersion();
    /// Receives the engine's own warnings (code and its standard text, no data). Set before the first open.
    static void setEngineLog(void (*sink)(int code, const QString& text));

    /// For core/store only.
    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] int walPages() const;
    [[nodiscard]] LogWatch& logWatch() const;
    /// New documents of the search index that are written later, by their row; null: they are written at once.
    using LaterSearched = std::map<qint64, QString>;
    void setLaterSearched(LaterSearched* later);
    [[nodiscard]] LaterSearched* laterSearched() const;

private:
    friend class Statement;
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    void openEngine();
    void requireOpen() const;
    [[nodiscard]] StatementPool& poolOf(const QByteArray& sql);
    [[nodiscard]] Statement lend(StatementPool& pool);

    std::unique_ptr<Private> m_d;
};

} // namespace jiangce
