// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/programmes/facts.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>

namespace jiangce {

/// Facts of rounds and honours, with the JSON type of each.
[[nodiscard]] const QMap<QString, QJsonValue::Type>& roundFactKeys();
/// What is absent or null stays unknown. Adds JsonField, UnknownField and the problems of days and levels, each with its
/// path: round.from.
void readRoundFacts(const QJsonObject& object, Facts& facts, Problems& problems);
/// Only what is known.
void writeRoundFacts(const Facts& facts, QJsonObject& object);

} // namespace jiangce
