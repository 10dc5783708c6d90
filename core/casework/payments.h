// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/values/money.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace jiangce {

class Connection;

enum class PaymentState {
    Requested,
    Paid,
    Bounced,    ///< came back wholly or in part; the rest is asked for again by a payment of its own
    Cancelled,
};

/// A request to finance. Amount and payee never change; a wrong one is cancelled (by taking the request back).
struct Payment {
    PaymentId id;
    CaseId caseId;
    Money amount;
    QString payee;
    QString bank {};
    QString account {};         ///< sensitive
    PaymentState state = PaymentState::Requested;
    QString requestedBy {};
    QDate requestedOn {};
    QString confirmedBy {};
    QDate paidOn {};
    QString voucher {};
    Money paid {};              ///< transferred less come back
    BatchId batch {};           ///< not valid: asked for on its own
    PaymentId resends {};       ///< the bounced payment it makes up for

    [[nodiscard]] Money rest() const { return amount - paid; }
};

/// Money that went out, or came back, under one payment.
struct PaymentEntry {
    bool cameBack = false;
    Money amount;
    QDate on;
    QString voucher {};
    QString reason {};          ///< why it came back
    QString officerName {};
};

/// Money asked back by a decision of its own, and what of it has come in.
struct Recovery {
    RecoveryId id;
    CaseId caseId;
    Money amount;
    Money received {};
    QString reason {};
    QString document {};        ///< number of the decision
    QDate decidedOn {};
    QString officerName {};
};

[[nodiscard]] QList<Payment> readPayments(Connection& db, CaseId id);
[[nodiscard]] QList<PaymentEntry> readPaymentEntries(Connection& db, PaymentId id);
[[nodiscard]] QList<Recovery> readRecoveries(Connection& db, CaseId id);
/// Transferred less come back, over all payments of the case; recoveries do not count.
[[nodiscard]] Money paidSoFar(Connection& db, CaseId id);

} // namespace jiangce
