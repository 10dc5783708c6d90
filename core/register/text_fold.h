// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

/// What is compared when searching: NFKC, case folded, letters and digits only. 阿迪力·买买提 → 阿迪力买买提,
/// "John Smith" → johnsmith, ⼤ (Kangxi radical) → 大.
[[nodiscard]] QString searchFold(QStringView text);

/// What is compared when looking for duplicates: searchFold of the UTS #39 skeleton, so that look-alikes (Latin O, Greek
/// Ο, digit 0) are one. Never shown.
[[nodiscard]] QString confusableKey(QStringView text);

} // namespace jiangce
