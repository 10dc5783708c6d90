// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_work.h"

#include "core/casework/permissions.h"
#include "core/casework/signatures/act_signature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

std::optional<Problem> whyNotPayable(const Desk& desk, const CaseFile& file, const Programme& programme)
{
    if (file.programme != &programme)
        return Problem {ProblemCode::BatchOtherProgramme, {file.number}};
    if (file.state != CaseState::Approved || file.isBackEntry)
        return Problem {ProblemCode::CaseNotPayable, {QString::fromLatin1(stateLabel(file.state))}};
    if (!file.approved || file.approved->isZero())
        return Problem {ProblemCode::NothingToPay};
    if (const auto held = heldFromPayment(desk.db, file.id))
        return held;
    const Permission permitted = permission(desk, file, Action::RequestPayment);
    return permitted.isAllowed ? std::nullopt : std::optional(permitted.why);
}

} // namespace

Outcome<std::unique_ptr<BatchWork>> BatchWork::beginNew(const Desk& desk)
{
    std::unique_ptr<BatchWork> work(new BatchWork(desk));
    if (const auto allowed = mayDo(desk, Role::Finance); !allowed)
        return fail(allowed.error());
    return work;
}

Outcome<std::unique_ptr<BatchWork>> BatchWork::begin(const Desk& desk, BatchId id, int expectedVersion, const char* verb,
    std::initializer_list<BatchState> states)
{
    auto work = beginNew(desk);
    if (!work)
        return work;
    (*work)->load(id);
    const BatchHead& head = (*work)->batch().head;
    if (head.version != expectedVersion)
        return fail(ProblemCode::RecordChanged, {head.title});
    if (std::ranges::find(states, head.state) == states.end())
        return fail(
            ProblemCode::BatchNotThere, {QString::fromLatin1(verb), QString::fromLatin1(batchStateLabel(head.state))});
    return work;
}

void BatchWork::setState(BatchState state)
{
    db().prepared("UPDATE payment_batch SET state = ? WHERE id = ?").run(batchStateKey(state), m_batch.head.id);
    m_after.insert(u"state"_s, batchStateKey(state));
}

QList<LeftOut> BatchWork::add(const QList<CaseId>& cases)
{
    QList<LeftOut> leftOut;
    for (const CaseId id : cases) {
        const auto file = readCase(db(), id);
        if (!file) {
            leftOut.append({id, {}, file.error()});
            continue;
        }
        if (const auto why = whyNotPayable(m_desk, *file, *m_batch.head.programme)) {
            leftOut.append({id, file->display(), *why});
            continue;
        }
        db().prepared("INSERT INTO payment_batch_case (batch_id, case_id, amount_fen) VALUES (?, ?, ?) ON CONFLICT "
                      "(batch_id, case_id) DO UPDATE SET amount_fen = excluded.amount_fen, removed_reason = '', removed_name = '', removed_on = NULL")
            .run(m_batch.head.id, id, *file->approved);
        m_report.cases.append(id);
    }
    load(m_batch.head.id);
    return leftOut;
}

void BatchWork::remove(CaseId id, const QString& reason)
{
    db().prepared("UPDATE payment_batch_case SET removed_reason = ?3, removed_name = ?4, removed_on = ?5 WHERE batch_id = ?1 "
                  "AND case_id = ?2 AND removed_reason = ''")
        .run(m_batch.head.id, id, reason, m_desk.session.displayName, today());
    m_report.cases.append(id);
}

ChangeReport BatchWork::finish(const QString& action, const QString& reason)
{
    const BatchId id = m_batch.head.id;
    db().prepared("UPDATE payment_batch SET version = version + 1 WHERE id = ?").run(id);
    load(id);
    m_after.insert(u"batch"_s, m_batch.head.name);
    m_after.insert(u"cases"_s, m_batch.head.cases);
    m_after.insert(u"total_fen"_s, m_batch.head.total.fen());
    m_report.subjects.insert(Subject::Payments);
    m_report.auditSeq = writeAudit(db(), m_desk.clock, m_desk.session, {{}, action, reason, {}, m_after});
    signActOfOffice(m_desk, action, id.value(), m_report.auditSeq);
    m_report.id = id.value();
    m_report.version = m_batch.head.version;
    m_transaction.commit();
    return m_report;
}

} // namespace jiangce
