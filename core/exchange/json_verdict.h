// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roster_import.h"
#include "core/policy/wording.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace jiangce {

/// [{"clause", "label", "state", "code", "sentence", "fact", "threshold"}]
[[nodiscard]] QJsonArray jsonOfFindings(const Findings& findings, const Wording& wording);

/// {"verdict", "findings", "lines": [{"row" (from 0), "row_id", "state", "findings", "amount_fen"}], "amount_fen",
/// "missing"}; amounts null where something is open or unset. A line's state is a verdict's name.
[[nodiscard]] QJsonObject jsonOfDecision(const Decision& decision, const Wording& wording);

/// What check-roster answers: the rows that can be taken over are assessed as one application, rejected ones only
/// listed. {"rows": [{"row" (spreadsheet row), "name", "state", "problems": [{"code", "field", "sentence"}],
/// "findings"}], "amount_fen"}; state: rejected, or what the rules say of the row.
[[nodiscard]] QJsonObject checkRoster(const Programme& programme, const RosterDef& roster, const RosterImport& import,
    const Circumstances& circumstances, const Wording& wording);

/// {"code", "field", "sentence"}; `code` as troubleName has it.
[[nodiscard]] QJsonArray jsonOfProblems(const Problems& problems, const Wording& wording);

} // namespace jiangce
