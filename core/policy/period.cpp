// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/period.h"

namespace jiangce {

QDate addYearsCivil(QDate day, int years)
{
    return day.addYears(years); // clamps 29 February to 28 February, as the Code has it
}

QDate addMonthsCivil(QDate day, int months)
{
    return day.addMonths(months); // clamps to the month's last day, as the Code has it
}

int wholeMonthsBetween(QDate from, QDate to)
{
    if (to < from)
        return -wholeMonthsBetween(to, from);
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (addMonthsCivil(from, months) > to)
        --months;
    return months;
}

Span spanBetween(QDate from, QDate to)
{
    if (to < from) {
        const Span span = spanBetween(to, from);
        return {-span.years, -span.months, -span.days};
    }
    const int months = wholeMonthsBetween(from, to);
    return {months / 12, months % 12, int(addMonthsCivil(from, months).daysTo(to))};
}

int ageOn(QDate birth, QDate day)
{
    const int years = day.year() - birth.year();
    return addYearsCivil(birth, years) > day ? years - 1 : years;
}

} // namespace jiangce
