// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/programmes/facts.h"

#include <QtCore/QJsonObject>

namespace jiangce {

/// The "facts" of a JSON record; what is absent or null stays unknown. Adds JsonField and UnknownField problems.
[[nodiscard]] Facts readFacts(const QJsonValue& given, Problems& problems);
/// Only what is known.
[[nodiscard]] QJsonObject jsonOfFacts(const Facts& facts);

} // namespace jiangce
