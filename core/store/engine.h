// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of core/store alone: what they share about the engine underneath.
#pragma once

#include "core/base/fault.h"

#include <QtCore/QByteArray>

#include <memory>
#include <vector>

#include <sqlite3.h>

namespace jiangce {

/// A prepared statement owned by its connection; `raw` is null once the connection is closed.
struct CachedStatement {
    sqlite3_stmt* raw = nullptr;
    const QByteArray* sql = nullptr;
    bool onLoan = false;
};

/// Everything prepared from one text; more than one only while loans overlap.
struct StatementPool {
    QByteArray sql {};
    std::vector<std::unique_ptr<CachedStatement>> statements {};
};

namespace engine {

[[nodiscard]] FaultKind kindOf(int extendedCode);
/// The engine's own words for the code and the statement's text. The engine's message is added only where it cannot
/// quote data: constraints and preparing.
[[noreturn]] void fail(sqlite3* database, int code, const QByteArray& sql, bool preparing = false);
/// Makes a folder entry or a file's content durable; false when the system refuses.
[[nodiscard]] bool synchronise(const QString& path);

} // namespace engine
} // namespace jiangce
