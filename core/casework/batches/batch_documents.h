// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/batches/batch_operations.h"
#include "core/casework/operations/issue_letter.h"

namespace jiangce {

using BatchDocumentId = StrongId<struct BatchDocumentTag>;

/// What a batch issues: the notice once it is posted, the request once payment is asked for.
enum class BatchPaper { PublicNotice, PaymentRequest };

/// "public_notice", "payment_request".
[[nodiscard]] QString batchPaperKey(BatchPaper paper);

/// What a document says besides the batch.
struct BatchParticulars {
    QString recipient {};           ///< 主送 of a request: Required
    QString fundSource {};          ///< 资金来源 of a request; empty leaves a blank to fill in
    QString mail {};                ///< where to write about a notice
    bool isByStrokes = false;       ///< a notice lists by the strokes of the names (以姓氏笔画为序), not as the batch does
};

/// One of them as it went out.
struct BatchDocument {
    BatchDocumentId id;
    BatchId batch {};
    BatchPaper paper = BatchPaper::PublicNotice;
    QString number {};              ///< 大人社财函〔2026〕3号; empty for a notice
    QDate issuedOn {};
    QString officer {};
    bool isVoid = false;
    QString voidReason {};
    BatchDocumentId replaces {};    ///< the void document whose number this one keeps
    QDate printedOn {};             ///< when it first came out of a printer; null: not yet
    int reprints = 0;
    qint64 bytes = 0;
    QString hash {};
    int templateVersion = 0;        ///< 0: the program's own text
    BatchParticulars particulars {};
};

/// Oldest first, void ones included.
[[nodiscard]] QList<BatchDocument> readBatchDocuments(Connection& db, BatchId id);
/// All requests of a series and year, by number, void ones included: no number is ever missing.
[[nodiscard]] QList<BatchDocument> readBatchSeries(Connection& db, const QString& series, int year);
/// What the last document of this paper said, of whichever batch: to go on from.
[[nodiscard]] BatchParticulars lastParticulars(Connection& db, BatchPaper paper);
/// The PDF as issued, checked against its hash: Fault(Damaged).
[[nodiscard]] QByteArray readBatchPdf(Connection& db, BatchDocumentId id);

struct BatchIssue {
    BatchPaper paper = BatchPaper::PublicNotice;
    QString kindCode {};            ///< word after the office's 机关代字; empty: the kind has no number
    QString templateFile {};        ///< to note its version
    BatchParticulars particulars {};
    LetterRenderer render {};
};

/// Each of these is for finance, with the version of the batch as other operations have it, in one transaction.

/// Gives the number, renders and stores. The request keeps the number the office gave it elsewhere when there is one, else
/// takes the next of the series and gives it to the batch. A rendering that fails uses up no number. LetterAlreadyIssued
/// (number or kind) while one stands; OfficeIncomplete; Required (recipient). report.id is the batch, as everywhere.
[[nodiscard]] Outcome<ChangeReport> issueBatchDocument(
    const Desk& desk, BatchId id, int expectedVersion, const BatchIssue& issue);
/// Its number stays visible and is not given again, except to its own replacement. ReasonRequired, AlreadyDone.
[[nodiscard]] Outcome<ChangeReport> voidBatchDocument(
    const Desk& desk, BatchId id, int expectedVersion, BatchDocumentId document, const QString& reason);
/// Issues a void document anew under its own number; of `issue` its paper and the word of its kind do not count.
/// AlreadyDone; LetterAlreadyIssued; Required.
[[nodiscard]] Outcome<ChangeReport> reissueBatchDocument(
    const Desk& desk, BatchId id, int expectedVersion, BatchDocumentId document, const BatchIssue& issue);
/// As printLetter.
[[nodiscard]] Outcome<ChangeReport> printBatchDocument(
    const Desk& desk, BatchId id, int expectedVersion, BatchDocumentId document, const PrintOut& out);

} // namespace jiangce
