// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/talent_settlement/programme.h"
#include "core/programmes/upskill_subsidy/programme.h"
#include "tests/support/sample_programme.h"

namespace jiangce {

// Takes the place of core/programmes/all.cpp in the one test program whose .cpp includes this.
std::span<const Programme* const> allProgrammes()
{
    static const std::array<const Programme*, 4> all {
        &upskill_subsidy::programme, &talent_settlement::programme, &sample::grant, &sample::mark};
    return all;
}

} // namespace jiangce
