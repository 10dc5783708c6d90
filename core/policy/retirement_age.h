// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/values/sex.h"

#include <QtCore/QDate>

namespace jiangce {

/// Whom the law retires when: a woman's group follows from her post (cadre or technical 55, worker 50).
enum class RetirementGroup { Male, Female55, Female50 };

/// "male", "female55", "female50".
[[nodiscard]] QString retirementGroupKey(RetirementGroup group);
/// Required, UnknownChoice.
[[nodiscard]] Outcome<RetirementGroup> parseRetirementGroup(QStringView key);
[[nodiscard]] RetirementGroup retirementGroup(Sex sex, bool cadreOrTechnicalPost);

/// The day of statutory retirement (the birthday in the retirement month) and the age reached on it.
struct RetirementAge {
    QDate date;
    int years;
    int months;     ///< 0 to 11
    friend bool operator==(const RetirementAge&, const RetirementAge&) = default;
};

/// The day from which 渐进式延迟法定退休年龄 applies: 2025-01-01 (decision of the NPC Standing Committee, 2024-09-13).
inline constexpr QDate gradualRetirementFrom = QDate::fromJulianDay(2460677);

/// By the law in force on `ruleDay`: before 2025-01-01 ages 60, 55 and 50 (国发〔1978〕104号); from that day the gradual
/// delay, one month for every four months of birth (women retiring at 50: every two) up to 63, 58 and 55.
/// Early and flexible retirement do not count.
[[nodiscard]] RetirementAge statutoryRetirement(QDate born, RetirementGroup group, QDate ruleDay);
/// By the law of 2025, which leaves everybody untouched whose old age fell before 2025.
[[nodiscard]] RetirementAge statutoryRetirement(QDate born, RetirementGroup group);

} // namespace jiangce
