// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

namespace jiangce {

/// A person's identity number as it is shown where nobody asked for the whole, on screen and on paper alike:
/// 2102**********0011. Neither the place below the city nor the birth date can be read from it.
[[nodiscard]] inline QString maskedIdNumber(QStringView number)
{
    return text::masked(number, 4, 4);
}

} // namespace jiangce
