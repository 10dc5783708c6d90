// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/honour_behind.h"
#include "core/programmes/level_promotion/record.h"
#include "core/programmes/programme.h"

namespace jiangce::level_promotion {

/// How the clause is read. Rules take it as an argument so that a test can move it and see a case turn.
struct Thresholds {
    int steps = 1;                                      ///< 晋升相应: so many levels up
    CertificateLevel top = CertificateLevel::One;       ///< nobody is promoted above it
};

namespace conditions {
inline constexpr auto notHonoured = honour_behind::notHonoured(honours::promotion);
inline constexpr auto honourRevoked = honour_behind::honourRevoked(honours::promotion);
inline constexpr auto alreadyTop = Condition::interpretation("level_promotion", "already_top", honours::promotion,
    {.title = QT_TRANSLATE_NOOP("level_promotion", "Below level one"),
        .met = QT_TRANSLATE_NOOP("level_promotion", "The present level is %1; the highest to be promoted to is %2."),
        .notMet = QT_TRANSLATE_NOOP("level_promotion", "The present level is %1, and nobody is promoted above %2. Record it as "
                                                       "not applicable."),
        .unknown = QT_TRANSLATE_NOOP("level_promotion", "Enter the present level and the outcome.")},
    QT_TRANSLATE_NOOP("level_promotion", "Who holds level one already cannot be promoted by the clause; that is recorded as not "
                                         "applicable and is no refusal."));
inline constexpr auto appliesAfterAll = Condition::interpretation("level_promotion", "applies_after_all", honours::promotion,
    {.title = QT_TRANSLATE_NOOP("level_promotion", "Not applicable only at level one"),
        .met = QT_TRANSLATE_NOOP("level_promotion", "The present level is %1: recorded as not applicable."),
        .notMet = QT_TRANSLATE_NOOP("level_promotion", "The present level is %1, below %2: a promotion does apply."),
        .unknown = ""},
    QT_TRANSLATE_NOOP("level_promotion", "Only level one, or a step above it, makes the promotion not applicable."));
inline constexpr auto notOneUp = Condition::interpretation("level_promotion", "not_one_up", honours::promotion,
    {.title = QT_TRANSLATE_NOOP("level_promotion", "One level up"),
        .met = QT_TRANSLATE_NOOP("level_promotion", "From %1 to %2, one level up."),
        .notMet = QT_TRANSLATE_NOOP("level_promotion", "From %1 to %2 is not one level up; %3 would be."),
        .unknown = QT_TRANSLATE_NOOP("level_promotion", "Enter the level promoted to.")},
    QT_TRANSLATE_NOOP("level_promotion", "The corresponding level is the next one, in the occupation of the certificate."));
inline constexpr auto levelHeld = Condition::interpretation("level_promotion", "level_held", honours::promotion,
    {.title = QT_TRANSLATE_NOOP("level_promotion", "Not a level already held"),
        .met = QT_TRANSLATE_NOOP("level_promotion", "The register has no certificate of %1 in this occupation."),
        .notMet = QT_TRANSLATE_NOOP("level_promotion", "The register already has a certificate of %1 in this occupation."),
        .unknown = QT_TRANSLATE_NOOP("level_promotion", "Whether the level is held already is known only with the register.")},
    QT_TRANSLATE_NOOP("level_promotion", "Who already holds the level, or a higher one, in the occupation is not promoted to it."));
inline constexpr std::array<const Condition*, 6> all {
    &notHonoured, &honourRevoked, &alreadyTop, &appliesAfterAll, &notOneUp, &levelHeld};
} // namespace conditions

[[nodiscard]] Decision assessBy(
    const LevelPromotion& form, const Circumstances& circumstances, const Thresholds& thresholds = {});

} // namespace jiangce::level_promotion
