// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>

namespace jiangce {

/// Periods by months and years end on the corresponding day or, where a month has none, on its last day (民法典 202):
/// 31 January and a month is 28 or 29 February, 29 February and a year is 28 February. The starting day is not counted
/// (民法典 201). Neither function moves the end off a rest day (203): that is for the caller's rule to say.
[[nodiscard]] QDate addYearsCivil(QDate day, int years);
[[nodiscard]] QDate addMonthsCivil(QDate day, int months);

/// Whole months that have passed from `from` to `to`: the greatest n with addMonthsCivil(from, n) <= to.
/// Negative when `to` comes first: minus the months from `to` to `from`.
[[nodiscard]] int wholeMonthsBetween(QDate from, QDate to);

/// A length of time in calendar units.
struct Span {
    int years = 0;
    int months = 0;     ///< 0 to 11
    int days = 0;       ///< 0 to 30
    friend bool operator==(const Span&, const Span&) = default;
};

/// The span from `from` to `to`: whole years, then whole months, then days. With `to` first, all parts are negative.
[[nodiscard]] Span spanBetween(QDate from, QDate to);

/// Full years of age on a day: reached on the birthday itself; a person born on 29 February reaches it on 28 February
/// in common years. Negative before birth.
[[nodiscard]] int ageOn(QDate birth, QDate day);

} // namespace jiangce
