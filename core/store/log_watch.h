// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of core/store alone.
#pragma once

#include <QtCore/QtGlobal>

#include <utility>

namespace jiangce {

class Connection;

/// Device and number of a file; zeros: none.
using FileIdentity = std::pair<quint64, quint64>;

/// Which log (-wal) a connection writes to. Deleted or exchanged meanwhile, the engine would go on writing to a file that
/// nobody finds again, and all since the last checkpoint would be gone with the program.
struct LogWatch {
    FileIdentity identity {};   ///< zeros: not seen yet, or a file system layer without files
    bool isBroughtIn = false;   ///< it was lost, and what it held is in the register: nothing is saved before a reopen()
    bool isEmptied = false;     ///< besides, nobody can read old pages from it any more
};

/// Remembers which log lies there, the first time one does. Called while the engine has just opened it.
void rememberLog(const Connection& connection);

/// Whether the log that is written to is no longer the one under its name, or was so when it was brought in. A link is
/// another file. Costs one look at the folder.
[[nodiscard]] bool hasLostLog(const Connection& connection);

/// Moves what a lost log holds into the register: afterwards the file alone has everything that was saved. False when a
/// reader is in the way or the disk fails; the connection must then stay open, for nobody else reaches that log. Waits for
/// readers, but not long.
bool bringInLog(const Connection& connection);

/// Whether a new log can be begun: the lost one was brought in and is empty. While somebody still reads from it he would
/// find old pages where the new one has newer.
[[nodiscard]] bool leaveLog(const Connection& connection);

} // namespace jiangce
