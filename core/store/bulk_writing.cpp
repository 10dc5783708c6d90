// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_writing.h"

#include "core/store/connection.h"
#include "core/store/engine.h"
#include "core/store/transaction.h"

namespace jiangce {

namespace {

constexpr int usualCacheKib = 16 * 1024;        // as every writing connection has it
constexpr int bulkCacheKib = 768 * 1024;
constexpr int usualCollected = 1024 * 1024;     // the engine's own
constexpr int bulkCollected = 96 * 1024 * 1024;

} // namespace

BulkWriting::BulkWriting(Connection& connection)
    : m_connection(connection)
{
    if (connection.isInTransaction())
        throw Fault(FaultKind::Bug, QStringLiteral("bulk writing begins outside a transaction"));
    set(bulkCacheKib, bulkCollected);
    connection.setLaterSearched(&m_searched);
}

BulkWriting::~BulkWriting()
{
    m_connection.setLaterSearched(nullptr);
    try {
        if (!m_isOver && m_connection.isUsable() && !m_connection.isInTransaction())
            set(usualCacheKib, usualCollected);
    } catch (const Fault&) {
        m_connection.close();
    }
}

void BulkWriting::commit(Transaction& transaction)
{
    for (const auto& [id, tokens] : m_searched)
        m_connection.prepared("INSERT INTO search_index (rowid, tokens) VALUES (?, ?)").run(id, tokens);
    m_searched.clear();
    transaction.commit();
}

void BulkWriting::finish()
{
    m_connection.setLaterSearched(nullptr);
    {
        Transaction transaction(m_connection);
        m_connection.prepared("INSERT INTO search_index (search_index) VALUES ('optimize')").run();
        transaction.commit();
    }
    set(usualCacheKib, usualCollected);
    m_isOver = true;
}

void BulkWriting::set(int cacheKib, int collectedBytes)
{
    // The one setting that a connection which is locked down refuses.
    sqlite3_set_authorizer(m_connection.handle(), nullptr, nullptr);
    m_connection.execute("PRAGMA cache_size=-" + QByteArray::number(cacheKib));
    m_connection.lockDown();
    Transaction transaction(m_connection);
    m_connection.prepared("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ?)").run(collectedBytes);
    transaction.commit();
    m_connection.checkpoint();
}

} // namespace jiangce
