// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {
struct Programme;
}

namespace jiangce::technical_expert {

/// 大连市技术能手评选 (4.1b).
extern const Programme programme;

} // namespace jiangce::technical_expert
