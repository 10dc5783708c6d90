// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/period.h"

#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

StatisticsPeriod months(int year, int first, int count)
{
    const QDate from(year, first, 1);
    return {from, from.addMonths(count).addDays(-1)};
}

} // namespace

StatisticsPeriod StatisticsPeriod::year(int year) { return months(year, 1, 12); }

StatisticsPeriod StatisticsPeriod::quarter(int year, int quarter) { return months(year, quarter * 3 - 2, 3); }

StatisticsPeriod StatisticsPeriod::month(int year, int month) { return months(year, month, 1); }

QString StatisticsPeriod::chinese() const
{
    if (*this == year(from.year()))
        return u"%1年"_s.arg(from.year());
    const int quarterNumber = (from.month() + 2) / 3;
    if (*this == quarter(from.year(), quarterNumber))
        return u"%1年第%2季度"_s.arg(from.year()).arg(quarterNumber);
    if (*this == month(from.year(), from.month()))
        return chineseMonth(from);
    return u"%1至%2"_s.arg(chineseDate(from), chineseDate(to));
}

} // namespace jiangce
