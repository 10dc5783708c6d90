// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/programmes/form_data.h"

namespace jiangce {

class CaseWork;

/// A nomination that is handed in stands in the round that takes nominations, once for each title and person; other
/// applications pass. RoundNotOpen, NominationTwice, NominationPlacesUsed.
[[nodiscard]] Outcome<void> joinRound(CaseWork& work, const FormData& form);

} // namespace jiangce
