// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

struct PasswordPolicy;

/// What a password has to be, in a few sentences.
[[nodiscard]] QString passwordRule(const PasswordPolicy& policy);
/// Said when the repetition is another text.
[[nodiscard]] QString passwordsDiffer();

} // namespace jiangce
