// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/batches/payment_batch.h"
#include "core/casework/change_report.h"
#include "core/casework/operations/pay.h"
#include "core/casework/session.h"

namespace jiangce {

/// All of these are for finance. `expectedVersion` is the batch's: RecordChanged when somebody saved it meanwhile;
/// BatchNotThere when the batch stands elsewhere. Every one is a single transaction with its audit entry.

/// A case that could not be put in, and why.
struct LeftOut {
    CaseId id;
    QString number {};
    Problem why;
};

struct BatchReport {
    ChangeReport report {};         ///< report.id is the batch
    QList<LeftOut> leftOut {};
};

/// Starts a batch with those of the cases that can be paid; the others are named, and stay as they were. Required
/// (title), BatchEmpty when none can.
[[nodiscard]] Outcome<BatchReport> openBatch(
    const Desk& desk, const Programme& programme, const QString& title, const QList<CaseId>& cases);
/// While it is being put together.
[[nodiscard]] Outcome<BatchReport> addToBatch(
    const Desk& desk, BatchId id, int expectedVersion, const QList<CaseId>& cases);
/// Until it is asked for; the case can be paid otherwise. ReasonRequired.
[[nodiscard]] Outcome<ChangeReport> removeFromBatch(
    const Desk& desk, BatchId id, int expectedVersion, CaseId caseId, const QString& reason);

/// Puts the list on public notice. The day of posting does not count (民法典 201), the last day does.
[[nodiscard]] Outcome<ChangeReport> publishNotice(
    const Desk& desk, BatchId id, int expectedVersion, const NoticeInput& input);
/// Last day of a notice posted on `from` by the figure in force, with the document it comes from; empty while the figure
/// is unset or a year of the calendar is missing.
[[nodiscard]] NoticeEnd noticeEnd(Connection& db, QDate from);

/// While the notice runs or until payment is asked for.
[[nodiscard]] Outcome<ChangeReport> recordObjection(
    const Desk& desk, BatchId id, int expectedVersion, const ObjectionInput& input);
/// Records what was found. A founded objection takes its case out of the batch; it is not paid any more. `finding` is
/// needed: ReasonRequired. AlreadyDone.
[[nodiscard]] Outcome<ChangeReport> settleObjection(const Desk& desk, BatchId id, int expectedVersion,
    ObjectionId objection, ObjectionOutcome outcome, const QString& finding);

/// Asks finance for the whole batch: one step of payment in every case, all or none. NoticeRunning, ObjectionStands,
/// BatchEmpty, NoticedOtherwise, and what requestPayment says of a case (whose number is then the problem's field).
[[nodiscard]] Outcome<ChangeReport> requestBatch(
    const Desk& desk, BatchId id, int expectedVersion, const QString& password, const QString& requestNumber);

/// What became of one case of the batch.
struct BatchPaid {
    CaseId id;
    PaidInput paid;         ///< its password is not looked at
};
/// Records transfers, wholly or in part, all or none; the batch is settled when nothing is left.
[[nodiscard]] Outcome<ChangeReport> reportBatchPaid(
    const Desk& desk, BatchId id, int expectedVersion, const QString& password, const QList<BatchPaid>& paid);

/// Until it is asked for: its cases are free again. ReasonRequired.
[[nodiscard]] Outcome<ChangeReport> abandonBatch(
    const Desk& desk, BatchId id, int expectedVersion, const QString& reason);

} // namespace jiangce
