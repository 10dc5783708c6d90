// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/round_kind.h"

namespace jiangce {

/// 全市有杰出贡献高技能人才和技术能手评选表彰 (4.1): one activity, two titles, one decision of the city government.
extern const RoundKind honoursRound;

} // namespace jiangce
