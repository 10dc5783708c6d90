// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/pay.h"

#include "core/casework/accounts.h"
#include "core/casework/batches/payment_batch.h"
#include "core/casework/payments.h"
#include "core/casework/permissions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

Outcome<std::unique_ptr<CaseWork>> beginAsFinance(const Desk& desk, CaseId id, int expectedVersion, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    auto work = CaseWork::begin(desk, id, expectedVersion);
    if (work)
        if (const auto allowed = mayHandlePayments(desk, (*work)->file()); !allowed)
            return fail(allowed.error());
    if (const auto signable = checkMaySign(desk); work && !signable)
        return fail(signable.error());
    return work;
}

std::optional<Payment> paymentOf(CaseWork& work, PaymentId id)
{
    const QList<Payment> payments = readPayments(work.db(), work.file().id);
    const auto found = std::ranges::find(payments, id, &Payment::id);
    return found == payments.end() ? std::nullopt : std::optional(*found);
}

/// The bounced payment nothing has made up for yet.
std::optional<Payment> unsentPayment(CaseWork& work)
{
    const QList<Payment> payments = readPayments(work.db(), work.file().id);
    for (const Payment& payment : payments)
        if (payment.state == PaymentState::Bounced
            && std::ranges::none_of(payments, [&payment](const Payment& other) {
                   return other.resends == payment.id && other.state != PaymentState::Cancelled;
               }))
            return payment;
    return {};
}

void insertReturn(CaseWork& work, const Payment& payment, const BounceInput& input, QDate day)
{
    const Session& session = work.desk().session;
    if (!input.amount.isZero())
        work.db()
            .prepared("INSERT INTO payment_entry (payment_id, kind, amount_fen, on_day, reason, officer_id, officer_name, "
                      "at) VALUES (?, 'came_back', ?, ?, ?, ?, ?, ?)")
            .run(payment.id, input.amount, day, input.reason, session.account, session.displayName,
                work.desk().clock.now());
    work.db()
        .prepared("UPDATE payment SET state = 'bounced', paid_on = NULL, paid_fen = paid_fen - ? WHERE id = ?")
        .run(input.amount, payment.id);
}

/// Enough to tell two accounts apart in the history.
QString lastDigits(const QString& account)
{
    return u"…"_s + account.right(4);
}

/// The case as one more step of payment, which moves it back to waiting.
ChangeReport finishAsStep(CaseWork& work, const QString& action, const QString& reason)
{
    work.recordStep(action, Step::Payment, CaseState::PaymentRequested, {.reason = reason});
    work.file().state = CaseState::PaymentRequested;
    work.file().officer = work.desk().session.account;
    work.touch(Subject::Payments);
    return work.finish(action, reason);
}

void reopenBatch(CaseWork& work, BatchId batch)
{
    if (batch.isValid())
        work.db()
            .prepared("UPDATE payment_batch SET state = 'requested', version = version + 1 WHERE id = ? AND state = "
                      "'settled'")
            .run(batch);
}

} // namespace

Outcome<ChangeReport> reportBounce(const Desk& desk, CaseId id, int expectedVersion, const BounceInput& input)
{
    if (const auto confirmed = confirmPassword(desk, input.password); !confirmed)
        return fail(confirmed.error());
    auto begun = beginAsFinance(desk, id, expectedVersion, input.reason);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    const auto payment = paymentOf(work, input.payment);
    if (!payment || payment->state == PaymentState::Cancelled || payment->state == PaymentState::Bounced)
        return fail(ProblemCode::NothingToPay);
    if (input.amount > payment->paid)
        return fail(ProblemCode::AmountAboveRest, {payment->paid.display()});
    if (input.amount.isNegative() || (input.amount.isZero() && payment->state == PaymentState::Paid))
        return fail(ProblemCode::NothingToPay);
    const QDate day = input.on.isValid() ? input.on : work.today();
    if (day > work.today())
        return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
    if (day < payment->requestedOn)
        return fail(ProblemCode::DateOrder,
            {QString::fromLatin1(stateLabel(CaseState::PaymentRequested)),
                QString::fromLatin1(auditLabel(u"report_bounce"_s))});
    insertReturn(work, *payment, input, day);
    reopenBatch(work, payment->batch);
    work.file().paidOn = {};
    work.file().archivedOn = {};
    work.after().insert(u"came_back_fen"_s, input.amount.fen());
    return finishAsStep(work, u"report_bounce"_s, input.reason);
}

Outcome<ChangeReport> resendPayment(const Desk& desk, CaseId id, int expectedVersion, const ResendInput& input)
{
    if (const auto confirmed = confirmPassword(desk, input.password); !confirmed)
        return fail(confirmed.error());
    auto begun = beginAsFinance(desk, id, expectedVersion, input.reason);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    const auto bounced = unsentPayment(work);
    if (!bounced)
        return fail(ProblemCode::NothingBounced);
    if (const auto held = heldFromPayment(desk.db, id))
        return fail(*held);
    const auto either = [](const QString& now, const QString& before) { return now.isEmpty() ? before : now; };
    insertPayment(work, bounced->rest(),
        {either(input.payee, bounced->payee), either(input.bank, bounced->bank), either(input.account, bounced->account)},
        bounced->batch, bounced->id);
    work.before().insert(u"account"_s, lastDigits(bounced->account));
    work.after().insert(u"account"_s, lastDigits(either(input.account, bounced->account)));
    return finishAsStep(work, u"resend_payment"_s, input.reason);
}

} // namespace jiangce
