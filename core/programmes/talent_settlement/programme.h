// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {
struct Programme;
}

namespace jiangce::talent_settlement {

/// 紧缺技能人才引进落户 (5a–d).
extern const Programme programme;

} // namespace jiangce::talent_settlement
