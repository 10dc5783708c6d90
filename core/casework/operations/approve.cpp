// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/approve.h"

#include "core/casework/claim_lines.h"
#include "core/casework/operations/hand_in.h"
#include "core/casework/operations/qualify.h"
#include "core/casework/verdict_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString firstGround(const Decision& decision)
{
    for (const Finding& finding : decision.findings().all())
        if (finding.refuses())
            return citation(finding.condition->clause);
    for (const DecisionLine& line : decision.lines())
        for (const Finding& finding : line.findings.all())
            if (finding.refuses())
                return citation(finding.condition->clause);
    return {};
}

/// Who moves along does not decide the whole, but the letter names everybody: each has to be judged.
bool isEverybodyJudged(const Decision& decision)
{
    return std::ranges::none_of(
        decision.lines(), [](const DecisionLine& line) { return line.verdict() == Verdict::Undetermined; });
}

Outcome<void> checkVerdict(const Assessment& assessment)
{
    const Verdict verdict = assessment.decision.verdict();
    switch (isEverybodyJudged(assessment.decision) || verdict == Verdict::Refused ? verdict : Verdict::Undetermined) {
    case Verdict::Eligible: return {};
    case Verdict::Refused: return fail(ProblemCode::VerdictRefused, {firstGround(assessment.decision)});
    case Verdict::Undetermined:
        return fail(ProblemCode::VerdictUndetermined, {QString::number(openConditions(assessment))});
    }
    return {};
}

/// The sum of the lines, each settled and none above what the rules grant today.
Outcome<Money> approvedSum(CaseWork& work, const Decision& decision)
{
    const auto isRefused = [&decision](const ClaimLine& line) {
        return std::ranges::any_of(decision.lines(), [&line](const DecisionLine& judged) {
            return judged.rowId == line.rowId && judged.verdict() == Verdict::Refused;
        });
    };
    const QList<ClaimLine> lines = readClaimLines(work.db(), work.file().id);
    for (const ClaimLine& line : lines)
        if (line.settlement == LineSettlement::Open && !line.standard && !isRefused(line))
            return fail(ProblemCode::AmountUnset, {line.figureKey});
    const LineSums sums = sumsOf(lines);
    if (sums.open > 0)
        return fail(ProblemCode::LinesUnsettled, {QString::number(sums.open)});
    if (sums.approved.isZero())
        return fail(ProblemCode::NothingToPay);
    return sums.approved;
}

Outcome<void> decide(CaseWork& work, CaseState&)
{
    const Assessment assessment = assessAndStore(work, u"approve"_s);
    if (const auto eligible = checkVerdict(assessment); !eligible)
        return eligible;
    if (work.programme().procedure == ProcedureKind::SubsidyClaim) {
        const auto sum = approvedSum(work, assessment.decision);
        if (!sum)
            return fail(sum.error());
        work.file().approved = *sum;
    }
    work.file().decidedOn = work.today();
    endSendBack(work);
    return {};
}

} // namespace

Outcome<ChangeReport> approve(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::Approve, input, decide);
}

Outcome<ChangeReport> qualify(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::Qualify, input, [](CaseWork& work, CaseState&) -> Outcome<void> {
        if (const auto eligible = checkVerdict(assessAndStore(work, u"qualify"_s)); !eligible)
            return eligible;
        endSendBack(work);
        return {};
    });
}

Outcome<ChangeReport> approveWithin(const Desk& desk, CaseId id, const StepInput& input)
{
    return takeStepWithin(desk, id, Action::Approve, input, decide);
}

} // namespace jiangce
