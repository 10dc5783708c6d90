// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/keep_appraisal_bodies.h"

#include "core/casework/permissions.h"
#include "core/store/transaction.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// What the audit trail is to say of a change.
struct Note {
    QString action;
    QString reason {};
    QJsonObject before {};
    QJsonObject after {};
};

/// Role, transaction, the change, its audit entry. `change` gives the body's id and fills the note.
template <class Change>
Outcome<ChangeReport> keep(const Desk& desk, Note note, const Change& change)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Rules); !allowed)
        return fail(allowed.error());
    const Outcome<AppraisalBodyId> id = change(note);
    if (!id)
        return fail(id.error());
    note.after.insert(u"appraisal_body"_s, id->value());
    ChangeReport report {.subjects = {Subject::Register}, .id = id->value()};
    report.auditSeq
        = writeAudit(desk.db, desk.clock, desk.session, {{}, note.action, note.reason.trimmed(), note.before, note.after});
    noteAppraisalBodyChange(desk.db, *id, report.auditSeq);
    transaction.commit();
    return report;
}

QJsonObject jsonOf(const AppraisalBody& body)
{
    return {{u"from"_s, isoDate(body.from)}, {u"to"_s, isoDate(body.to)}, {u"first_year"_s, body.firstYear},
        {u"document"_s, body.document}, {u"note"_s, body.note}};
}

QJsonObject jsonOf(const BodyScope& scope)
{
    return {{u"occupation"_s, scope.occupation}, {u"occupation_code"_s, scope.occupationCode}, {u"level"_s, scope.level},
        {u"from"_s, isoDate(scope.from)}, {u"to"_s, isoDate(scope.to)}};
}

void keepDifferences(QJsonObject& before, QJsonObject& after)
{
    for (const QString& key : before.keys())
        if (before.value(key) == after.value(key)) {
            before.remove(key);
            after.remove(key);
        }
}

Outcome<AppraisalBodyId> change(const Desk& desk, const AppraisalBody& body, Note& note)
{
    if (note.reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired, {}, u"reason"_s});
    const auto stored = readAppraisalBody(desk.db, body.id);
    if (const auto done = updateAppraisalBody(desk.db, body); !done)
        return fail(done.error());
    note.before = jsonOf(*stored);
    note.after = jsonOf(body);
    keepDifferences(note.before, note.after);
    return body.id;
}

} // namespace

Outcome<ChangeReport> enterAppraisalBody(const Desk& desk, const Organisation& organisation, const AppraisalBody& given)
{
    return keep(desk, {u"add_appraisal_body"_s, given.note}, [&](Note& note) -> Outcome<AppraisalBodyId> {
        AppraisalBody body = given;
        if (!body.organisation.isValid()) {
            if (organisation.creditCode.isEmpty())
                return fail(Problem {ProblemCode::Required, {}, u"credit_code"_s});
            const auto found = OrganisationStore(desk.db).findOrCreate(organisation);
            if (!found)
                return fail(found.error());
            body.organisation = found->id;
        }
        note.after = jsonOf(body);
        note.after.insert(u"organisation"_s, body.organisation.value());
        return addAppraisalBody(desk.db, body, {desk.session.account, desk.session.displayName}, desk.clock);
    });
}

Outcome<ChangeReport> correctAppraisalBody(const Desk& desk, const AppraisalBody& body, const QString& reason)
{
    return keep(desk, {u"correct_appraisal_body"_s, reason}, [&](Note& note) { return change(desk, body, note); });
}

Outcome<ChangeReport> endAppraisalBody(
    const Desk& desk, AppraisalBodyId id, int expectedVersion, QDate lastDay, const QString& reason)
{
    return keep(desk, {u"end_appraisal_body"_s, reason}, [&](Note& note) -> Outcome<AppraisalBodyId> {
        auto body = readAppraisalBody(desk.db, id);
        if (!body)
            return fail(ProblemCode::RecordChanged, {QString::number(id.value())});
        body->version = expectedVersion;
        body->to = lastDay;
        return change(desk, *body, note);
    });
}

Outcome<ChangeReport> dropAppraisalBody(const Desk& desk, AppraisalBodyId id, const QString& reason)
{
    return keep(desk, {u"drop_appraisal_body"_s, reason}, [&](Note&) -> Outcome<AppraisalBodyId> {
        const auto done = withdrawAppraisalBody(desk.db, id, reason);
        return done ? Outcome<AppraisalBodyId>(id) : fail(done.error());
    });
}

Outcome<ChangeReport> enterBodyScope(const Desk& desk, const BodyScope& scope)
{
    return keep(desk, {u"add_appraisal_scope"_s}, [&](Note& note) -> Outcome<AppraisalBodyId> {
        note.after = jsonOf(scope);
        const auto added = addBodyScope(desk.db, scope);
        return added ? Outcome<AppraisalBodyId>(scope.body) : fail(added.error());
    });
}

Outcome<ChangeReport> endBodyScope(const Desk& desk, const BodyScope& scope, QDate lastDay)
{
    return keep(desk, {u"end_appraisal_scope"_s}, [&](Note& note) -> Outcome<AppraisalBodyId> {
        note.before = {{u"to"_s, isoDate(scope.to)}};
        note.after = {{u"occupation"_s, scope.occupation}, {u"level"_s, scope.level}, {u"to"_s, isoDate(lastDay)}};
        const auto done = setBodyScopeEnd(desk.db, scope.id, lastDay);
        return done ? Outcome<AppraisalBodyId>(scope.body) : fail(done.error());
    });
}

Outcome<ChangeReport> dropBodyScope(const Desk& desk, const BodyScope& scope, const QString& reason)
{
    return keep(desk, {u"drop_appraisal_scope"_s, reason}, [&](Note& note) -> Outcome<AppraisalBodyId> {
        note.before = jsonOf(scope);
        const auto done = withdrawBodyScope(desk.db, scope.id, reason);
        return done ? Outcome<AppraisalBodyId>(scope.body) : fail(done.error());
    });
}

QList<AuditEntry> appraisalBodyHistory(Connection& db, AppraisalBodyId id)
{
    QList<AuditEntry> history;
    for (const qint64 seq : appraisalBodyChanges(db, id))
        if (const auto entry = readAuditEntry(db, seq))
            history.append(*entry);
    return history;
}

} // namespace jiangce
