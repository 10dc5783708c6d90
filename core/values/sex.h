// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

namespace jiangce {

enum class Sex { Male, Female };

/// 男, 女, M, F, male, female, and 1, 2 of GB/T 2261.1. Required, UnknownChoice.
[[nodiscard]] Outcome<Sex> parseSex(QStringView text);
/// "male", "female": how it is stored.
[[nodiscard]] QString canonical(Sex sex);
/// 男, 女.
[[nodiscard]] QString chineseName(Sex sex);

} // namespace jiangce
