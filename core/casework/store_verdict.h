// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/verdict_store.h"

namespace jiangce {

class CaseWork;

/// Stores what was assessed with the case, under the name of the step that asked for it.
void storeVerdict(CaseWork& work, const QString& occasion, const Assessment& assessment);

} // namespace jiangce
