// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace jiangce {

/// The sentences of what is typed: numbers, dates, codes, amounts: English, context "problem"; empty for other codes.
[[nodiscard]] const char* valueProblemSource(ProblemCode code);

} // namespace jiangce
