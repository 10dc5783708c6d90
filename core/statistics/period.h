// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace jiangce {

/// What a summary covers: a calendar year, quarter or month, both days included.
struct StatisticsPeriod {
    QDate from;
    QDate to;

    [[nodiscard]] static StatisticsPeriod year(int year);
    /// `quarter` from 1 to 4.
    [[nodiscard]] static StatisticsPeriod quarter(int year, int quarter);
    /// `month` from 1 to 12.
    [[nodiscard]] static StatisticsPeriod month(int year, int month);

    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    /// 2026年, 2026年第3季度, 2026年11月; other spans as their two days.
    [[nodiscard]] QString chinese() const;

    friend bool operator==(const StatisticsPeriod&, const StatisticsPeriod&) = default;
};

} // namespace jiangce
