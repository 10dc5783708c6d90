// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/case_work.h"
#include "core/casework/operations/step_input.h"
#include "core/values/money.h"

#include <QtCore/QDate>

#include <optional>

namespace jiangce {

struct PaidInput {
    QString password {};
    QDate paidOn {};        ///< day of the transfer; null: today. DateInFuture, DateOrder.
    QString voucher {};     ///< number of the voucher
    std::optional<Money> amount {};     ///< less than what is left pays in part; empty: all of it. AmountAboveRest.
};

/// Money that came back from the bank. `amount` zero: the bank refused what was never transferred.
struct BounceInput {
    QString password {};
    PaymentId payment {};
    Money amount {};        ///< AmountAboveRest
    QDate on {};            ///< null: today. DateInFuture, DateOrder.
    QString reason {};      ///< ReasonRequired
};

/// Where bounced money is to go instead.
struct ResendInput {
    QString payee {};       ///< empty: as before
    QString bank {};
    QString account {};     ///< empty: as before
    QString reason {};      ///< ReasonRequired: who confirmed the particulars
    QString password {};
};

/// Asks finance for the approved sum: a payment record whose amount and account never change. NothingToPay,
/// PaymentAccountMissing, PaymentInBatch, ObjectionStands.
[[nodiscard]] Outcome<ChangeReport> requestPayment(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input);

/// Finance confirms that the money went out, wholly or in part. A second confirmation of the same money is refused, and so is
/// a transfer for an honour after the day it was revoked on (HonourRevoked).
[[nodiscard]] Outcome<ChangeReport> confirmPayment(const Desk& desk, CaseId id, int expectedVersion, const PaidInput& input);

/// Records that money came back. The payment is closed and the case waits for payment again, also when it had been
/// archived. By finance; the payment is never changed, what came back is an entry of its own.
[[nodiscard]] Outcome<ChangeReport> reportBounce(
    const Desk& desk, CaseId id, int expectedVersion, const BounceInput& input);

/// Asks once more for what came back, as a payment of its own linked to the bounced one. NothingBounced. Who changes
/// payee or account does not report that payment as paid: confirmPayment answers SecondPersonNeeded.
[[nodiscard]] Outcome<ChangeReport> resendPayment(
    const Desk& desk, CaseId id, int expectedVersion, const ResendInput& input);

/// Where money is to go.
struct Payee {
    QString name;
    QString bank;
    QString account;    ///< sensitive
};
/// Writes a request within the step of a case; `resends` not valid: the first.
void insertPayment(CaseWork& work, Money amount, const Payee& payee, BatchId batch, PaymentId resends);

/// What the two steps do besides moving the case, for one case and for each of a batch.
[[nodiscard]] StepEffect requestingPayment(BatchId batch = {});
[[nodiscard]] StepEffect confirmingPayment(const PaidInput& input);

} // namespace jiangce
