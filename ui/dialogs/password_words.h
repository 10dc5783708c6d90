// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

/// What a password has to be, in one sentence.
[[nodiscard]] QString passwordRule();
/// Said when the repetition is another text.
[[nodiscard]] QString passwordsDiffer();

} // namespace jiangce
