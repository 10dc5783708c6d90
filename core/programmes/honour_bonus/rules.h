// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/honour_behind.h"
#include "core/programmes/honour_bonus/record.h"
#include "core/programmes/programme.h"

namespace jiangce::honour_bonus {

namespace conditions {
inline constexpr auto notHonoured = honour_behind::notHonoured(honours::commendation);
inline constexpr auto honourRevoked = honour_behind::honourRevoked(honours::commendation);
inline constexpr auto otherTitle = Condition::text("honour_bonus", "other_title", honours::commendation,
    {.title = QT_TRANSLATE_NOOP("honour_bonus", "Paid for the title conferred"),
        .met = QT_TRANSLATE_NOOP("honour_bonus", "The bonus is for the title conferred."),
        .notMet = QT_TRANSLATE_NOOP("honour_bonus", "The title conferred is another one (%1)."),
        .unknown = QT_TRANSLATE_NOOP("honour_bonus", "Enter the title.")});
inline constexpr std::array<const Condition*, 3> all {&notHonoured, &honourRevoked, &otherTitle};
} // namespace conditions

struct IdentifiedAward {
    QString id;
    Award row;
};

/// The figure in force on the day of the decision is what each receives.
[[nodiscard]] Decision assessBy(const QList<IdentifiedAward>& awards, const Circumstances& circumstances);

} // namespace jiangce::honour_bonus
