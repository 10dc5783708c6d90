// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {
struct Programme;
}

namespace jiangce::honour_bonus {

/// 一次性奖金 (4.1a–b).
extern const Programme programme;

} // namespace jiangce::honour_bonus
