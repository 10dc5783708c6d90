// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/fund_pooling.h"

#include "core/register/organisation_store.h"
#include "core/register/store_helpers.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int longestDocument = 60;

std::optional<Problem> checkEnd(QDate from, QDate to)
{
    if (!to.isValid() || to >= from)
        return {};
    return Problem {ProblemCode::DateOrder, {from.toString(Qt::ISODate), to.toString(Qt::ISODate)}}.at(u"to"_s);
}

std::optional<Problem> problemOf(const FundPooling& entry, QDate today)
{
    if (!entry.from.isValid())
        return Problem {ProblemCode::Required}.at(u"from"_s);
    if (const auto end = checkEnd(entry.from, entry.to))
        return end;
    if (text::tidied(entry.document).isEmpty())
        return Problem {ProblemCode::Required}.at(u"document"_s);
    if (const auto length = store_helpers::tooLong(entry.document, longestDocument, u"document"_s))
        return length;
    if (!entry.documentOn.isValid())
        return Problem {ProblemCode::Required}.at(u"document_on"_s);
    if (entry.documentOn > today)
        return Problem {ProblemCode::DateInFuture, {entry.documentOn.toString(Qt::ISODate)}}.at(u"document_on"_s);
    return {};
}

} // namespace

QList<FundPooling> readFundPooling(Connection& db, OrganisationId organisation)
{
    Statement row = db.prepared("SELECT p.id, p.from_day, p.to_day, p.document, p.document_on, p.note, a.display_name, "
                                "p.entered_at, p.withdrawn_reason FROM fund_pooling p JOIN account a ON a.id = p.entered_by "
                                "WHERE p.organisation_id = ? ORDER BY p.from_day DESC, p.id DESC");
    row.with(organisation);
    QList<FundPooling> entries;
    while (row.next())
        entries.append({row.id<FundPoolingId>(0), organisation, row.date(1), row.date(2), row.text(3), row.date(4),
            row.text(5), row.text(6), row.instant(7), row.text(8)});
    return entries;
}

std::optional<bool> fundIsPooled(Connection& db, OrganisationId organisation, QDate day)
{
    Statement row = db.prepared("SELECT count(*), count(*) FILTER (WHERE from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)) "
                                "FROM fund_pooling WHERE organisation_id = ?1 AND withdrawn_reason = ''");
    row.with(organisation, day);
    if (!row.next() || row.integer(0) == 0 || !day.isValid())
        return {};
    return row.integer(1) > 0;
}

std::optional<bool> fundIsPooled(Connection& db, const QString& code, QDate day)
{
    std::optional<bool> answer;
    for (const Organisation& organisation : OrganisationStore(db).findByCode(code))
        if (const auto known = fundIsPooled(db, organisation.id, day))
            answer = answer.value_or(false) || *known;
    return answer;
}

Outcome<FundPoolingId> addFundPooling(
    Connection& db, const FundPooling& entry, const Officer& officer, const Clock& clock)
{
    store_helpers::requireTransaction(db);
    if (const auto problem = problemOf(entry, clock.today()))
        return fail(*problem);
    db.prepared("INSERT INTO fund_pooling (organisation_id, from_day, to_day, document, document_on, note, entered_by, "
                "entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .run(entry.organisation, entry.from, entry.to, text::tidied(entry.document), entry.documentOn, entry.note.left(900),
            officer.id, clock.now());
    return FundPoolingId(db.lastInsertId());
}

Outcome<void> setFundPoolingEnd(Connection& db, FundPoolingId id, QDate lastDay)
{
    store_helpers::requireTransaction(db);
    {
        Statement row = db.prepared("SELECT from_day FROM fund_pooling WHERE id = ? AND withdrawn_reason = ''");
        row.with(id);
        if (!row.next())
            return fail(ProblemCode::RecordChanged, {QString::number(id.value())});
        if (const auto problem = checkEnd(row.date(0), lastDay))
            return fail(*problem);
    }
    db.prepared("UPDATE fund_pooling SET to_day = ? WHERE id = ?").run(lastDay, id);
    return {};
}

Outcome<void> withdrawFundPooling(Connection& db, FundPoolingId id, const QString& reason)
{
    store_helpers::requireTransaction(db);
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    if (db.prepared("UPDATE fund_pooling SET withdrawn_reason = ? WHERE id = ? AND withdrawn_reason = ''")
            .run(reason.trimmed(), id)
        == 0)
        return fail(ProblemCode::RecordChanged, {QString::number(id.value())});
    return {};
}

} // namespace jiangce
