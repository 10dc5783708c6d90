// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/distinct_pairs.h"

#include "core/register/store_helpers.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

#define JIANGCE_DISTINCT_COLUMNS \
    "id, person_one IS NOT NULL, coalesce(person_one, organisation_one), coalesce(person_other, organisation_other), reason, " \
    "officer_name, on_day, withdrawn_reason, withdrawn_name, withdrawn_on FROM register_distinct"

DistinctPair read(const Statement& row)
{
    return {row.integer(0), row.boolean(1) ? PartyKind::Person : PartyKind::Organisation, row.integer(2), row.integer(3),
        row.text(4), row.text(5), row.date(6), row.text(7), row.text(8), row.date(9)};
}

} // namespace

bool areDistinct(Connection& db, PersonId one, PersonId other)
{
    return findDistinct(db, PartyKind::Person, one.value(), other.value()).has_value();
}

bool areDistinct(Connection& db, OrganisationId one, OrganisationId other)
{
    return findDistinct(db, PartyKind::Organisation, one.value(), other.value()).has_value();
}

std::optional<DistinctPair> findDistinct(Connection& db, PartyKind kind, qint64 one, qint64 other)
{
    Statement row = kind == PartyKind::Person
        ? db.prepared("SELECT " JIANGCE_DISTINCT_COLUMNS
                      " WHERE person_one = ? AND person_other = ? AND withdrawn_on IS NULL")
        : db.prepared("SELECT " JIANGCE_DISTINCT_COLUMNS
                      " WHERE organisation_one = ? AND organisation_other = ? AND withdrawn_on IS NULL");
    return row.with(std::min(one, other), std::max(one, other)).next() ? std::optional(read(row)) : std::nullopt;
}

QList<DistinctPair> readDistinct(Connection& db, PartyKind kind, int limit)
{
    Statement row = db.prepared("SELECT " JIANGCE_DISTINCT_COLUMNS
                                " WHERE (person_one IS NOT NULL) = ? ORDER BY id DESC LIMIT ?");
    row.with(kind == PartyKind::Person, limit);
    QList<DistinctPair> pairs;
    while (row.next())
        pairs.append(read(row));
    return pairs;
}

Outcome<qint64> addDistinct(
    Connection& db, PartyKind kind, qint64 one, qint64 other, const QString& reason, const Officer& officer, const Clock& clock)
{
    store_helpers::requireTransaction(db);
    if (reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired}.at(u"reason"_s));
    if (one == other)
        return fail(ProblemCode::MergedWithItself);
    if (const auto known = findDistinct(db, kind, one, other))
        return fail(ProblemCode::DeclaredDistinct, {known->officer, isoDate(known->on)});
    const auto id = [kind](PartyKind of, qint64 value) { return kind == of ? std::optional(value) : std::nullopt; };
    const qint64 first = std::min(one, other);
    const qint64 second = std::max(one, other);
    db.prepared("INSERT INTO register_distinct (person_one, person_other, organisation_one, organisation_other, reason, "
                "on_day, officer_id, officer_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(id(PartyKind::Person, first), id(PartyKind::Person, second), id(PartyKind::Organisation, first),
            id(PartyKind::Organisation, second), reason.trimmed(), clock.today(), officer.id, officer.name, clock.now());
    return db.lastInsertId();
}

Outcome<void> withdrawDistinct(
    Connection& db, qint64 id, const QString& reason, const Officer& officer, const Clock& clock)
{
    store_helpers::requireTransaction(db);
    if (reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired}.at(u"reason"_s));
    const int rows = db.prepared("UPDATE register_distinct SET withdrawn_on = ?, withdrawn_name = ?, withdrawn_reason = ? "
                                 "WHERE id = ? AND withdrawn_on IS NULL")
                         .run(clock.today(), officer.name, reason.trimmed(), id);
    return rows == 1 ? Outcome<void>() : fail(ProblemCode::RecordChanged, {QString::number(id)});
}

} // namespace jiangce
