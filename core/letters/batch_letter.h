// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/batches/payment_batch.h"
#include "core/letters/official_letter.h"

namespace jiangce {

/// The public notice or the request to finance of a batch, with a row for each of its cases.
[[nodiscard]] OfficialLetter batchLetter(
    Connection& db, const PaymentBatch& batch, OfficialKind kind, QDate day);

/// 以姓氏笔画为序: the rows of a public notice by the strokes of their names, equal names as they stood.
void orderByStrokes(OfficialLetter& letter);

} // namespace jiangce
