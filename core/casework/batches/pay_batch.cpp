// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_work.h"

#include "core/casework/accounts.h"
#include "core/casework/permissions.h"
#include "core/casework/signatures/case_signature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// A problem of one case among many, with the case in front.
Problem inCase(const BatchCase& one, Problem problem)
{
    problem.field = one.number;
    return problem;
}

/// A wrong password leaves its own entry, so it is asked for before the transaction begins.
Outcome<void> confirmAsFinance(const Desk& desk, const QString& password)
{
    if (const auto allowed = mayDo(desk, Role::Finance); !allowed)
        return allowed;
    if (const auto signable = checkMaySign(desk); !signable)
        return signable;
    return confirmPassword(desk, password);
}

/// Pays what was on notice, or nothing.
StepEffect requesting(const BatchCase& one, BatchId batch)
{
    return [noticed = one.amount, request = requestingPayment(batch)](CaseWork& work, CaseState& to) -> Outcome<void> {
        if (work.file().approved != noticed)
            return fail(ProblemCode::NoticedOtherwise, {noticed.display()});
        return request(work, to);
    };
}

Outcome<void> checkNotice(const BatchWork& work)
{
    const PaymentBatch& batch = work.batch();
    if (batch.head.cases == 0)
        return fail(ProblemCode::BatchEmpty);
    if (work.today() <= batch.head.noticeTo)
        return fail(ProblemCode::NoticeRunning, {batch.head.noticeTo.toString(Qt::ISODate)});
    return checkObjections(batch.objections);
}

} // namespace

Outcome<ChangeReport> requestBatch(
    const Desk& desk, BatchId id, int expectedVersion, const QString& password, const QString& requestNumber)
{
    if (const auto confirmed = confirmAsFinance(desk, password); !confirmed)
        return fail(confirmed.error());
    auto begun = BatchWork::begin(
        desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Request payment"), {BatchState::Noticed});
    if (!begun)
        return fail(begun.error());
    BatchWork& work = **begun;
    if (const auto ready = checkNotice(work); !ready)
        return fail(ready.error());
    // Cases of a batch that is not asked for are held; from here on they are not.
    desk.db
        .prepared("UPDATE payment_batch SET state = 'requested', requested_on = ?2, requested_name = ?3, request_number = ?4 "
                  "WHERE id = ?1")
        .run(id, work.today(), desk.session.displayName, requestNumber.trimmed());
    for (const BatchCase& one : QList(work.batch().cases)) {
        if (!one.isIn())
            continue;
        const auto done = takeStepWithin(desk, one.id, Action::RequestPayment, {}, requesting(one, id));
        if (!done)
            return fail(inCase(one, done.error()));
        work.report().cases.append(one.id);
        work.report().subjects.insert(Subject::Cases);
    }
    work.after().insert(u"request_number"_s, requestNumber.trimmed());
    return work.finish(u"request_batch"_s);
}

Outcome<ChangeReport> reportBatchPaid(
    const Desk& desk, BatchId id, int expectedVersion, const QString& password, const QList<BatchPaid>& paid)
{
    if (const auto confirmed = confirmAsFinance(desk, password); !confirmed)
        return fail(confirmed.error());
    auto begun = BatchWork::begin(
        desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Report as paid"), {BatchState::Requested});
    if (!begun)
        return fail(begun.error());
    BatchWork& work = **begun;
    if (paid.isEmpty())
        return fail(ProblemCode::NothingToPay);
    const QList<BatchCase> cases = work.batch().cases;
    for (const BatchPaid& one : paid) {
        const auto member = std::ranges::find_if(
            cases, [&one](const BatchCase& candidate) { return candidate.id == one.id && candidate.isIn(); });
        if (member == cases.end())
            throw Fault(FaultKind::Bug, u"paid outside the batch"_s);
        const auto done = takeStepWithin(desk, one.id, Action::ConfirmPayment, {}, confirmingPayment(one.paid));
        if (!done)
            return fail(inCase(*member, done.error()));
        work.report().cases.append(one.id);
        work.report().subjects.insert(Subject::Cases);
    }
    work.load(id);
    if (std::ranges::all_of(work.batch().cases, [](const BatchCase& one) { return !one.isIn() || one.paid == one.amount; }))
        work.setState(BatchState::Settled);
    return work.finish(u"report_batch_paid"_s);
}

} // namespace jiangce
