// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/pay.h"

#include "core/casework/parties.h"
#include "core/casework/payments.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

std::optional<Payment> openPayment(CaseWork& work)
{
    for (const Payment& payment : readPayments(work.db(), work.file().id))
        if (payment.state == PaymentState::Requested)
            return payment;
    return {};
}

/// A transfer lies between the request and today.
Outcome<QDate> dayOfTransfer(CaseWork& work, const Payment& payment, QDate day)
{
    if (!day.isValid())
        return work.today();
    if (day > work.today())
        return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
    if (day < payment.requestedOn)
        return fail(ProblemCode::DateOrder,
            {QString::fromLatin1(stateLabel(CaseState::PaymentRequested)),
                QString::fromLatin1(stateLabel(CaseState::Paid))});
    return day;
}

/// Nothing is paid for an honour after the day it was revoked on; what went out until then is still recorded, and recovered.
std::optional<QString> revokedBefore(CaseWork& work, QDate day)
{
    Statement row = work.db().prepared("SELECT h.title FROM case_consequence m JOIN honour h ON h.id = m.honour_id WHERE "
                                       "m.case_id = ? AND h.revoked_on < ?");
    return row.with(work.file().id, day).next() ? std::optional(row.text(0)) : std::nullopt;
}

/// Money sent elsewhere than it was asked for first takes two persons; accounts with one ID number are one.
bool redirectedBySamePerson(CaseWork& work, PaymentId id)
{
    Statement row = work.db().prepared(
        "SELECT 1 FROM payment p JOIN payment b ON b.id = p.resends JOIN account r ON r.id = p.requested_by JOIN account a "
        "ON a.id = ? WHERE p.id = ? AND (p.account <> b.account OR p.payee <> b.payee OR p.bank <> b.bank) AND (a.id = r.id "
        "OR a.person_number <> '' AND a.person_number = r.person_number)");
    return row.with(work.desk().session.account, id).next();
}

void insertTransfer(CaseWork& work, const Payment& payment, Money amount, QDate day, const QString& voucher)
{
    const Session& session = work.desk().session;
    work.db()
        .prepared("INSERT INTO payment_entry (payment_id, kind, amount_fen, on_day, voucher, officer_id, officer_name, at) "
                  "VALUES (?, 'transferred', ?, ?, ?, ?, ?, ?)")
        .run(payment.id, amount, day, voucher, session.account, session.displayName, work.desk().clock.now());
    const bool isAll = amount == payment.rest();
    work.db()
        .prepared("UPDATE payment SET paid_fen = paid_fen + ?2, state = CASE WHEN ?3 THEN 'paid' ELSE state END, "
                  "paid_on = CASE WHEN ?3 THEN ?4 END, confirmed_by = ?5, confirmed_name = ?6, voucher = ?7 WHERE id = ?1")
        .run(payment.id, amount, isAll, day, session.account, session.displayName, voucher);
}

} // namespace

void insertPayment(CaseWork& work, Money amount, const Payee& payee, BatchId batch, PaymentId resends)
{
    const Session& session = work.desk().session;
    work.db()
        .prepared("INSERT INTO payment (case_id, batch_id, resends, amount_fen, payee, bank, account, state, requested_by, "
                  "requested_name, requested_on) VALUES (?, ?, ?, ?, ?, ?, ?, 'requested', ?, ?, ?)")
        .run(work.file().id, batch, resends, amount, payee.name, payee.bank, PersonalText {payee.account}, session.account,
            session.displayName, work.today());
    work.setId(work.db().lastInsertId());
    work.after().insert(u"amount_fen"_s, amount.fen());
    work.touch(Subject::Payments);
}

StepEffect requestingPayment(BatchId batch)
{
    return [batch](CaseWork& work, CaseState&) -> Outcome<void> {
        const CaseFile& file = work.file();
        if (!file.approved || file.approved->isZero())
            return fail(ProblemCode::NothingToPay);
        const FormData form = readForm(work.db(), work.programme(), file.id);
        Payee payee {partyValue(work.programme(), form, Party::PayeeName),
            partyValue(work.programme(), form, Party::PayeeBank), partyValue(work.programme(), form, Party::PayeeAccount)};
        if (payee.account.isEmpty())
            return fail(ProblemCode::PaymentAccountMissing);
        if (payee.name.isEmpty())
            payee.name = file.applicantName;
        insertPayment(work, *file.approved, payee, batch, {});
        return {};
    };
}

StepEffect confirmingPayment(const PaidInput& input)
{
    return [input](CaseWork& work, CaseState& to) -> Outcome<void> {
        const auto payment = openPayment(work);
        if (!payment)
            return fail(ProblemCode::NothingToPay);
        if (redirectedBySamePerson(work, payment->id))
            return fail(ProblemCode::SecondPersonNeeded);
        const auto day = dayOfTransfer(work, *payment, input.paidOn);
        if (!day)
            return fail(day.error());
        if (const auto honour = revokedBefore(work, *day))
            return fail(ProblemCode::HonourRevoked, {*honour});
        const Money amount = input.amount.value_or(payment->rest());
        if (amount > payment->rest())
            return fail(ProblemCode::AmountAboveRest, {payment->rest().display()});
        if (amount.isZero() || amount.isNegative())
            return fail(ProblemCode::NothingToPay);
        insertTransfer(work, *payment, amount, *day, input.voucher);
        if (paidSoFar(work.db(), work.file().id) < work.file().approved.value_or(Money {}))
            to = CaseState::PaymentRequested;
        else
            work.file().paidOn = *day;
        work.after().insert(u"voucher"_s, input.voucher);
        work.after().insert(u"amount_fen"_s, amount.fen());
        work.touch(Subject::Payments);
        return {};
    };
}

Outcome<ChangeReport> requestPayment(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::RequestPayment, input, requestingPayment());
}

Outcome<ChangeReport> confirmPayment(const Desk& desk, CaseId id, int expectedVersion, const PaidInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::ConfirmPayment, {.password = input.password},
        [&input](CaseWork& work, CaseState& to) -> Outcome<void> {
            if (input.voucher.trimmed().isEmpty())
                return fail(Problem {ProblemCode::Required, {}, u"voucher"_s});
            return confirmingPayment(input)(work, to);
        });
}

} // namespace jiangce
