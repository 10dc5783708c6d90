// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {
struct Programme;
}

namespace jiangce::allowance_nomination {

/// 纳入政府特殊津贴选拔范围 (4.1e).
extern const Programme programme;

} // namespace jiangce::allowance_nomination
