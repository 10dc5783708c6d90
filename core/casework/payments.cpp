// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/payments.h"

#include "core/store/connection.h"

namespace jiangce {

QList<Payment> readPayments(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT id, case_id, amount_fen, payee, bank, account, state, requested_name, "
                                "requested_on, confirmed_name, paid_on, voucher FROM payment WHERE case_id = ? "
                                "ORDER BY id");
    row.with(id);
    QList<Payment> payments;
    while (row.next()) {
        const QString state = row.text(6);
        payments.append({row.id<PaymentId>(0), row.id<CaseId>(1), row.money(2), row.text(3), row.text(4),
            row.personal(5).text,
            state == u"paid" ? PaymentState::Paid
                             : state == u"cancelled" ? PaymentState::Cancelled : PaymentState::Requested,
            row.text(7), row.date(8), row.text(9), row.date(10), row.text(11)});
    }
    return payments;
}

} // namespace jiangce
