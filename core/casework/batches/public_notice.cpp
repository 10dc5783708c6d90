// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_work.h"

#include "core/casework/procedures/procedure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

NoticeEnd noticeEnd(Connection& db, QDate from)
{
    return noticeEndBy(db, limits::publicNotice, from);
}

Outcome<ChangeReport> publishNotice(const Desk& desk, BatchId id, int expectedVersion, const NoticeInput& input)
{
    auto work = BatchWork::begin(
        desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Publish the notice"), {BatchState::Forming});
    if (!work)
        return fail(work.error());
    if ((*work)->batch().head.cases == 0)
        return fail(ProblemCode::BatchEmpty);
    const auto period = noticePeriod(desk, limits::publicNotice, input, (*work)->batch().head.openedOn,
        QT_TRANSLATE_NOOP("casework", "Start of the batch"));
    if (!period)
        return fail(period.error());
    desk.db
        .prepared("UPDATE payment_batch SET state = 'noticed', notice_from = ?2, notice_to = ?3, notice_source = ?4, "
                  "notice_reason = ?5 WHERE id = ?1")
        .run(id, period->from, period->to, period->source, period->reason);
    (*work)->after().insert(u"notice_to"_s, period->to.toString(Qt::ISODate));
    return (*work)->finish(u"publish_notice"_s, input.reason);
}

Outcome<ChangeReport> recordObjection(const Desk& desk, BatchId id, int expectedVersion, const ObjectionInput& input)
{
    if (input.content.trimmed().isEmpty())
        return fail(Problem {ProblemCode::Required}.at(u"content"_s));
    auto work = BatchWork::begin(
        desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Record an objection"), {BatchState::Noticed});
    if (!work)
        return fail(work.error());
    const auto& cases = (*work)->batch().cases;
    if (input.caseId.isValid() && std::ranges::find(cases, input.caseId, &BatchCase::id) == cases.end())
        throw Fault(FaultKind::Bug, u"objection to a case outside the batch"_s);
    const auto objection = insertObjection(desk, {.batch = id}, input);
    if (!objection)
        return fail(objection.error());
    (*work)->after().insert(u"objection"_s, objection->value());
    if (input.caseId.isValid())
        (*work)->report().cases.append(input.caseId);
    return (*work)->finish(u"record_objection"_s);
}

Outcome<ChangeReport> settleObjection(const Desk& desk, BatchId id, int expectedVersion, ObjectionId objection,
    ObjectionOutcome outcome, const QString& finding)
{
    if (finding.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    auto work = BatchWork::begin(
        desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Settle an objection"), {BatchState::Noticed});
    if (!work)
        return fail(work.error());
    const auto against = closeObjection(desk, (*work)->batch().objections, objection, outcome, finding);
    if (!against)
        return fail(against.error());
    if (against->isValid())
        (*work)->remove(*against, finding);
    (*work)->after().insert(u"objection"_s, objection.value());
    (*work)->after().insert(u"outcome"_s, outcome == ObjectionOutcome::Founded ? u"founded"_s : u"unfounded"_s);
    return (*work)->finish(u"settle_objection"_s, finding);
}

} // namespace jiangce
