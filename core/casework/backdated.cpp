// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/backdated.h"

#include "core/store/connection.h"

namespace jiangce {

QList<Backdated> readBackdated(Connection& db, QDate from, QDate to)
{
    Statement row = db.prepared(
        "SELECT c.id, c.number, c.handed_in, s.on_day, s.officer_name, s.reason FROM case_file c JOIN case_step s ON s.id = "
        "(SELECT max(id) FROM case_step WHERE case_id = c.id AND action = 'submit' AND is_taken_back = 0) "
        "WHERE c.is_backdated = 1 AND c.handed_in BETWEEN ? AND ? ORDER BY c.handed_in, c.id");
    row.with(from, to);
    QList<Backdated> found;
    while (row.next())
        found.append({row.id<CaseId>(0), row.text(1), row.date(2), row.date(3), row.text(4), row.text(5)});
    return found;
}

} // namespace jiangce
