// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

#include <QtCore/QDate>

namespace jiangce {

struct PaidInput {
    QString password {};
    QDate paidOn {};        ///< day of the transfer; null: today. DateInFuture, DateOrder.
    QString voucher {};     ///< number of the voucher
};

/// Asks finance for the approved sum: a payment record whose amount and account never change. NothingToPay,
/// PaymentAccountMissing.
[[nodiscard]] Outcome<ChangeReport> requestPayment(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

/// Finance confirms that the money went out. A second confirmation is refused.
[[nodiscard]] Outcome<ChangeReport> confirmPayment(const Desk& desk, CaseId id, int expectedVersion, const PaidInput& input);

} // namespace jiangce
