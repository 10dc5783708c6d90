// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"

namespace jiangce {

/// Capital numerals for cheques and payment letters (支付结算办法 附一), 人民币 attached: 人民币壹仟肆佰零玖元伍角.
/// 整 only after 元. From 0 to 999,999,999,999.99 yuan; negative amounts have no capital form and are not to be
/// handed in (a letter says 退回 or 扣减 and gives the amount): Fault of kind Bug.
[[nodiscard]] QString amountInCapitals(Money amount);

} // namespace jiangce
