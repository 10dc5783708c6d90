// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/procedures/step_rules.h"

using namespace Qt::StringLiterals;

namespace jiangce {

QString procedureKey(ProcedureKind kind)
{
    switch (kind) {
    case ProcedureKind::SubsidyClaim: return u"subsidy_claim"_s;
    case ProcedureKind::Determination: return u"determination"_s;
    case ProcedureKind::AwardRound: return u"award_round"_s;
    case ProcedureKind::Filing: return u"filing"_s;
    case ProcedureKind::Reporting: return u"reporting"_s;
    }
    return {};
}

namespace {

StepRule ruleOf(ProcedureKind kind, const Transition& arrow, CaseState to)
{
    return {procedureKey(kind), stateKey(arrow.from), actionKey(arrow.action), stateKey(to), roleKey(arrow.role),
        stepKey(*arrow.step)};
}

/// operations/bounce: what was paid waits again.
QList<StepRule> cameBack(ProcedureKind kind)
{
    QList<StepRule> rules;
    for (const CaseState from : {CaseState::Paid, CaseState::Archived})
        for (const QString& action : {u"report_bounce"_s, u"resend_payment"_s})
            rules.append({procedureKey(kind), stateKey(from), action, stateKey(CaseState::PaymentRequested),
                roleKey(Role::Finance), stepKey(Step::Payment)});
    return rules;
}

} // namespace

QList<StepRule> stepRules(ProcedureKind kind)
{
    QList<StepRule> rules;
    for (const Transition& arrow : procedureFor(kind).transitions) {
        if (!arrow.step)
            continue;
        const QList<CaseState> ways = arrow.action == Action::SendBack ? sendBackTargets(arrow.from) : QList {arrow.to};
        for (const CaseState to : ways)
            rules.append(ruleOf(kind, arrow, to));
    }
    if (kind == ProcedureKind::SubsidyClaim)
        rules += cameBack(kind);
    std::sort(rules.begin(), rules.end());
    return rules;
}

} // namespace jiangce
