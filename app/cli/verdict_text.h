// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/decision.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace jiangce::cli {

class Output;

/// A decision as lines for people: verdict, findings, each row, amount, what is missing.
[[nodiscard]] QStringList verdictLines(const Decision& decision, const Output& out);

/// A finding as JSON has it, as one line: state, sentence, clause.
[[nodiscard]] QString findingLine(const QJsonObject& finding);

} // namespace jiangce::cli
