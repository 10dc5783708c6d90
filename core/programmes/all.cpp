// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/appraisal_plan/programme.h"
#include "core/programmes/appraisal_report/programme.h"
#include "core/programmes/programme.h"
#include "core/programmes/talent_settlement/programme.h"
#include "core/programmes/upskill_subsidy/programme.h"

namespace jiangce {

// An explicit list: static self-registration would be dropped from a static library.
std::span<const Programme* const> allProgrammes()
{
    static constexpr std::array all {
        &upskill_subsidy::programme,
        &talent_settlement::programme,
        &appraisal_plan::programme,
        &appraisal_report::programme,
    };
    return all;
}

} // namespace jiangce
