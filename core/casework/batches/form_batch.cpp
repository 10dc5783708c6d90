// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_work.h"

#include "core/casework/case_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool isIn(const PaymentBatch& batch, CaseId id)
{
    return std::ranges::any_of(batch.cases, [id](const BatchCase& one) { return one.id == id && one.isIn(); });
}

} // namespace

Outcome<BatchReport> openBatch(
    const Desk& desk, const Programme& programme, const QString& title, const QList<CaseId>& cases)
{
    if (title.trimmed().isEmpty())
        return fail(Problem {ProblemCode::Required}.at(u"title"_s));
    auto begun = BatchWork::beginNew(desk);
    if (!begun)
        return fail(begun.error());
    BatchWork& work = **begun;
    const int year = work.today().year();
    desk.db
        .prepared("INSERT INTO payment_batch (programme, year, serial, title, state, opened_by, opened_name, opened_on) "
                  "VALUES (?, ?, ?, ?, 'forming', ?, ?, ?)")
        .run(QString::fromLatin1(programme.key), year, nextNumber(desk.db, u"batch"_s, year), title.trimmed(),
            desk.session.account, desk.session.displayName, work.today());
    work.load(BatchId(desk.db.lastInsertId()));
    BatchReport answer;
    answer.leftOut = work.add(cases);
    if (work.batch().head.cases == 0)
        return fail(answer.leftOut.isEmpty() ? Problem {ProblemCode::BatchEmpty} : answer.leftOut.first().why);
    answer.report = work.finish(u"open_batch"_s);
    return answer;
}

Outcome<BatchReport> addToBatch(const Desk& desk, BatchId id, int expectedVersion, const QList<CaseId>& cases)
{
    auto work = BatchWork::begin(
        desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Add cases"), {BatchState::Forming});
    if (!work)
        return fail(work.error());
    BatchReport answer;
    answer.leftOut = (*work)->add(cases);
    if ((*work)->report().cases.isEmpty())
        return fail(answer.leftOut.isEmpty() ? Problem {ProblemCode::BatchEmpty} : answer.leftOut.first().why);
    answer.report = (*work)->finish(u"add_to_batch"_s);
    return answer;
}

Outcome<ChangeReport> removeFromBatch(
    const Desk& desk, BatchId id, int expectedVersion, CaseId caseId, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    auto work = BatchWork::begin(desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Take a case out"),
        {BatchState::Forming, BatchState::Noticed});
    if (!work)
        return fail(work.error());
    if (!isIn((*work)->batch(), caseId))
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Take a case out"))});
    (*work)->remove(caseId, reason);
    return (*work)->finish(u"remove_from_batch"_s, reason);
}

Outcome<ChangeReport> abandonBatch(const Desk& desk, BatchId id, int expectedVersion, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    auto work = BatchWork::begin(desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Abandon"),
        {BatchState::Forming, BatchState::Noticed});
    if (!work)
        return fail(work.error());
    for (const BatchCase& one : (*work)->batch().cases)
        if (one.isIn())
            (*work)->remove(one.id, reason);
    desk.db.prepared("UPDATE payment_batch SET state = 'abandoned', abandoned_reason = ? WHERE id = ?").run(reason, id);
    return (*work)->finish(u"abandon_batch"_s, reason);
}

} // namespace jiangce
