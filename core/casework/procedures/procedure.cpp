// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/procedures/procedure.h"

#include "core/base/fault.h"
#include "core/casework/procedures/award_round.h"
#include "core/casework/procedures/determination.h"
#include "core/casework/procedures/filing.h"
#include "core/casework/procedures/subsidy_claim.h"

using namespace Qt::StringLiterals;

namespace jiangce {

const Procedure& procedureFor(ProcedureKind kind)
{
    switch (kind) {
    case ProcedureKind::SubsidyClaim: return procedures::subsidyClaim;
    case ProcedureKind::Determination: return procedures::determination;
    case ProcedureKind::AwardRound: return procedures::awardRound;
    case ProcedureKind::Filing: return procedures::filing;
    case ProcedureKind::Reporting: return procedures::reporting;
    }
    throw Fault(FaultKind::Bug, u"a kind of procedure without a machine"_s);
}

const Transition* findTransition(const Procedure& procedure, CaseState from, Action action)
{
    for (const Transition& transition : procedure.transitions)
        if (transition.from == from && transition.action == action)
            return &transition;
    return nullptr;
}

const Transition* mainStep(ProcedureKind kind, CaseState from)
{
    for (const Transition& transition : procedureFor(kind).transitions)
        if (transition.from == from && transition.isMain)
            return &transition;
    return nullptr;
}

std::span<const FigureDeclaration* const> procedureFigures()
{
    static constexpr std::array all {&limits::correctionNotice, &limits::decision, &limits::extension, &limits::publicNotice,
        &limits::honourNotice};
    return all;
}

QList<CaseState> sendBackTargets(CaseState from)
{
    switch (from) {
    case CaseState::Accepted: return {CaseState::Submitted};
    case CaseState::FirstReviewed: return {CaseState::Accepted, CaseState::Submitted};
    case CaseState::SecondReviewed: return {CaseState::FirstReviewed, CaseState::Accepted, CaseState::Submitted};
    default: return {};
    }
}

bool isSettled(CaseState state)
{
    switch (state) {
    case CaseState::Submitted:
    case CaseState::ReturnedForCorrection:
    case CaseState::Accepted:
    case CaseState::FirstReviewed:
    case CaseState::SecondReviewed: return false;
    default: return true;
    }
}

} // namespace jiangce
