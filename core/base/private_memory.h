// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {

/// What the program has in memory (names, numbers, passwords just typed) is not written into a core dump, and no other
/// program of the same user looks into it. Called first thing; a system that refuses leaves things as they were.
void keepMemoryPrivate();

} // namespace jiangce
