// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/desktop/system_clock.h"
#include "core/store/file_lock.h"
#include "core/store/migrator.h"

#include <memory>

namespace jiangce::cli {

/// The database of --database, else the register in the user's data folder that the desktop program opens.
[[nodiscard]] QString databaseFile(const CommandLine& line);

/// Read-only: works beside the desktop program.
[[nodiscard]] Outcome<std::unique_ptr<Connection>> openReadOnly(const CommandLine& line);

/// A database to write to, and the right to do so, which is held until the end.
struct WritableDatabase {
    FileLock lock;
    std::unique_ptr<Connection> db;
};
/// DatabaseInUse while another program holds it; DatabaseMissing, DatabaseOlder, and whatever openDatabase answers.
[[nodiscard]] Outcome<WritableDatabase> openWritable(const QString& file, const Clock& clock);
/// A new database; UsageError when the file is there already.
[[nodiscard]] Outcome<WritableDatabase> createDatabase(const QString& file, const Clock& clock);

} // namespace jiangce::cli
