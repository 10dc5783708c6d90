// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/talent_settlement/rules.h"

namespace jiangce::talent_settlement {

enum class FamilyRule {
    Minors,     ///< clause 五: spouse and children under 18
    Children,   ///< the wider rule: spouse and children; of age by judgement
};

struct FamilyTest {
    QDate handedIn;
    FamilyRule rule;
    int adultAge;       ///< in years; a minor is younger on the day of hand-in
};

/// Adds a line for each dependant. None of them decides about the applicant.
void judgeFamily(const TalentSettlement& form, const QList<IdentifiedDependant>& family, const FamilyTest& test,
    Decision& decision);

} // namespace jiangce::talent_settlement
