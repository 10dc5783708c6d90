// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrator.h"

#include <QtCore/QList>

namespace jiangce {

/// The steps of core/store/migrations/NNNN_<topic>.sql, ascending. A new step takes the next free number of the whole
/// line, whichever folder it lies in.
[[nodiscard]] QList<Migration> sharedMigrations();

/// One step by its file name without folder, wherever it lies: "0101_upskill_subsidy.sql". Fault(Bug) when missing.
[[nodiscard]] Migration migrationFromResource(const QString& name);

/// Both lists as one ascending line; Fault(Bug) when two steps have one number.
[[nodiscard]] QList<Migration> mergedMigrations(QList<Migration> one, const QList<Migration>& other);

} // namespace jiangce
