// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/steps.h"

#include "core/store/connection.h"

namespace jiangce {

namespace {

template <class Value>
std::optional<Value> fromKey(const QString& key, QString (*keyOf)(Value), int count)
{
    for (int i = 0; i < count; ++i)
        if (keyOf(Value(i)) == key)
            return Value(i);
    return {};
}

std::optional<Step> stepFromKey(const QString& key)
{
    return fromKey<Step>(key, &stepKey, int(Step::Payment) + 1);
}

} // namespace

QList<TakenStep> readSteps(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT id, action, step, from_state, to_state, officer_id, officer_name, at, on_day, "
                                "opinion, reason, is_taken_back FROM case_step WHERE case_id = ? ORDER BY id");
    row.with(id);
    QList<TakenStep> steps;
    while (row.next()) {
        const auto action = fromKey<Action>(row.text(1), &actionKey, int(Action::TakeBack) + 1);
        if (!action)
            continue;
        TakenStep step {row.integer(0), *action, stepFromKey(row.text(2)), stateFromKey(row.text(3)),
            stateFromKey(row.text(4)), row.id<AccountId>(5), row.text(6), row.instant(7), row.date(8), row.text(9),
            row.text(10), row.boolean(11)};
        steps.append(step);
    }
    return steps;
}

std::optional<Step> stepOf(Connection& db, CaseId id, AccountId officer)
{
    Statement row = db.prepared("SELECT step FROM case_step WHERE case_id = ?2 AND step IS NOT NULL AND (officer_id = ?1 "
                                "OR officer_id IN (SELECT o.id FROM account a JOIN account o ON o.person_number = "
                                "a.person_number WHERE a.id = ?1 AND a.person_number <> '')) LIMIT 1");
    row.with(officer, id);
    return row.next() ? stepFromKey(row.text(0)) : std::nullopt;
}

} // namespace jiangce
