// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

#include <QtCore/QDate>

namespace jiangce {

/// Enters the model of 行政许可法 (art. 32: 5, art. 42: 20 and 10 working days), marked 参照, as values in force from the
/// day, unconfirmed: a second person confirms them on the figures page like any other. By the rule administrator.
[[nodiscard]] Outcome<ChangeReport> adoptLicensingLimits(const Desk& desk, QDate from);

/// Works out every open case's due date again, after a limit was confirmed or a calendar entered. Returns how many changed.
/// By the rule administrator: RoleMissing.
[[nodiscard]] Outcome<int> refreshDueDates(const Desk& desk);

} // namespace jiangce
