// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/document_ledger.h"

#include "core/register/store_helpers.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

#define JIANGCE_LEDGER_QUERY \
    "SELECT id, version, number, title, issuer, clause, status, issued_on, effective_from, repealed_on, note " \
    "FROM policy_document "

const QString statusNames[] {u"to_be_drawn_up"_s, u"issued"_s, u"repealed"_s};

LedgerDocument read(const Statement& row)
{
    LedgerDocument document {row.id<DocumentId>(0), row.number(1), row.text(2), row.text(3), row.text(4), row.text(5)};
    document.status = LedgerStatus(std::ranges::find(statusNames, row.text(6)) - std::begin(statusNames));
    document.issuedOn = row.date(7);
    document.effectiveFrom = row.date(8);
    document.repealedOn = row.date(9);
    document.note = row.text(10);
    return document;
}

std::optional<Problem> problemOf(Connection& connection, const LedgerDocument& document)
{
    if (document.title.isEmpty())
        return Problem {ProblemCode::Required}.at(u"title"_s);
    if (document.number.isEmpty() && document.status != LedgerStatus::ToBeDrawnUp)
        return Problem {ProblemCode::Required}.at(u"number"_s);
    if (document.repealedOn.isValid() && document.issuedOn.isValid() && document.repealedOn < document.issuedOn)
        return Problem {ProblemCode::DateOrder, {u"issued_on"_s, u"repealed_on"_s}}.at(u"repealed_on"_s);
    if (const auto other = findInLedger(connection, document.number); other && other->id != document.id)
        return Problem {ProblemCode::DuplicateNumber, {document.number}}.at(u"number"_s);
    return {};
}

} // namespace

QList<LedgerDocument> loadLedger(Connection& connection)
{
    QList<LedgerDocument> ledger;
    Statement statement = connection.prepared(JIANGCE_LEDGER_QUERY
        "ORDER BY CASE status WHEN 'to_be_drawn_up' THEN 0 WHEN 'issued' THEN 1 ELSE 2 END, issued_on DESC, id DESC");
    while (statement.next())
        ledger.append(read(statement));
    return ledger;
}

std::optional<LedgerDocument> findInLedger(Connection& connection, const QString& number)
{
    Statement statement = connection.prepared(JIANGCE_LEDGER_QUERY "WHERE number = ?");
    return !number.isEmpty() && statement.with(number).next() ? std::optional(read(statement)) : std::nullopt;
}

Outcome<LedgerDocument> saveInLedger(Connection& connection, LedgerDocument document)
{
    store_helpers::requireTransaction(connection);
    document.number = text::tidied(document.number);
    document.title = text::tidied(document.title);
    if (const auto problem = problemOf(connection, document))
        return fail(*problem);
    const std::optional<QString> number = document.number.isEmpty() ? std::nullopt : std::optional(document.number);
    const QString& status = statusNames[int(document.status)];
    if (!document.id.isValid()) {
        connection.prepared(
            "INSERT INTO policy_document (number, title, issuer, clause, status, issued_on, effective_from, repealed_on, "
            "note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .run(number, document.title, document.issuer, document.clause, status, document.issuedOn,
                document.effectiveFrom, document.repealedOn, document.note);
        document.id = DocumentId(connection.lastInsertId());
        document.version = 1;
        return document;
    }
    const int changed = connection.prepared(
        "UPDATE policy_document SET number = ?, title = ?, issuer = ?, clause = ?, status = ?, issued_on = ?, "
        "effective_from = ?, repealed_on = ?, note = ?, version = version + 1 WHERE id = ? AND version = ?")
        .run(number, document.title, document.issuer, document.clause, status, document.issuedOn,
            document.effectiveFrom, document.repealedOn, document.note, document.id, document.version);
    if (changed == 0)
        return fail(ProblemCode::RecordChanged, {document.title});
    ++document.version;
    return document;
}

} // namespace jiangce
