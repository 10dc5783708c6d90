// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/payments.h"

#include "core/store/connection.h"

namespace jiangce {

namespace {

PaymentState paymentState(const QString& key)
{
    if (key == u"paid")
        return PaymentState::Paid;
    if (key == u"bounced")
        return PaymentState::Bounced;
    return key == u"cancelled" ? PaymentState::Cancelled : PaymentState::Requested;
}

} // namespace

QList<Payment> readPayments(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT id, case_id, amount_fen, payee, bank, account, state, requested_name, "
                                "requested_on, confirmed_name, paid_on, voucher, paid_fen, batch_id, resends FROM payment "
                                "WHERE case_id = ? ORDER BY id");
    row.with(id);
    QList<Payment> payments;
    while (row.next())
        payments.append({row.id<PaymentId>(0), row.id<CaseId>(1), row.money(2), row.text(3), row.text(4),
            row.personal(5).text, paymentState(row.text(6)), row.text(7), row.date(8), row.text(9), row.date(10),
            row.text(11), row.money(12), row.id<BatchId>(13), row.id<PaymentId>(14)});
    return payments;
}

QList<PaymentEntry> readPaymentEntries(Connection& db, PaymentId id)
{
    Statement row = db.prepared("SELECT kind, amount_fen, on_day, voucher, reason, officer_name FROM payment_entry "
                                "WHERE payment_id = ? ORDER BY id");
    row.with(id);
    QList<PaymentEntry> entries;
    while (row.next())
        entries.append({row.text(0) == u"came_back", row.money(1), row.date(2), row.text(3), row.text(4), row.text(5)});
    return entries;
}

QList<Recovery> readRecoveries(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT r.id, r.case_id, r.amount_fen, (SELECT coalesce(sum(e.amount_fen), 0) FROM "
                                "recovery_entry e WHERE e.recovery_id = r.id), r.reason, r.document, r.decided_on, "
                                "r.officer_name FROM recovery r WHERE r.case_id = ? ORDER BY r.id");
    row.with(id);
    QList<Recovery> recoveries;
    while (row.next())
        recoveries.append({row.id<RecoveryId>(0), row.id<CaseId>(1), row.money(2), row.money(3), row.text(4), row.text(5),
            row.date(6), row.text(7)});
    return recoveries;
}

Money paidSoFar(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT coalesce(sum(paid_fen), 0) FROM payment WHERE case_id = ?");
    return row.with(id).next() ? row.money(0) : Money {};
}

} // namespace jiangce
