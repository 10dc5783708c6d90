// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {

class Connection;

/// A write transaction (BEGIN IMMEDIATE). Rolled back at the end of its scope unless committed; when the rollback fails
/// the connection is closed, for nothing read from it could be believed. One inside another is a Fault(Bug).
class Transaction final {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Durable once this returns. When it throws, nothing was saved, except after Fault(InputOutput): then only opening
    /// the file again tells, and the connection is closed.
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

/// A read transaction: all statements within its scope see the same state.
class Snapshot final {
public:
    explicit Snapshot(Connection& connection);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& m_connection;
};

} // namespace jiangce
