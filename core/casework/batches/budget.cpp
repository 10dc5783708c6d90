// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/budget.h"

#include "core/register/figure_store.h"
#include "core/store/connection.h"

#include <algorithm>

namespace jiangce {

namespace {

FigureAnswer<Money> budgetOf(Connection& db, const FigureDeclaration& figure, int year)
{
    QList<FigureRecord> records = loadFigures(db);
    records.removeIf([year](const FigureRecord& record) { return record.effectiveFrom.year() != year; });
    return Figures(records).money(figure, {}, QDate(year, 12, 31));
}

Money sum(Statement& row)
{
    return row.next() ? row.money(0) : Money {};
}

} // namespace

std::optional<Money> BudgetBalance::left() const
{
    return budget.value ? std::optional(*budget.value - paid - asked - approved) : std::nullopt;
}

BudgetBalance budgetBalance(Connection& db, const Programme& programme, int year)
{
    BudgetBalance balance;
    if (programme.budget != nullptr)
        balance.budget = budgetOf(db, *programme.budget, year);
    const QString key = QString::fromLatin1(programme.key);
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    Statement paid = db.prepared(
        "SELECT coalesce(sum(CASE e.kind WHEN 'transferred' THEN e.amount_fen ELSE -e.amount_fen END), 0) FROM payment_entry e "
        "JOIN payment p ON p.id = e.payment_id JOIN case_file c ON c.id = p.case_id WHERE e.on_day BETWEEN ?2 AND ?3 AND "
        "c.programme = ?1");
    balance.paid = sum(paid.with(key, first, last));
    Statement asked = db.prepared("SELECT coalesce(sum(p.amount_fen - p.paid_fen), 0) FROM case_file c JOIN payment p ON "
                                  "p.case_id = c.id WHERE c.programme = ? AND c.state = 'payment_requested' AND p.state IN "
                                  "('requested', 'bounced') AND NOT EXISTS (SELECT 1 FROM payment r WHERE r.resends = p.id "
                                  "AND r.state <> 'cancelled')");
    balance.asked = sum(asked.with(key));
    Statement approved = db.prepared("SELECT coalesce(sum(approved_fen), 0) FROM case_file WHERE programme = ? AND "
                                     "state = 'approved' AND is_back_entry = 0");
    balance.approved = sum(approved.with(key));
    Statement recovered = db.prepared("SELECT coalesce(sum(e.amount_fen), 0) FROM recovery_entry e JOIN recovery r ON r.id = "
                                      "e.recovery_id JOIN case_file c ON c.id = r.case_id WHERE c.programme = ? AND e.on_day "
                                      "BETWEEN ? AND ?");
    balance.recovered = sum(recovered.with(key, first, last));
    return balance;
}

} // namespace jiangce
