// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"
#include "core/register/fund_pooling.h"

namespace jiangce {

// Which enterprises have their education fund pooled (2011/46 6.2e): a record with its document, like every other that a
// rule rests on. All by the rule administrator: RoleMissing, AccountDisabled, PasswordChangeDue.

/// Problems of addFundPooling. report.id is the entry.
[[nodiscard]] Outcome<ChangeReport> enterFundPooling(const Desk& desk, const FundPooling& entry);
/// Sets the last day, or with a null day lets it go on. Problems of setFundPoolingEnd.
[[nodiscard]] Outcome<ChangeReport> endFundPooling(const Desk& desk, FundPoolingId id, QDate lastDay);
/// The entry was a mistake; it stays visible and does not count. Problems of withdrawFundPooling.
[[nodiscard]] Outcome<ChangeReport> dropFundPooling(const Desk& desk, FundPoolingId id, const QString& reason);

} // namespace jiangce
