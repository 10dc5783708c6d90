// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {
struct Programme;
}

namespace jiangce::appraisal_report {

/// 鉴定机构年度开展鉴定情况报送 (3.1e).
extern const Programme programme;

} // namespace jiangce::appraisal_report
