// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/decline_acceptance.h"

#include "core/casework/claim_lines.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/verdict_store.h"

namespace jiangce {

namespace {

/// The first failed condition that the programme answers with a refusal after acceptance.
const Condition* refusedLater(const Programme& programme, const Findings& findings)
{
    for (const Finding& finding : findings.all())
        if (finding.state == FindingState::NotMet
            && std::ranges::find(programme.refusedNotDeclined, finding.condition) != programme.refusedNotDeclined.end())
            return finding.condition;
    return nullptr;
}

Outcome<void> checkDeclinable(CaseWork& work)
{
    const Assessment assessment = assessCase(work.db(), work.file(), work.today());
    const Condition* found = refusedLater(work.programme(), assessment.decision.findings());
    for (const DecisionLine& line : assessment.decision.lines())
        if (found == nullptr)
            found = refusedLater(work.programme(), line.findings);
    return found == nullptr ? Outcome<void>() : fail(ProblemCode::RefusedNotDeclined, {citation(found->clause)});
}

} // namespace

Outcome<ChangeReport> declineAcceptance(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::DeclineAcceptance, input,
        [](CaseWork& work, CaseState&) -> Outcome<void> {
            if (const auto declinable = checkDeclinable(work); !declinable)
                return declinable;
            closeOpenLines(work.db(), work.file().id);
            work.file().decidedOn = work.today();
            return {};
        });
}

} // namespace jiangce
