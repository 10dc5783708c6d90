// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

class Connection;

/// Whether the open file of a register is still where officers and backups look for it.
enum class Place {
    There,
    FolderGone,     ///< its folder is not there any more: removed, renamed, its disk pulled
    FileMoved,      ///< the file was removed, renamed or exchanged for another while it was open
    LogBroughtIn,   ///< its log (-wal) was removed or exchanged; what was saved lies in the file, which has to be opened again
    LogLost,        ///< the same, and what it holds is not in the file yet: the connection must stay open
    ReadOnly,       ///< nothing can be written in its folder any more
};

/// Looks, and changes nothing.
[[nodiscard]] Place placeOf(const Connection& connection);

/// Whether the file under the register's name is no longer the one that is open. The engine would go on writing to a file
/// that nobody finds again. Costs one look at the folder.
[[nodiscard]] bool hasMoved(const Connection& connection);

/// Where the engine has the log (-wal): beside the file that a linked name leads to.
[[nodiscard]] QString logOf(const Connection& connection);

/// Detail of the Fault(InputOutput) thrown when the log was lost while a step was being committed: it was saved, and does
/// not lie safely yet.
inline constexpr char savedInLostLog[] = "the log of the register was lost, and with it what was just saved";

} // namespace jiangce
