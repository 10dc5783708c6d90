// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/store/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <span>

namespace jiangce {

/// One step of the schema. Versions of all steps, shared and of programmes, are one ascending line of numbers.
struct Migration {
    int version = 0;
    QString name {};
    QByteArray sql {};
    void (*convert)(Connection&) = nullptr;    ///< runs after the SQL, in the same transaction
    /// SHA-256 of the SQL in hex; a released step never changes.
    [[nodiscard]] QByteArray checksum() const;
};

/// What to do before the first step on a file that already holds data: normally a checked backup. A problem stops the
/// migration with the file unchanged.
using BeforeMigration = std::function<Outcome<void>(Connection&, int fileVersion, int programVersion)>;

enum class FileState {
    Missing,
    Current,
    Older,
};

struct DatabaseProbe {
    FileState state = FileState::Missing;
    int version = 0;
};

/// Looks at a file without changing one byte of it or leaving another beside it. DatabaseForeign (a directory, not
/// SQLite, another application's), DatabaseNewer, DatabaseDamaged (empty, cut short, header or schema unreadable).
[[nodiscard]] Outcome<DatabaseProbe> probeDatabase(const QString& file, int programVersion, const QString& vfs = {});

/// Walks the file from its version to the last step, in one transaction that also writes the version and a line of
/// schema_history for each step. A step that fails throws and leaves the file as it was, whatever steps came before it.
/// Problems: DatabaseNewer, and whatever `before` answers. Fault(Bug) when a step already taken has changed since.
[[nodiscard]] Outcome<void> migrate(Connection& connection, std::span<const Migration> steps, const Clock& clock,
    const BeforeMigration& before = {});

/// probe → open → migrate → lock down. A missing file is made under another name and moved into place complete.
[[nodiscard]] Outcome<std::unique_ptr<Connection>> openDatabase(const QString& file, std::span<const Migration> steps,
    const Clock& clock, const BeforeMigration& before = {}, const QString& vfs = {});

/// A read-only connection to an up-to-date file: DatabaseMissing, DatabaseForeign, DatabaseNewer, DatabaseDamaged;
/// DatabaseReadOnly when the file first needs migrating.
[[nodiscard]] Outcome<std::unique_ptr<Connection>> openForReading(const QString& file,
    std::span<const Migration> steps, const QString& vfs = {});

} // namespace jiangce
