// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

/// <database>.log, beside the database.
[[nodiscard]] QString logFileFor(const QString& database);

/// From now on warnings and worse of the program and its libraries are also written there, with the time (UTC). What the
/// program warns of names codes and files, never persons: Fault::detail() holds no bound value. Grown over half a
/// megabyte it is put aside once, as <file>.old. Where nothing can be written, nothing is.
void keepLog(const QString& file);

} // namespace jiangce
