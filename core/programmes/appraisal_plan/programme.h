// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {
struct Programme;
}

namespace jiangce::appraisal_plan {

/// 鉴定机构年度鉴定计划备案 (3.1e).
extern const Programme programme;

} // namespace jiangce::appraisal_plan
