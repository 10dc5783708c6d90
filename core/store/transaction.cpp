// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/connection.h"
#include "core/store/engine.h"
#include "core/store/log_watch.h"
#include "core/store/place.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

// Keeps the WAL near 8 MB; a checkpoint that cannot run now runs after a later commit.
constexpr int walPagesBeforeCheckpoint = 2000;

/// Stays open, for reading: whatever has taken the place of the file is not opened behind anybody's back.
[[noreturn]] void failMoved()
{
    throw Fault(FaultKind::InputOutput, u"the file of the register is not in its place any more"_s);
}

/// Stays open here too: what was saved is brought in first, and nobody else reaches the lost log.
[[noreturn]] void failLog(const Connection& connection)
{
    throw Fault(FaultKind::InputOutput, bringInLog(connection) ? u"the log of the register was lost, and brought in"_s
                                                               : u"the log of the register was lost"_s);
}

void rollBack(Connection& connection) noexcept
{
    try {
        if (connection.isInTransaction())
            connection.prepared("ROLLBACK").run();
    } catch (...) {
        connection.close();
    }
}

} // namespace

Transaction::Transaction(Connection& connection)
    : m_connection(connection)
{
    if (connection.isInTransaction())
        throw Fault(FaultKind::Bug, u"a transaction inside a transaction"_s);
    if (hasMoved(connection))
        failMoved();
    if (hasLostLog(connection))
        failLog(connection);
    connection.prepared("BEGIN IMMEDIATE").run();
    rememberLog(connection);
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack(m_connection);
}

void Transaction::commit()
{
    if (!m_open)
        throw Fault(FaultKind::Bug, u"a transaction committed twice"_s);
    if (const auto& write = m_connection.beforeCommit())
        write();
    if (hasMoved(m_connection))
        failMoved();
    if (hasLostLog(m_connection)) {
        m_open = false;
        rollBack(m_connection);
        failLog(m_connection);
    }
    try {
        m_connection.prepared("COMMIT").run();
    } catch (const Fault& fault) {
        // After a failed fsync neither yes nor no can be believed before the file is read anew.
        if (fault.kind() == FaultKind::InputOutput) {
            m_open = false;
            rollBack(m_connection);
            m_connection.close();
        }
        throw;
    }
    m_open = false;
    // Gone between the beginning and the end: what was committed may lie where nobody looks.
    if (hasMoved(m_connection))
        failMoved();
    // What was brought in is saved, this step too: the next one is refused.
    if (hasLostLog(m_connection) && !bringInLog(m_connection))
        throw Fault(FaultKind::InputOutput, QString::fromLatin1(savedInLostLog));
    if (m_connection.walPages() >= walPagesBeforeCheckpoint)
        sqlite3_wal_checkpoint_v2(m_connection.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

Snapshot::Snapshot(Connection& connection)
    : m_connection(connection)
{
    if (connection.isInTransaction())
        throw Fault(FaultKind::Bug, u"a transaction inside a transaction"_s);
    connection.prepared("BEGIN").run();
}

Snapshot::~Snapshot()
{
    rollBack(m_connection);
}

} // namespace jiangce
