// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/payments.h"
#include "core/casework/queries/find.h"
#include "core/register/certificate_store.h"
#include "ui/models/cell_table_model.h"

namespace jiangce {

class Wording;

[[nodiscard]] QStringList partyCaseHeads();
/// Number, in which role, programme, state, hand-in, amount.
[[nodiscard]] TableLine partyCaseLine(const PartyCase& one, const Wording& wording);

/// A sign and a word.
[[nodiscard]] TableCell paymentState(PaymentState state);
[[nodiscard]] QStringList paymentHeads();
[[nodiscard]] TableLine paymentLine(const Payment& payment, const QString& caseNumber);

[[nodiscard]] QStringList certificateHeads();
[[nodiscard]] TableLine certificateLine(const Certificate& certificate);

} // namespace jiangce
