// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/condition.h"
#include "core/programmes/honours_policy.h"

/// What a nomination is held against: the policy names no criterion, so only the round's notice may refuse.
namespace jiangce::nomination::conditions {

/// Stands for what a round's notice says; its values are entered with the round, never on the figures page.
inline constexpr FigureDeclaration roundNotice {.key = "round_notice", .context = "nomination",
    .label = QT_TRANSLATE_NOOP("nomination", "What the round's notice says"), .kind = FigureKind::Switch,
    .clause = honours::commendation};

inline constexpr auto belowHighSkill = Condition::hint("nomination", "below_high_skill", honours::commendation,
    {.title = QT_TRANSLATE_NOOP("nomination", "High-skill talent"),
        .met = QT_TRANSLATE_NOOP("nomination", "The certificate is of %1; high skill begins with %2."),
        .notMet = QT_TRANSLATE_NOOP("nomination", "The certificate is of %1; high skill begins with %2. The policy itself asks "
                                                  "for no level: go by the round's notice."),
        .unknown = QT_TRANSLATE_NOOP("nomination", "Enter the level of the certificate.")});
inline constexpr auto honouredBefore = Condition::hint("nomination", "honoured_before", honours::ofGovernments,
    {.title = QT_TRANSLATE_NOOP("nomination", "Earlier honours"),
        .met = QT_TRANSLATE_NOOP("nomination", "No earlier honour is on record."),
        .notMet = QT_TRANSLATE_NOOP("nomination", "Already on record: %1."),
        .unknown = QT_TRANSLATE_NOOP("nomination", "Whether there are earlier honours is known only with the register.")});
inline constexpr auto outsideWindow = Condition::practice("nomination", "outside_window", honours::commendation,
    {.title = QT_TRANSLATE_NOOP("nomination", "Handed in while nominations were taken"),
        .met = QT_TRANSLATE_NOOP("nomination", "Handed in on %1; nominations are taken %2."),
        .notMet = QT_TRANSLATE_NOOP("nomination", "Handed in on %1; nominations were taken %2."),
        .unknown = QT_TRANSLATE_NOOP("nomination", "The day of hand-in is not known yet; nominations are taken %2.")},
    roundNotice);
inline constexpr auto internalNoticeMissing = Condition::practice("nomination", "internal_notice_missing",
    honours::commendation,
    {.title = QT_TRANSLATE_NOOP("nomination", "Internal notice of the unit"),
        .met = QT_TRANSLATE_NOOP("nomination", "The unit's internal notice ran %1."),
        .notMet = QT_TRANSLATE_NOOP("nomination", "The unit's internal notice (%1) was not over on the day of hand-in, or an "
                                                  "objection was found right."),
        .unknown = QT_TRANSLATE_NOOP("nomination", "Enter first and last day of the unit's internal notice and what came of it.")},
    roundNotice);
inline constexpr auto unionOpinionMissing = Condition::practice("nomination", "union_opinion_missing",
    honours::commendation,
    {.title = QT_TRANSLATE_NOOP("nomination", "Opinion of the union"),
        .met = QT_TRANSLATE_NOOP("nomination", "The union agrees."),
        .notMet = QT_TRANSLATE_NOOP("nomination", "The union does not agree."),
        .unknown = QT_TRANSLATE_NOOP("nomination", "Enter the opinion of the union; the round's notice asks for it.")},
    roundNotice);
inline constexpr auto standsForBoth = Condition::practice("nomination", "stands_for_both", honours::commendation,
    {.title = QT_TRANSLATE_NOOP("nomination", "Stands for one title only"),
        .met = QT_TRANSLATE_NOOP("nomination", "The person stands for no other title of this round."),
        .notMet = QT_TRANSLATE_NOOP("nomination", "The person already stands for another title of this round (%1)."),
        .unknown = QT_TRANSLATE_NOOP("nomination", "Whether the person stands for another title is known only with the "
                                                   "register.")},
    roundNotice);

inline constexpr std::array<const Condition*, 6> all {&belowHighSkill, &honouredBefore, &outsideWindow,
    &internalNoticeMissing, &unionOpinionMissing, &standsForBoth};

} // namespace jiangce::nomination::conditions
