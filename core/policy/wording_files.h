// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace jiangce {

/// The sentences of files, letters and the database: English, context "problem"; empty for other codes.
[[nodiscard]] const char* fileProblemSource(ProblemCode code);

} // namespace jiangce
