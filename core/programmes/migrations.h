// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrations.h"

namespace jiangce {

/// The whole history: shared steps and those of every programme in `allProgrammes()`, ascending.
[[nodiscard]] QList<Migration> allMigrations();

} // namespace jiangce
