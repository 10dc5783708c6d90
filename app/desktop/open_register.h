// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/store/connection.h"
#include "core/store/file_lock.h"

#include <memory>

namespace jiangce {

/// The database, and the right to write to it for as long as this lives.
struct OpenRegister {
    FileLock lock;
    std::unique_ptr<Connection> db;
};

/// Locks the file, backs it up where it is about to be migrated (beside it, <name>.version-N.backup), migrates, opens, and
/// checks its structure: DatabaseDamaged.
/// A missing file is created, a missing demonstration database is DatabaseMissing; FolderGone where its folder is missing and
/// not the program's own, FolderReadOnly where nothing can be written in it. Other problems: those of FileLock,
/// openDatabase and backUp. Throws Fault.
[[nodiscard]] Outcome<OpenRegister> openRegister(const DesktopOptions& options, const Clock& clock);

} // namespace jiangce
