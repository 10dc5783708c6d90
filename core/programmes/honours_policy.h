// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/figure.h"

#include <QtCore/QtGlobal>

#include <array>

/// Clauses and figures that the programmes around the honours of 四（一） share: two titles, one round, one decision.
namespace jiangce::honours {

inline constexpr Clause outstanding {documents::dzf2011_46, "4.1a"};
inline constexpr Clause expert {documents::dzf2011_46, "4.1b"};
/// What both titles share: one activity, one round, one decision.
inline constexpr Clause commendation {documents::dzf2011_46, "4.1"};
inline constexpr Clause adjusted {documents::dzf2011_46, "4.1c"};
inline constexpr Clause promotion {documents::dzf2011_46, "4.1d"};
inline constexpr Clause allowance {documents::dzf2011_46, "4.1e"};
inline constexpr Clause contests {documents::dzf2011_46, "3.2c"};
inline constexpr Clause ofGovernments {documents::dzf2011_46, "4.2b"};

/// 从2011年起.
inline constexpr QDate from = QDate::fromJulianDay(2455563);

inline constexpr FigureDeclaration outstandingPlaces {.key = "outstanding_talent_places", .context = "nomination",
    .label = QT_TRANSLATE_NOOP("nomination", "Places for outstanding skilled talents in a round"),
    .kind = FigureKind::Count, .clause = outstanding, .unit = QT_TRANSLATE_NOOP("nomination", "persons"), .stated = "10",
    .statedFrom = from};
inline constexpr FigureDeclaration expertPlaces {.key = "technical_expert_places", .context = "nomination",
    .label = QT_TRANSLATE_NOOP("nomination", "Places for technical experts in a round"), .kind = FigureKind::Count,
    .clause = expert, .unit = QT_TRANSLATE_NOOP("nomination", "persons"), .stated = "30", .statedFrom = from};
inline constexpr FigureDeclaration outstandingBonus {.key = "outstanding_talent_bonus", .context = "nomination",
    .label = QT_TRANSLATE_NOOP("nomination", "Bonus of an outstanding skilled talent"), .kind = FigureKind::Money,
    .clause = outstanding, .unit = QT_TRANSLATE_NOOP("nomination", "yuan per person"), .stated = "1000000",
    .statedFrom = from};
inline constexpr FigureDeclaration expertBonus {.key = "technical_expert_bonus", .context = "nomination",
    .label = QT_TRANSLATE_NOOP("nomination", "Bonus of a technical expert"), .kind = FigureKind::Money, .clause = expert,
    .unit = QT_TRANSLATE_NOOP("nomination", "yuan per person"), .stated = "500000", .statedFrom = from};

} // namespace jiangce::honours
