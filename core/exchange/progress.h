// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace jiangce {

/// Told how far long work has come, in thousandths (0…1000); answering false stops it with ProblemCode::Cancelled.
/// May be empty. Called on the thread that does the work, some hundred times at most per file.
using Progress = std::function<bool(int permille)>;

} // namespace jiangce
