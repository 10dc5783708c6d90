// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {
struct Programme;
}

namespace jiangce::upskill_subsidy {

/// 企业职工技能提升培训补贴 (2.1b–c).
extern const Programme programme;

} // namespace jiangce::upskill_subsidy
