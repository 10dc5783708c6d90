// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_work.h"

#include "core/casework/procedures/procedure.h"
#include "core/register/calendar_store.h"
#include "core/register/figure_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

Outcome<NoticeEnd> endOf(Connection& db, const NoticeInput& input, QDate from)
{
    if (!input.to.isValid()) {
        const NoticeEnd counted = noticeEnd(db, from);
        if (!counted.to.isValid())
            return fail(ProblemCode::NoticeEndMissing);
        return counted;
    }
    if (input.reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    if (input.to <= from)
        return fail(ProblemCode::DateOrder,
            {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "First day of the notice")),
                QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Last day of the notice"))});
    return NoticeEnd {input.to, {}};
}

const char* outcomeKey(ObjectionOutcome outcome)
{
    return outcome == ObjectionOutcome::Founded ? "founded" : "unfounded";
}

} // namespace

NoticeEnd noticeEnd(Connection& db, QDate from)
{
    const auto days = Figures(loadFigures(db)).count(limits::publicNotice, from);
    if (!days)
        return {};
    const auto end = loadCalendar(db).addWorkingDays(from, *days.value);
    return end ? NoticeEnd {*end, days.source} : NoticeEnd {};
}

Outcome<ChangeReport> publishNotice(const Desk& desk, BatchId id, int expectedVersion, const NoticeInput& input)
{
    auto work = BatchWork::begin(
        desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Publish the notice"), {BatchState::Forming});
    if (!work)
        return fail(work.error());
    if ((*work)->batch().head.cases == 0)
        return fail(ProblemCode::BatchEmpty);
    const QDate from = input.from.isValid() ? input.from : (*work)->today();
    if (from > (*work)->today())
        return fail(ProblemCode::DateInFuture, {from.toString(Qt::ISODate)});
    if (from < (*work)->batch().head.openedOn)
        return fail(ProblemCode::DateOrder,
            {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Start of the batch")),
                QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "First day of the notice"))});
    if (from < (*work)->today() && input.reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    const auto end = endOf(desk.db, input, from);
    if (!end)
        return fail(end.error());
    desk.db
        .prepared("UPDATE payment_batch SET state = 'noticed', notice_from = ?2, notice_to = ?3, notice_source = ?4, "
                  "notice_reason = ?5 WHERE id = ?1")
        .run(id, from, end->to, end->source, input.reason.trimmed());
    (*work)->after().insert(u"notice_to"_s, end->to.toString(Qt::ISODate));
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
    const QDate day = input.receivedOn.isValid() ? input.receivedOn : (*work)->today();
    if (day > (*work)->today())
        return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
    const auto& cases = (*work)->batch().cases;
    if (input.caseId.isValid() && std::ranges::find(cases, input.caseId, &BatchCase::id) == cases.end())
        throw Fault(FaultKind::Bug, u"objection to a case outside the batch"_s);
    desk.db
        .prepared("INSERT INTO notice_objection (batch_id, case_id, received_on, objector, contact, content, recorded_by, "
                  "recorded_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .run(id, input.caseId, day, input.objector.trimmed(), PersonalText {input.contact.trimmed()}, input.content,
            desk.session.account, desk.session.displayName);
    (*work)->after().insert(u"objection"_s, desk.db.lastInsertId());
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
    const auto& all = (*work)->batch().objections;
    const auto found = std::ranges::find(all, objection, &NoticeObjection::id);
    if (found == all.end() || found->outcome != ObjectionOutcome::Open || outcome == ObjectionOutcome::Open)
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Settle an objection"))});
    const CaseId against = found->caseId;
    desk.db
        .prepared("UPDATE notice_objection SET outcome = ?2, finding = ?3, settled_name = ?4, settled_on = ?5 WHERE id = ?1")
        .run(objection, QString::fromLatin1(outcomeKey(outcome)), finding, desk.session.displayName, (*work)->today());
    if (outcome == ObjectionOutcome::Founded && against.isValid())
        (*work)->remove(against, finding);
    (*work)->after().insert(u"objection"_s, objection.value());
    (*work)->after().insert(u"outcome"_s, QString::fromLatin1(outcomeKey(outcome)));
    return (*work)->finish(u"settle_objection"_s, finding);
}

} // namespace jiangce
