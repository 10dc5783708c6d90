// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme.h"
#include "core/programmes/talent_settlement/programme.h"
#include "core/programmes/upskill_subsidy/programme.h"

namespace jiangce {

// An explicit list: static self-registration would be dropped from a static library.
std::span<const Programme* const> allProgrammes()
{
    static constexpr std::array<const Programme*, 2> all {&upskill_subsidy::programme, &talent_settlement::programme};
    return all;
}

} // namespace jiangce
