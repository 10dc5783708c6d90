// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/take_back.h"

#include "core/casework/case_store.h"
#include "core/casework/claim_lines.h"
#include "core/casework/last_step.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// The clock as it stood before the step: a pause it began is undone, one it ended goes on.
void restorePause(CaseWork& work)
{
    if (work.file().pausedSince.isValid())
        work.db()
            .prepared("UPDATE case_pause SET to_day = NULL WHERE id = (SELECT max(id) FROM case_pause WHERE case_id = ?)")
            .run(work.file().id);
    else
        work.db().prepared("DELETE FROM case_pause WHERE case_id = ? AND to_day IS NULL").run(work.file().id);
}

/// Lines are not turned back with the step, so the head's sum is theirs; a draft claims nothing yet.
void restoreClaim(CaseWork& work)
{
    if (work.file().state == CaseState::Draft)
        work.db().prepared("DELETE FROM claim_line WHERE case_id = ?").run(work.file().id);
    reopenClosedLines(work.db(), work.file().id);
    const QList<ClaimLine> lines = readClaimLines(work.db(), work.file().id);
    work.file().claimed = lines.isEmpty() ? std::nullopt : std::optional(sumsOf(lines).claimed);
    work.touch(Subject::ClaimLines);
}

} // namespace

Outcome<ChangeReport> takeBack(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    const Permission permitted = permission(desk, work.file(), Action::TakeBack);
    if (!permitted.isAllowed)
        return fail(permitted.why);
    if (const auto signable = checkMaySign(desk); !signable)
        return fail(signable.error());
    const auto last = lastStep(desk.db, id);
    headFromJson(work.file(), last->headBefore);
    restorePause(work);
    restoreClaim(work);
    if (last->action == actionKey(Action::RequestPayment)) {
        desk.db.prepared("UPDATE payment SET state = 'cancelled' WHERE case_id = ? AND state = 'requested'").run(id);
        work.touch(Subject::Payments);
    }
    desk.db.prepared("UPDATE case_step SET is_taken_back = 1 WHERE id = ?").run(last->id);
    work.after().insert(u"taken_back"_s, last->action);
    return work.finish(u"take_back"_s, input.reason);
}

} // namespace jiangce
