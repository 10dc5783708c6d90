// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {
struct Programme;
}

namespace jiangce::level_promotion {

/// 晋升相应职业资格等级 (4.1d).
extern const Programme programme;

} // namespace jiangce::level_promotion
