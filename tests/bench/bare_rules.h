// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/talent_settlement/rules.h"
#include "core/programmes/upskill_subsidy/rules.h"

namespace jiangce::bench {

/// What a hand-written check notes: one state for each condition, and nothing that explains it.
struct States {
    std::array<FindingState, 200> all {};
    size_t count = 0;
    void note(std::optional<bool> truth)
    {
        all[count++] = !truth ? FindingState::Unknown : *truth ? FindingState::Met : FindingState::NotMet;
    }
    void note(FindingState state) { all[count++] = state; }
};

/// The conditions that come up in the example of each programme, tested on the same records in the same order as the
/// rules do, and nothing kept of them but whether they are met. Written by hand, to be measured against.
[[gnu::noinline]] void decideBare(const upskill_subsidy::UpskillSubsidy& form,
    const QList<upskill_subsidy::IdentifiedRow>& roster, const Circumstances& now, States& states);
[[gnu::noinline]] void decideBare(const talent_settlement::TalentSettlement& form,
    const QList<talent_settlement::IdentifiedDependant>& family, const Circumstances& now, States& states);

} // namespace jiangce::bench
