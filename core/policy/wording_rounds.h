// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace jiangce {

/// The sentences of award rounds and of what follows from an honour, English, context "problem"; empty for other codes.
[[nodiscard]] const char* roundProblemSource(ProblemCode code);

} // namespace jiangce
