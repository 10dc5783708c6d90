// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace jiangce {

/// The sentences of accounts, of what leaves the program, of folders and clocks and of who has a case: English, context
/// "problem"; empty for other codes.
[[nodiscard]] const char* officeProblemSource(ProblemCode code);

} // namespace jiangce
