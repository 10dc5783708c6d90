// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/facts.h"
#include "core/programmes/honours_policy.h"
#include "core/policy/decision.h"

/// What every programme that follows from an honour asks first: that it was conferred, and still stands.
namespace jiangce::honour_behind {

[[nodiscard]] consteval Condition notHonoured(Clause clause)
{
    return Condition::text("nomination", "not_honoured", clause,
        {.title = QT_TRANSLATE_NOOP("nomination", "The honour was conferred"),
            .met = QT_TRANSLATE_NOOP("nomination", "%1 was conferred on %2 by %3."),
            .notMet = QT_TRANSLATE_NOOP("nomination", "No honour of this person stands behind the application. Make it from the "
                                                      "decision of the round."),
            .unknown = QT_TRANSLATE_NOOP("nomination", "Whether an honour stands behind it is known only with the register.")});
}
[[nodiscard]] consteval Condition honourRevoked(Clause clause)
{
    return Condition::text("nomination", "honour_revoked", clause,
        {.title = QT_TRANSLATE_NOOP("nomination", "The honour still stands"),
            .met = QT_TRANSLATE_NOOP("nomination", "The honour stands."),
            .notMet = QT_TRANSLATE_NOOP("nomination", "The honour has been revoked; nothing more follows from it."),
            .unknown = ""});
}

/// Judges both; the honour when it stands.
const HonourBehind* judge(const Condition& notHonoured, const Condition& revoked, const Facts& facts, Findings& findings);

} // namespace jiangce::honour_behind
