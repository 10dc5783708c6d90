// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/values/money.h"

#include <optional>

namespace jiangce {

/// Both ends included; an end that is missing is open.
struct AmountRange {
    std::optional<Money> from {};
    std::optional<Money> to {};
    friend bool operator==(const AmountRange&, const AmountRange&) = default;
};

/// 1500, 1000-2000, 1000~2000, 1000至2000, >1000, >=1000, <2000, <=2000, ≥, ≤, in yuan, full-width signs too. Empty for
/// empty. Problems of Money::parse; OutOfRange when the first end lies above the second.
[[nodiscard]] Outcome<AmountRange> parseAmountRange(const QString& typed);

} // namespace jiangce
