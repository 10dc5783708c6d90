// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/honour_bonus/rules.h"

using namespace Qt::StringLiterals;

namespace jiangce::honour_bonus {

namespace {

using namespace conditions;

const FigureDeclaration& bonusOf(const QString& title)
{
    return title == "outstanding_talent"_L1 ? honours::outstandingBonus : honours::expertBonus;
}

} // namespace

Decision assessBy(const QList<IdentifiedAward>& awards, const Circumstances& circumstances)
{
    Decision decision(circumstances.rulings);
    decision.expectLines(awards.size());
    const HonourBehind* honour
        = honour_behind::judge(notHonoured, honourRevoked, circumstances.facts, decision.findings());
    int index = 0;
    for (const IdentifiedAward& award : awards) {
        DecisionLine& line = decision.newLine(index++, award.id);
        std::optional<bool> isSame;
        if (award.row.title && honour != nullptr)
            isSame = award.row.title->key == honour->programme;
        line.findings.require(otherTitle, isSame, {honour != nullptr ? honour->title : QString()}, "honour_programme");
        if (honour != nullptr && award.row.title)
            line.grant(circumstances.figures, bonusOf(award.row.title->key), {}, honour->grantedOn);
    }
    return decision;
}

} // namespace jiangce::honour_bonus
