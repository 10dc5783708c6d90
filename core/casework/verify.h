// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace jiangce {

class Connection;

/// What is wrong with the contents of a register, one English line each, without personal data; empty when nothing is:
/// integrity and foreign keys, the audit chain, officers' signatures, state against the last step, sums of lines, cases and payments, counts
/// against cases, letter series without gaps, stored files against their hashes, approved cases with a stored verdict.
[[nodiscard]] QStringList verifyDatabase(Connection& db);

} // namespace jiangce
