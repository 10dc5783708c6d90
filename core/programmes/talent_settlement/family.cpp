// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/talent_settlement/family.h"

#include "core/policy/period.h"
#include "core/programmes/talent_settlement/conditions.h"

using namespace Qt::StringLiterals;

namespace jiangce::talent_settlement {

namespace {

using namespace conditions;

void judgeSpouse(const TalentSettlement& form, bool isSecond, Findings& findings)
{
    if (isSecond)
        findings.require(secondSpouse, false, {}, "relation");
    if (form.maritalStatus && form.maritalStatus->key != "married"_L1) {
        const bool isSingle = form.maritalStatus->key == "single"_L1;
        const bool isWidowed = form.maritalStatus->key == "widowed"_L1;
        findings.require(
            notMarried, false, {isSingle ? u"未婚"_s : isWidowed ? u"丧偶"_s : u"离婚"_s}, "marital_status");
    }
}

void judgeChild(const Dependant& child, const FamilyTest& test, Findings& findings)
{
    if (!child.birthDate) {
        findings.require(childOfAge, {}, {}, "birth_date");
        return;
    }
    const QDate comesOfAge = addYearsCivil(*child.birthDate, test.adultAge);
    const bool isMinor = test.handedIn < comesOfAge;
    if (!isMinor && test.rule == FamilyRule::Children)
        findings.judge(adultChild, {}, "birth_date");
    else
        findings.require(childOfAge, isMinor, {spanBetween(*child.birthDate, test.handedIn), test.handedIn, comesOfAge},
            "birth_date");
    if (isMinor && ageOn(*child.birthDate, test.handedIn) == test.adultAge - 1)
        findings.require(turnsEighteen, false, {comesOfAge}, "birth_date");
}

} // namespace

void judgeFamily(const TalentSettlement& form, const QList<IdentifiedDependant>& family, const FamilyTest& test,
    Decision& decision)
{
    bool hasSpouse = false;
    for (int i = 0; i < family.size(); ++i) {
        const Dependant& dependant = family[i].row;
        Findings& findings = decision.newLine(i, family[i].id).findings;
        if (!dependant.relation) {
            findings.require(notFamily, {}, {}, "relation");
            continue;
        }
        const bool isSpouse = dependant.relation->key == "spouse"_L1;
        findings.require(notFamily, true, {isSpouse ? u"配偶"_s : u"子女"_s}, "relation");
        if (isSpouse)
            judgeSpouse(form, std::exchange(hasSpouse, true), findings);
        else
            judgeChild(dependant, test, findings);
        findings.require(noConsent, dependant.consents, {}, "consents");
    }
}

} // namespace jiangce::talent_settlement
