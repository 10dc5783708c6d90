// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/template.h"

namespace jiangce::letter_template {

/// What a filter makes of a value. A value it cannot read (no date, no amount) stays as it is; an empty one stays empty
/// but for 或, which puts its argument in its place.
///   金额      1409.50 → 1,409.50            大写金额  1409.50 → 人民币壹仟肆佰零玖元伍角; negative: 负 is never written,
///   中文日期  2026-11-22 → 2026年11月22日              the amount stays in figures
///   中文月份  2026-11 → 2026年11月           脱敏      identity numbers 2102**********1234, telephones 138****5678, accounts
[[nodiscard]] QString applyFilter(const Filter& filter, const QString& value);

/// One line of plain text: controls, line breaks and lone surrogates become blanks.
[[nodiscard]] QString plainLine(const QString& value);

} // namespace jiangce::letter_template
