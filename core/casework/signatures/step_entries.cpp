// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/step_entries.h"

#include "core/casework/signatures/signed_actions.h"
#include "core/store/connection.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Steps or entries of the actions that are to be signed, those of one case or those of all officers with a key.
QByteArray stepsSql(bool isOfCase)
{
    return "SELECT case_id, action, officer_id, id, to_state, is_taken_back FROM case_step WHERE is_back_entry = 0 AND action IN ("
        + signedActionList(SignedTrace::Step) + ") AND "
        + (isOfCase ? "case_id = ?1" : "officer_id IN (SELECT account_id FROM signature_key)")
        + " ORDER BY case_id, action, officer_id, id";
}

QByteArray entriesSql(bool isOfCase)
{
    return "SELECT case_id, action, account_id, seq, row_hash, iif(json_valid(after), coalesce(json_extract(after, "
           "'$.amount_fen'), json_extract(after, '$.came_back_fen'), json_extract(after, '$.approved_fen')), NULL) FROM audit "
           "WHERE action IN (" + signedActionList(SignedTrace::Step) + ") AND "
        + (isOfCase ? "case_id = ?1" : "case_id IS NOT NULL AND account_id IN (SELECT account_id FROM signature_key)")
        + " ORDER BY case_id, action, account_id, seq";
}

using Key = std::tuple<qint64, QString, qint64>;

Key keyOf(const Statement& row)
{
    return {row.integer(0), row.text(1), row.integer(2)};
}

void takeStep(StepEntry& into, const Statement& row)
{
    into.step = row.integer(3);
    into.toState = row.text(4);
    into.isTakenBack = row.boolean(5);
}

void takeEntry(StepEntry& into, const Statement& row)
{
    into.seq = row.integer(3);
    into.entryHash = row.text(4);
    into.amount = row.optionalMoney(5);
}

/// Both in the same order: what has the same key belongs together, one by one.
QList<StepEntry> paired(Statement& steps, Statement& entries)
{
    QList<StepEntry> pairs;
    bool isStep = steps.next();
    bool isEntry = entries.next();
    while (isStep || isEntry) {
        const bool takesStep = isStep && (!isEntry || keyOf(steps) <= keyOf(entries));
        const bool takesEntry = isEntry && (!isStep || keyOf(entries) <= keyOf(steps));
        const Key key = takesStep ? keyOf(steps) : keyOf(entries);
        StepEntry pair {CaseId(std::get<0>(key)), std::get<1>(key), AccountId(std::get<2>(key))};
        if (takesStep)
            takeStep(pair, steps);
        if (takesEntry)
            takeEntry(pair, entries);
        if (takesStep)
            isStep = steps.next();
        if (takesEntry)
            isEntry = entries.next();
        pairs.append(pair);
    }
    return pairs;
}

} // namespace

QList<StepEntry> stepEntries(Connection& db, CaseId id)
{
    Statement steps = db.preparedText(stepsSql(true));
    steps.with(id);
    Statement entries = db.preparedText(entriesSql(true));
    entries.with(id);
    return paired(steps, entries);
}

QList<StepEntry> stepEntries(Connection& db)
{
    Statement steps = db.preparedText(stepsSql(false));
    steps.with();
    Statement entries = db.preparedText(entriesSql(false));
    entries.with();
    return paired(steps, entries);
}

} // namespace jiangce
