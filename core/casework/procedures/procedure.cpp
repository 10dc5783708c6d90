// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/procedures/procedure.h"

#include "core/casework/procedures/determination.h"
#include "core/casework/procedures/subsidy_claim.h"

namespace jiangce {

const Procedure& procedureFor(ProcedureKind kind)
{
    return kind == ProcedureKind::SubsidyClaim ? procedures::subsidyClaim : procedures::determination;
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
    static constexpr std::array all {&limits::correctionNotice, &limits::decision, &limits::extension, &limits::publicNotice};
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
