// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/allowance_nomination/record.h"
#include "core/programmes/honour_behind.h"
#include "core/programmes/programme.h"

namespace jiangce::allowance_nomination {

namespace conditions {
inline constexpr auto notHonoured = honour_behind::notHonoured(honours::allowance);
inline constexpr auto honourRevoked = honour_behind::honourRevoked(honours::allowance);
inline constexpr auto notOutstanding = Condition::text("allowance_nomination", "not_outstanding", honours::allowance,
    {.title = QT_TRANSLATE_NOOP("allowance_nomination", "Outstanding skilled talent"),
        .met = QT_TRANSLATE_NOOP("allowance_nomination", "The honour is “%1”, which the clause names."),
        .notMet = QT_TRANSLATE_NOOP("allowance_nomination", "The honour is “%1”; only outstanding skilled talents are taken into "
                                                            "the selection."),
        .unknown = ""});
inline constexpr std::array<const Condition*, 3> all {&notHonoured, &honourRevoked, &notOutstanding};
} // namespace conditions

[[nodiscard]] Decision assessBy(const Circumstances& circumstances);

} // namespace jiangce::allowance_nomination
