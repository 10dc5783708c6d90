// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace jiangce {

class Connection;

/// Reads on this thread as long as that stays unnoticed. After `milliseconds` (0: at once) it is interrupted, and the
/// answer is false: read it on another thread. Throws what `read` throws otherwise. Not within a transaction.
[[nodiscard]] bool readWithin(Connection& db, int milliseconds, const std::function<void()>& read);

} // namespace jiangce
