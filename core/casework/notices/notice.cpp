// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/notices/notice.h"

#include "core/register/calendar_store.h"
#include "core/register/figure_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString words(const char* label) { return QString::fromLatin1(label); }

const char* outcomeKey(ObjectionOutcome outcome)
{
    return outcome == ObjectionOutcome::Founded ? "founded" : "unfounded";
}

ObjectionOutcome objectionOutcome(const QString& key)
{
    return key == u"open" ? ObjectionOutcome::Open
                          : key == u"founded" ? ObjectionOutcome::Founded : ObjectionOutcome::Unfounded;
}

Outcome<NoticeEnd> endOf(Connection& db, const FigureDeclaration& days, const NoticeInput& input, QDate from)
{
    if (!input.to.isValid()) {
        const NoticeEnd counted = noticeEndBy(db, days, from);
        if (!counted.to.isValid())
            return fail(ProblemCode::NoticeEndMissing);
        return counted;
    }
    if (input.reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    if (input.to <= from)
        return fail(ProblemCode::DateOrder,
            {words(QT_TRANSLATE_NOOP("casework", "First day of the notice")),
                words(QT_TRANSLATE_NOOP("casework", "Last day of the notice"))});
    return NoticeEnd {input.to, {}};
}

} // namespace

NoticeEnd noticeEndBy(Connection& db, const FigureDeclaration& figure, QDate from)
{
    const auto days = Figures(loadFigures(db)).count(figure, from);
    if (!days)
        return {};
    const auto end = loadCalendar(db).addWorkingDays(from, *days.value);
    return end ? NoticeEnd {*end, days.source} : NoticeEnd {};
}

Outcome<NoticePeriod> noticePeriod(const Desk& desk, const FigureDeclaration& days, const NoticeInput& input, QDate begun,
    const char* begunLabel)
{
    const QDate today = desk.clock.today();
    const QDate from = input.from.isValid() ? input.from : today;
    if (from > today)
        return fail(ProblemCode::DateInFuture, {from.toString(Qt::ISODate)});
    if (from < begun)
        return fail(ProblemCode::DateOrder,
            {words(begunLabel), words(QT_TRANSLATE_NOOP("casework", "First day of the notice"))});
    if (from < today && input.reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    const auto end = endOf(desk.db, days, input, from);
    if (!end)
        return fail(end.error());
    return NoticePeriod {from, end->to, end->source, input.reason.trimmed()};
}

QList<NoticeObjection> objectionsTo(Connection& db, const NoticeOwner& owner)
{
    Statement row = owner.batch.isValid()
        ? db.prepared("SELECT id, case_id, received_on, objector, contact, content, recorded_name, outcome, finding, "
                      "settled_name, settled_on FROM notice_objection WHERE batch_id = ? ORDER BY id")
        : db.prepared("SELECT id, case_id, received_on, objector, contact, content, recorded_name, outcome, finding, "
                      "settled_name, settled_on FROM notice_objection WHERE round_id = ? ORDER BY id");
    row.with(owner.batch.isValid() ? owner.batch.value() : owner.round.value());
    QList<NoticeObjection> objections;
    while (row.next())
        objections.append({row.id<ObjectionId>(0), row.id<CaseId>(1), row.date(2), row.text(3), row.personal(4).text,
            row.text(5), row.text(6), objectionOutcome(row.text(7)), row.text(8), row.text(9), row.date(10)});
    return objections;
}

Outcome<ObjectionId> insertObjection(const Desk& desk, const NoticeOwner& owner, const ObjectionInput& input)
{
    if (input.content.trimmed().isEmpty())
        return fail(Problem {ProblemCode::Required}.at(u"content"_s));
    const QDate today = desk.clock.today();
    const QDate day = input.receivedOn.isValid() ? input.receivedOn : today;
    if (day > today)
        return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
    desk.db
        .prepared("INSERT INTO notice_objection (batch_id, round_id, case_id, received_on, objector, contact, content, "
                  "recorded_by, recorded_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(owner.batch, owner.round, input.caseId, day, input.objector.trimmed(), PersonalText {input.contact.trimmed()},
            input.content, desk.session.account, desk.session.displayName);
    return ObjectionId(desk.db.lastInsertId());
}

Outcome<CaseId> closeObjection(const Desk& desk, const QList<NoticeObjection>& all, ObjectionId objection,
    ObjectionOutcome outcome, const QString& finding)
{
    if (finding.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    const auto found = std::ranges::find(all, objection, &NoticeObjection::id);
    if (found == all.end() || found->outcome != ObjectionOutcome::Open || outcome == ObjectionOutcome::Open)
        return fail(ProblemCode::AlreadyDone, {words(QT_TRANSLATE_NOOP("casework", "Settle an objection"))});
    desk.db
        .prepared("UPDATE notice_objection SET outcome = ?2, finding = ?3, settled_name = ?4, settled_on = ?5 WHERE id = ?1")
        .run(objection, QString::fromLatin1(outcomeKey(outcome)), finding, desk.session.displayName, desk.clock.today());
    return outcome == ObjectionOutcome::Founded ? found->caseId : CaseId {};
}

Outcome<void> checkObjections(const QList<NoticeObjection>& objections)
{
    for (const NoticeObjection& objection : objections)
        if (objection.outcome == ObjectionOutcome::Open
            || (objection.outcome == ObjectionOutcome::Founded && !objection.caseId.isValid()))
            return fail(ProblemCode::ObjectionStands, {objection.content});
    return {};
}

} // namespace jiangce
