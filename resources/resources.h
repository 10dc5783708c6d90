// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiangce {

/// Makes `:/jiangce/…` readable; a static library's resources are otherwise dropped by the linker. Call once at start.
void initialiseResources();

} // namespace jiangce
