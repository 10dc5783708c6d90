// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_clock.h"
#include "core/casework/procedures/procedure.h"
#include "core/register/calendar_store.h"
#include "core/register/figure_store.h"
#include "core/store/connection.h"

namespace jiangce {

QList<Pause> readPauses(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT from_day, to_day, why FROM case_pause WHERE case_id = ? ORDER BY id");
    row.with(id);
    QList<Pause> pauses;
    while (row.next())
        pauses.append({row.date(0), row.date(1), row.text(2)});
    return pauses;
}

CaseClock readClock(Connection& db, const CaseFile& file, QDate today)
{
    // Most cases of a register are settled: no calendar is read for them.
    if (isSettled(file.state))
        return {};
    return caseClock(file, readPauses(db, file.id), Figures(loadFigures(db)), loadCalendar(db), today);
}

} // namespace jiangce
