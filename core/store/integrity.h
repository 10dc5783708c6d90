// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace jiangce {

class Connection;

/// What is wrong with the structure of the file, at most 100 lines; empty when nothing is. quickCheck leaves out the
/// comparison of indexes with their tables (about a seventh of the time). Neither sees a value that was changed.
[[nodiscard]] QStringList quickCheck(Connection& connection);
[[nodiscard]] QStringList integrityCheck(Connection& connection);
/// Rows that refer to a row that is not there: "case_file 17 → person".
[[nodiscard]] QStringList foreignKeyCheck(Connection& connection);

} // namespace jiangce
