// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/batches/payment_batch.h"

class QWidget;

namespace jiangce {

class AppContext;

/// The sheets of a payment batch, each for one operation; true when it went through. objectNames as the functions.
namespace batch_sheets {
[[nodiscard]] bool publishNotice(AppContext& context, const PaymentBatch& batch, QWidget* parent);
[[nodiscard]] bool recordObjection(AppContext& context, const PaymentBatch& batch, CaseId about, QWidget* parent);
[[nodiscard]] bool settleObjection(
    AppContext& context, const PaymentBatch& batch, const NoticeObjection& objection, QWidget* parent);
[[nodiscard]] bool removeCase(AppContext& context, const PaymentBatch& batch, const BatchCase& one, QWidget* parent);
[[nodiscard]] bool requestPayment(AppContext& context, const PaymentBatch& batch, QWidget* parent);
/// With a line for every case that is not paid in full; what is left is proposed.
[[nodiscard]] bool reportPaid(AppContext& context, const PaymentBatch& batch, QWidget* parent);
[[nodiscard]] bool abandon(AppContext& context, const PaymentBatch& batch, QWidget* parent);
} // namespace batch_sheets

} // namespace jiangce
