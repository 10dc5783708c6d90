// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"
#include "core/casework/payments.h"
#include "core/casework/session.h"

namespace jiangce {

/// Money paid wrongly, asked back by a decision. Payments stay as they were.
struct RecoveryInput {
    QString password {};
    Money amount {};        ///< at most what was paid and not asked back yet: AmountAboveRest
    QString reason {};      ///< ReasonRequired
    QString document {};    ///< number of the decision: Required
    QDate decidedOn {};     ///< null: today. DateInFuture.
};
/// By approval, in a case that was paid. report.id is the recovery.
[[nodiscard]] Outcome<ChangeReport> orderRecovery(
    const Desk& desk, CaseId id, int expectedVersion, const RecoveryInput& input);

struct RecoveredInput {
    RecoveryId recovery {};
    Money amount {};        ///< at most what is still owed: AmountAboveRest
    QDate on {};            ///< null: today. DateInFuture.
    QString voucher {};
};
/// By finance: money that came in.
[[nodiscard]] Outcome<ChangeReport> recordRecovered(
    const Desk& desk, CaseId id, int expectedVersion, const RecoveredInput& input);

} // namespace jiangce
