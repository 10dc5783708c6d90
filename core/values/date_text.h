// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QDate>

namespace jiangce {

/// Reads a day: 2026-3-5, 2026.3.5, 2026/3/5, 20260305, 2026年3月5日, full-width, with or without a time of day behind
/// (which is dropped). Years 1850 to 2199. Required, NotADate (not of any form), ImpossibleDate (2026-02-30, year 1026).
[[nodiscard]] Outcome<QDate> parseDate(QStringView text);

/// Reads a month as its first day: 2022-09, 2022.9, 2022/9, 202209, 2022年9月, or any full date. Problems as parseDate.
[[nodiscard]] Outcome<QDate> parseMonth(QStringView text);

/// 2026-03-05: how a day is stored. Empty for an invalid date.
[[nodiscard]] QString isoDate(QDate day);
/// The same at the end of a text.
void appendIsoDate(QString& text, QDate day);

/// 2026年3月5日, unpadded as GB/T 9704-2012 wants it. Empty for an invalid date.
[[nodiscard]] QString chineseDate(QDate day);

/// 2026年3月.
[[nodiscard]] QString chineseMonth(QDate day);

/// 二〇二六年三月五日, as documents before 2012 were dated.
[[nodiscard]] QString chineseDateCapitals(QDate day);

} // namespace jiangce
