// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/notices/notice.h"
#include "core/casework/payments.h"

namespace jiangce {

/// Where a batch stands: put together, on public notice, asked for, paid.
enum class BatchState { Forming, Noticed, Requested, Settled, Abandoned };

[[nodiscard]] QString batchStateKey(BatchState state);
/// English, context "casework".
[[nodiscard]] const char* batchStateLabel(BatchState state);

/// One case of a batch. Its amount is the approved sum on the day it was put in.
struct BatchCase {
    CaseId id;
    QString number {};
    QString applicant {};
    QString applicantNumber {};     ///< personal when the applicant is a person: mask it
    QString district {};
    CaseState state = CaseState::Approved;
    Money amount {};
    Money paid {};                  ///< transferred less come back
    QString removedReason {};       ///< empty: in the batch

    [[nodiscard]] bool isIn() const { return removedReason.isEmpty(); }
};

/// The head of a batch, as lists show it.
struct BatchHead {
    BatchId id;
    int version = 0;
    const Programme* programme = nullptr;
    QString name {};                ///< 〔2026〕3
    QString title {};
    BatchState state = BatchState::Forming;
    QDate openedOn {};
    QString openedBy {};
    QDate noticeFrom {};
    QDate noticeTo {};              ///< last day of the notice, inclusive
    QString noticeSource {};        ///< document the days were counted by; empty: set by hand …
    QString noticeReason {};        ///< … for this reason
    QDate requestedOn {};
    QString requestedBy {};
    QString requestNumber {};
    QString abandonedReason {};
    int cases = 0;                  ///< in the batch
    Money total {};                 ///< of the cases in the batch
    Money paid {};
    int openObjections = 0;
};

struct PaymentBatch {
    BatchHead head {};
    QList<BatchCase> cases {};              ///< in the order they were put in, those taken out as well
    QList<NoticeObjection> objections {};
};

/// Latest first; all programmes for a null one.
[[nodiscard]] QList<BatchHead> readBatches(Connection& db, const Programme* programme = nullptr);
/// Batches are never deleted: Fault(Bug) when there is none.
[[nodiscard]] PaymentBatch readBatch(Connection& db, BatchId id);
/// Approved cases with a sum that wait for payment, stand in no batch and under no objection; in the order of decision.
[[nodiscard]] QList<BatchCase> payableCases(Connection& db, const Programme& programme);
/// 〔2026〕3; empty when there is none.
[[nodiscard]] QString batchName(Connection& db, BatchId id);
/// Why the case may not be asked for on its own: it stands in a batch not asked for yet, or an objection was not found unfounded.
[[nodiscard]] std::optional<Problem> heldFromPayment(Connection& db, CaseId id);

} // namespace jiangce
