// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/allowance_nomination/programme.h"
#include "core/programmes/appraisal_plan/programme.h"
#include "core/programmes/appraisal_report/programme.h"
#include "core/programmes/honour_bonus/programme.h"
#include "core/programmes/level_promotion/programme.h"
#include "core/programmes/outstanding_talent/programme.h"
#include "core/programmes/programme.h"
#include "core/programmes/talent_settlement/programme.h"
#include "core/programmes/technical_expert/programme.h"
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
        &outstanding_talent::programme,
        &technical_expert::programme,
        &honour_bonus::programme,
        &level_promotion::programme,
        &allowance_nomination::programme,
    };
    return all;
}

} // namespace jiangce
