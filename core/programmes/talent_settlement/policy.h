// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/clause.h"
#include "core/policy/figure.h"
#include "core/values/certificate_level.h"

#include <QtCore/QDate>
#include <QtCore/QtGlobal>

#include <array>

/// The seven tests of clause 五 and the notice that overtook it.
namespace jiangce::talent_settlement {

inline constexpr Clause hiredHere {documents::dzf2011_46, "5a-1"};
inline constexpr Clause excludedFirms {documents::dzf2011_46, "5a-2"};
inline constexpr Clause inCatalogue {documents::dzf2011_46, "5a-3"};
inline constexpr Clause contractTerm {documents::dzf2011_46, "5a-4"};
inline constexpr Clause yearsToRetirement {documents::dzf2011_46, "5a-5"};
inline constexpr Clause ageRelaxation {documents::dzf2011_46, "5a-6"};
inline constexpr Clause levelAppraised {documents::dzf2011_46, "5a-7"};
inline constexpr Clause place {documents::dzf2011_46, "5b"};
inline constexpr Clause dependants {documents::dzf2011_46, "5c"};
inline constexpr Clause housing {documents::dzf2011_46, "5d"};
inline constexpr Clause openSettlement {documents::dzf2022_17, "all"};
inline constexpr std::array clauses {hiredHere, excludedFirms, inCatalogue, contractTerm, yearsToRetirement,
    ageRelaxation, levelAppraised, place, dependants, housing, openSettlement};

/// First day of hand-in under 大政发〔2022〕17号 (as reported; to be confirmed with the original): 2022-06-01. From it on nothing
/// is asked that only clause 五 tests.
inline constexpr QDate openSettlementFrom = QDate::fromJulianDay(2459732);

/// The numbers the clause fixes. Rules take them as an argument so that a test can move each by one and see a case turn.
struct Thresholds {
    int contractYears = 1;              ///< 5a-4, inclusive
    int yearsToRetirement = 15;         ///< 5a-5, inclusive
    int yearsOfWork = 10;               ///< 5a-6, inclusive
    CertificateLevel level = CertificateLevel::Four; ///< 5a-7, inclusive
    int adultAge = 18;                  ///< 5c with 民法典 17
    QDate widerRuleFrom = openSettlementFrom;
};

inline constexpr FigureDeclaration relaxationMonths {.key = "age_relaxation_months", .context = "talent_settlement",
    .label = QT_TRANSLATE_NOOP("talent_settlement", "Relaxation of age after ten years of continuous work"),
    .kind = FigureKind::Count, .clause = ageRelaxation,
    .unit = QT_TRANSLATE_NOOP("talent_settlement", "months")};
inline constexpr std::array figures {&relaxationMonths};

} // namespace jiangce::talent_settlement
