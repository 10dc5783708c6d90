// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/batches/batch_documents.h"
#include "core/letters/official_letter.h"

namespace jiangce {

[[nodiscard]] OfficialKind officialKindOf(BatchPaper paper);

/// What a batch's document is made with besides the batch.
struct BatchOccasion {
    QDate day {};               ///< it is issued; printed on a request, a notice carries the day of its posting
    QString officer {};         ///< 联系人
    QString number {};          ///< empty in a preview and for a notice
    bool isPreview = true;
    BatchParticulars particulars {};
};

/// The public notice or the request to finance of a batch, with a row for each of its cases.
[[nodiscard]] OfficialLetter batchLetter(
    Connection& db, const PaymentBatch& batch, BatchPaper paper, const BatchOccasion& occasion);
/// The same, ready for LetterPrinter: what officialLetter says.
[[nodiscard]] Outcome<LetterDocument> batchDocument(
    Connection& db, const PaymentBatch& batch, BatchPaper paper, const BatchOccasion& occasion);

/// 以姓氏笔画为序: the rows of a public notice by the strokes of their names, equal names as they stood.
void orderByStrokes(OfficialLetter& letter);

} // namespace jiangce
