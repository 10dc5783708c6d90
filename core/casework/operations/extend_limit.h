// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Puts the decision off once, by the extension the office has set (参照 行政许可法 42), with a reason. By approval, before
/// the decision. AmountUnset (figure) while no extension is set, AlreadyDone, ReasonRequired, OwnCase.
[[nodiscard]] Outcome<ChangeReport> extendLimit(
    const Desk& desk, CaseId id, int expectedVersion, const QString& reason);

} // namespace jiangce
