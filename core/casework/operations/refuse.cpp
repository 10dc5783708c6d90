// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/refuse.h"

#include "core/casework/claim_lines.h"
#include "core/casework/operations/hand_in.h"
#include "core/casework/verdict_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool widerRuleApplies(const Programme& programme, const Decision& decision)
{
    return programme.widerRule != nullptr
        && std::ranges::any_of(decision.findings().all(), [&programme](const Finding& finding) {
               return finding.condition == programme.widerRule && finding.state == FindingState::Met;
           });
}

/// Whether something other than the replaced clause refuses: a ground in the document of the wider rule.
bool widerRuleRefuses(const Programme& programme, const Decision& decision)
{
    return std::ranges::any_of(decision.findings().all(), [&programme](const Finding& finding) {
        return finding.refuses() && &finding.condition->clause.document() == &programme.widerRule->clause.document();
    });
}

bool everyLineRefused(CaseWork& work)
{
    const QList<ClaimLine> lines = readClaimLines(work.db(), work.file().id);
    return !lines.isEmpty() && std::ranges::all_of(lines, [](const ClaimLine& line) {
        return line.settlement == LineSettlement::Refused;
    });
}

Outcome<void> checkGround(CaseWork& work, const Assessment& assessment)
{
    const Programme& programme = work.programme();
    if (widerRuleApplies(programme, assessment.decision) && !widerRuleRefuses(programme, assessment.decision))
        return fail(ProblemCode::RefusalLocked, {citation(programme.widerRule->clause)});
    const Verdict verdict = assessment.decision.verdict();
    if (verdict == Verdict::Refused || everyLineRefused(work))
        return {};
    if (verdict == Verdict::Undetermined)
        return fail(ProblemCode::VerdictUndetermined, {QString::number(openConditions(assessment))});
    return fail(ProblemCode::RefusalWithoutGround);
}

} // namespace

Outcome<ChangeReport> refuse(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::Refuse, input, [](CaseWork& work, CaseState&) -> Outcome<void> {
        const Assessment assessment = assessAndStore(work, u"refuse"_s);
        if (const auto ground = checkGround(work, assessment); !ground)
            return ground;
        closeOpenLines(work.db(), work.file().id);
        work.file().decidedOn = work.today();
        endSendBack(work);
        return {};
    });
}

} // namespace jiangce
