// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace jiangce {

class Connection;

/// Numbers a record was known under before they were corrected, without those somebody else holds: a number mistyped once
/// may well be another person's.
[[nodiscard]] QStringList formerNumbers(Connection& db, PersonId id);
[[nodiscard]] QStringList formerNumbers(Connection& db, OrganisationId id);

/// Other identity numbers under which the register knows the holders of these: of records merged with theirs, and numbers
/// that were corrected. Other number → the one asked about. Costs nothing while nothing was ever merged or corrected.
[[nodiscard]] QHash<QString, QString> otherNumbers(Connection& db, const QStringList& numbers);

} // namespace jiangce
