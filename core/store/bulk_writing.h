// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <map>

namespace jiangce {

class Connection;
class Transaction;

/// Sets a writing connection for filling a new file with very many rows: far more pages stay in memory than an office
/// needs, and the search index collects more before it writes. What is durable stays so. Undone at the end, and the search
/// index is then brought into the order of one that grew slowly. Between transactions, on a connection that is locked down.
class BulkWriting final {
public:
    explicit BulkWriting(Connection& connection);
    ~BulkWriting();
    BulkWriting(const BulkWriting&) = delete;
    BulkWriting& operator=(const BulkWriting&) = delete;

    /// Commits a transaction of new rows. What it brings the search index is written only here, all at once: every statement
    /// that follows a write to the index makes it write what it has collected.
    void commit(Transaction& transaction);
    /// Ends it. The destructor does the same, without the order of the index.
    void finish();

private:
    void set(int cacheKib, int collectedBytes);

    Connection& m_connection;
    std::map<qint64, QString> m_searched;
    bool m_isOver = false;
};

} // namespace jiangce
