// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/handover.h"

#include "core/casework/drafts.h"
#include "core/casework/materials.h"
#include "core/casework/operations/reassign.h"
#include "core/casework/procedures/procedure.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

int openLinesOf(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT count(*) FROM claim_line WHERE case_id = ? AND settlement = 'open'");
    return row.with(id).next() ? row.number(0) : 0;
}

/// Papers are asked for until the application is accepted.
int missingOf(Connection& db, const CaseFile& file)
{
    if (file.acceptedOn.isValid())
        return 0;
    int missing = 0;
    for (const MaterialEntry& entry : readMaterials(db, file, readForm(db, *file.programme, file.id)))
        if (entry.isNeeded && entry.material->isRequired && (entry.tick == MaterialTick::None || entry.tick == MaterialTick::Missing))
            ++missing;
    return missing;
}

} // namespace

Handover handoverOf(const Desk& desk, AccountId officer)
{
    Handover handover {.trail = trailEnd(desk.db)};
    {
        Statement row = desk.db.prepared("SELECT display_name FROM account WHERE id = ?");
        if (row.with(officer).next())
            handover.officer = row.text(0);
    }
    QSet<CaseId> typed;
    {
        Statement row = desk.db.prepared("SELECT case_id FROM draft WHERE account_id = ?");
        row.with(officer);
        while (row.next())
            if (const auto id = row.optionalId<CaseId>(0))
                typed.insert(*id);
            else
                ++handover.unsaved;
    }
    for (const DeskCase& one : deskOf(desk, officer, {})) {
        HandoverLine line {one.file};
        line.next = mainStep(one.file.programme->procedure, one.file.state)->action;
        line.openLines = openLinesOf(desk.db, one.file.id);
        line.missingMaterials = missingOf(desk.db, one.file);
        line.hasTyping = typed.contains(one.file.id);
        handover.drafts += one.file.state == CaseState::Draft ? 1 : 0;
        handover.overdue += one.file.dueOn.isValid() && one.file.dueOn < desk.clock.today() ? 1 : 0;
        handover.lines.append(line);
    }
    return handover;
}

} // namespace jiangce
