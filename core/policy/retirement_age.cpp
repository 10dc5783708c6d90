// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/retirement_age.h"

#include "core/base/text.h"
#include "core/policy/period.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// One line of the law of 2025; `firstMonth` counts months from year 0.
struct GradualDelay {
    int oldAge;         ///< years
    int firstMonth;     ///< month of birth from which there is a delay
    int monthsOfBirth;  ///< each begun group of so many months adds one month
    int greatest;       ///< months
};

constexpr int monthIndex(int year, int month)
{
    return year * 12 + month - 1;
}

GradualDelay delayOf(RetirementGroup group)
{
    switch (group) {
    case RetirementGroup::Male: return {60, monthIndex(1965, 1), 4, 36};
    case RetirementGroup::Female55: return {55, monthIndex(1970, 1), 4, 36};
    case RetirementGroup::Female50: break;
    }
    return {50, monthIndex(1975, 1), 2, 60};
}

int delayInMonths(const GradualDelay& law, QDate born)
{
    const int offset = monthIndex(born.year(), born.month()) - law.firstMonth;
    return offset < 0 ? 0 : std::min(law.greatest, offset / law.monthsOfBirth + 1);
}

RetirementAge retirementAt(QDate born, int months)
{
    return {addMonthsCivil(born, months), months / 12, months % 12};
}

} // namespace

QString retirementGroupKey(RetirementGroup group)
{
    switch (group) {
    case RetirementGroup::Male: return u"male"_s;
    case RetirementGroup::Female55: return u"female55"_s;
    case RetirementGroup::Female50: break;
    }
    return u"female50"_s;
}

Outcome<RetirementGroup> parseRetirementGroup(QStringView key)
{
    const QString typed = text::compactIdentifier(key).toLower();
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    for (const auto group : {RetirementGroup::Male, RetirementGroup::Female55, RetirementGroup::Female50})
        if (typed == retirementGroupKey(group))
            return group;
    return fail(ProblemCode::UnknownChoice, {key.trimmed().toString()});
}

RetirementGroup retirementGroup(Sex sex, bool cadreOrTechnicalPost)
{
    if (sex == Sex::Male)
        return RetirementGroup::Male;
    return cadreOrTechnicalPost ? RetirementGroup::Female55 : RetirementGroup::Female50;
}

RetirementAge statutoryRetirement(QDate born, RetirementGroup group, QDate ruleDay)
{
    if (ruleDay < gradualRetirementFrom)
        return retirementAt(born, delayOf(group).oldAge * 12);
    return statutoryRetirement(born, group);
}

RetirementAge statutoryRetirement(QDate born, RetirementGroup group)
{
    const GradualDelay law = delayOf(group);
    return retirementAt(born, law.oldAge * 12 + delayInMonths(law, born));
}

} // namespace jiangce
