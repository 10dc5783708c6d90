// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {
struct Programme;
}

namespace jiangce::outstanding_talent {

/// 大连市有杰出贡献高技能人才评选 (4.1a).
extern const Programme programme;

} // namespace jiangce::outstanding_talent
