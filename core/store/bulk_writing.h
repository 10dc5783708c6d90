// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {

class Connection;

/// Sets a writing connection for filling a new file with very many rows: far more pages stay in memory than an office
/// needs, and the search index collects more before it writes. What is durable stays so. Undone at the end, and the search
/// index is then brought into the order of one that grew slowly. Between transactions, on a connection that is locked down.
class BulkWriting final {
public:
    explicit BulkWriting(Connection& connection);
    ~BulkWriting();
    BulkWriting(const BulkWriting&) = delete;
    BulkWriting& operator=(const BulkWriting&) = delete;

    /// Ends it. The destructor does the same, without the order of the index.
    void finish();

private:
    void set(int cacheKib, int collectedBytes);

    Connection& m_connection;
    bool m_isOver = false;
};

} // namespace jiangce
