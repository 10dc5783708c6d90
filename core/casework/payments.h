// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/values/money.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace jiangce {

class Connection;

enum class PaymentState { Requested, Paid, Cancelled };

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
};

[[nodiscard]] QList<Payment> readPayments(Connection& db, CaseId id);

} // namespace jiangce
