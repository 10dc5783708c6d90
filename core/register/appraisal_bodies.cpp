// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/appraisal_bodies.h"

#include "core/register/store_helpers.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int earliestYear = 2011;  // the year of the policy
constexpr int latestYear = 2999;
constexpr int longestDocument = 60;
const QDate endless(9999, 12, 31);

#define JIANGCE_BODY \
    "SELECT b.id, b.version, b.organisation_id, b.from_day, b.to_day, b.first_year, b.document, b.note, a.display_name, " \
    "b.entered_at, b.withdrawn_reason, o.name, o.credit_code, o.district FROM appraisal_body b " \
    "JOIN organisation o ON o.id = b.organisation_id JOIN account a ON a.id = b.entered_by "

AppraisalBody bodyOf(const Statement& row)
{
    return {row.id<AppraisalBodyId>(0), row.number(1), row.id<OrganisationId>(2), row.date(3), row.date(4), row.number(5),
        row.text(6), row.text(7), row.text(8), row.instant(9), row.text(10), row.text(11), row.text(12), row.text(13)};
}

QList<AppraisalBody> bodiesIn(Statement& row)
{
    QList<AppraisalBody> bodies;
    while (row.next())
        bodies.append(bodyOf(row));
    return bodies;
}

QDate lastOf(QDate to) { return to.isValid() ? to : endless; }

std::optional<Problem> checkDays(QDate from, QDate to)
{
    if (!from.isValid())
        return Problem {ProblemCode::Required}.at(u"from"_s);
    if (to.isValid() && to < from)
        return Problem {ProblemCode::DateOrder, {from.toString(Qt::ISODate), to.toString(Qt::ISODate)}}.at(u"to"_s);
    return {};
}

std::optional<Problem> problemOf(Connection& db, const AppraisalBody& body)
{
    if (!body.organisation.isValid())
        return Problem {ProblemCode::Required}.at(u"organisation"_s);
    if (const auto days = checkDays(body.from, body.to))
        return days;
    if (body.firstYear < earliestYear || body.firstYear > latestYear)
        return Problem {ProblemCode::OutOfRange, {QString::number(earliestYear), QString::number(latestYear)}}.at(
            u"first_year"_s);
    if (const auto length = store_helpers::tooLong(body.document, longestDocument, u"document"_s))
        return length;
    for (const AppraisalBody& other : appraisalBodiesOf(db, body.organisation))
        if (other.id != body.id && other.from <= lastOf(body.to) && lastOf(other.to) >= body.from)
            return Problem {ProblemCode::BodyRegistered, {other.name}}.at(u"organisation"_s);
    return {};
}

Problem gone(qint64 id)
{
    return {ProblemCode::RecordChanged, {QString::number(id)}};
}

/// Whether another entry of the body has the same, or every level, on one of the days.
std::optional<Problem> overlap(Connection& db, const BodyScope& scope)
{
    for (const BodyScope& other : readBodyScope(db, scope.body)) {
        const bool isSame = other.occupation == scope.occupation
            && (other.level == scope.level || other.level.isEmpty() || scope.level.isEmpty());
        if (other.id != scope.id && other.withdrawnReason.isEmpty() && isSame && other.from <= lastOf(scope.to)
            && lastOf(other.to) >= scope.from)
            return Problem {ProblemCode::ScopeOverlaps, {other.occupation, other.level}}.at(u"occupation"_s);
    }
    return {};
}

std::optional<BodyScope> scopeById(Connection& db, AppraisalScopeId id)
{
    Statement row = db.prepared("SELECT body_id FROM appraisal_scope WHERE id = ? AND withdrawn_reason = ''");
    row.with(id);
    if (!row.next())
        return {};
    const QList<BodyScope> all = readBodyScope(db, row.id<AppraisalBodyId>(0));
    const auto found = std::ranges::find(all, id, &BodyScope::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<AppraisalBody> readAppraisalBodies(Connection& db, bool withWithdrawn)
{
    Statement row = db.prepared(JIANGCE_BODY "WHERE b.withdrawn_reason = '' OR ? ORDER BY o.name, b.from_day");
    row.with(withWithdrawn);
    return bodiesIn(row);
}

std::optional<AppraisalBody> readAppraisalBody(Connection& db, AppraisalBodyId id)
{
    Statement row = db.prepared(JIANGCE_BODY "WHERE b.id = ?");
    row.with(id);
    return row.next() ? std::optional(bodyOf(row)) : std::nullopt;
}

QList<AppraisalBody> appraisalBodiesOf(Connection& db, OrganisationId organisation)
{
    Statement row = db.prepared(JIANGCE_BODY "WHERE b.organisation_id = ? AND b.withdrawn_reason = '' ORDER BY b.from_day");
    row.with(organisation);
    return bodiesIn(row);
}

QList<BodyScope> readBodyScope(Connection& db, AppraisalBodyId id)
{
    Statement row = db.prepared("SELECT id, occupation, occupation_code, level, from_day, to_day, withdrawn_reason "
                                "FROM appraisal_scope WHERE body_id = ? ORDER BY occupation, level, from_day");
    row.with(id);
    QList<BodyScope> scope;
    while (row.next())
        scope.append({row.id<AppraisalScopeId>(0), id, row.text(1), row.text(2), row.text(3), row.date(4), row.date(5),
            row.text(6)});
    return scope;
}

QList<qint64> appraisalBodyChanges(Connection& db, AppraisalBodyId id)
{
    Statement row = db.prepared("SELECT seq FROM appraisal_body_change WHERE body_id = ? ORDER BY seq DESC");
    row.with(id);
    QList<qint64> all;
    while (row.next())
        all.append(row.integer(0));
    return all;
}

Outcome<AppraisalBodyId> addAppraisalBody(
    Connection& db, const AppraisalBody& body, const Officer& officer, const Clock& clock)
{
    store_helpers::requireTransaction(db);
    if (const auto problem = problemOf(db, body))
        return fail(*problem);
    db.prepared("INSERT INTO appraisal_body (organisation_id, from_day, to_day, first_year, document, note, entered_by, "
                "entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .run(body.organisation, body.from, body.to, body.firstYear, text::tidied(body.document), body.note.left(900),
            officer.id, clock.now());
    return AppraisalBodyId(db.lastInsertId());
}

Outcome<void> updateAppraisalBody(Connection& db, const AppraisalBody& body)
{
    store_helpers::requireTransaction(db);
    const auto stored = readAppraisalBody(db, body.id);
    if (!stored || stored->version != body.version || !stored->withdrawnReason.isEmpty())
        return fail(ProblemCode::RecordChanged, {stored ? stored->name : QString()});
    AppraisalBody changed = body;
    changed.organisation = stored->organisation;
    if (const auto problem = problemOf(db, changed))
        return fail(*problem);
    db.prepared("UPDATE appraisal_body SET version = version + 1, from_day = ?, to_day = ?, first_year = ?, document = ?, "
                "note = ? WHERE id = ?")
        .run(body.from, body.to, body.firstYear, text::tidied(body.document), body.note.left(900), body.id);
    return {};
}

Outcome<void> withdrawAppraisalBody(Connection& db, AppraisalBodyId id, const QString& reason)
{
    store_helpers::requireTransaction(db);
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    const int changed = db.prepared("UPDATE appraisal_body SET withdrawn_reason = ?, version = version + 1 WHERE id = ? "
                                    "AND withdrawn_reason = ''")
                            .run(reason.trimmed(), id);
    return changed == 0 ? Outcome<void>(fail(gone(id.value()))) : Outcome<void>();
}

Outcome<AppraisalScopeId> addBodyScope(Connection& db, const BodyScope& given)
{
    store_helpers::requireTransaction(db);
    BodyScope scope = given;
    scope.occupation = text::normalisedName(given.occupation);
    if (scope.occupation.isEmpty())
        return fail(Problem {ProblemCode::Required}.at(u"occupation"_s));
    if (const auto length = store_helpers::tooLong(scope.occupation, longestDocument, u"occupation"_s))
        return fail(*length);
    if (const auto days = checkDays(scope.from, scope.to))
        return fail(*days);
    const auto body = readAppraisalBody(db, scope.body);
    if (!body || !body->withdrawnReason.isEmpty())
        return fail(gone(scope.body.value()));
    if (scope.from > lastOf(body->to))
        return fail(Problem {ProblemCode::BodyEnded, {body->name}}.at(u"from"_s));
    if (const auto twice = overlap(db, scope))
        return fail(*twice);
    db.prepared("INSERT INTO appraisal_scope (body_id, occupation, occupation_code, level, from_day, to_day) "
                "VALUES (?, ?, ?, ?, ?, ?)")
        .run(scope.body, scope.occupation, scope.occupationCode, scope.level, scope.from, scope.to);
    return AppraisalScopeId(db.lastInsertId());
}

Outcome<void> setBodyScopeEnd(Connection& db, AppraisalScopeId id, QDate lastDay)
{
    store_helpers::requireTransaction(db);
    auto scope = scopeById(db, id);
    if (!scope)
        return fail(gone(id.value()));
    scope->to = lastDay;
    if (const auto days = checkDays(scope->from, lastDay))
        return fail(*days);
    if (const auto twice = overlap(db, *scope))
        return fail(*twice);
    db.prepared("UPDATE appraisal_scope SET to_day = ? WHERE id = ?").run(lastDay, id);
    return {};
}

Outcome<void> withdrawBodyScope(Connection& db, AppraisalScopeId id, const QString& reason)
{
    store_helpers::requireTransaction(db);
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    const int changed = db.prepared("UPDATE appraisal_scope SET withdrawn_reason = ? WHERE id = ? AND withdrawn_reason = ''")
                            .run(reason.trimmed(), id);
    return changed == 0 ? Outcome<void>(fail(gone(id.value()))) : Outcome<void>();
}

void noteAppraisalBodyChange(Connection& db, AppraisalBodyId id, qint64 auditSeq)
{
    store_helpers::requireTransaction(db);
    db.prepared("INSERT INTO appraisal_body_change (body_id, seq) VALUES (?, ?)").run(id, auditSeq);
}

} // namespace jiangce
