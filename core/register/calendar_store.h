// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/policy/working_days.h"
#include "core/register/officer.h"

#include <QtCore/QDateTime>

namespace jiangce {

class Connection;

struct CalendarYear {
    int year = 0;
    QString source {};          ///< number or address of the notice
    bool isBuiltIn = false;     ///< from the program itself, not replaced by an import
    QString importedBy {};
    QDateTime importedAt {};
    int daysOff = 0;
    int workingWeekendDays = 0;
};

/// The arrangements the program carries (`:/jiangce/calendars/holidays-cn.csv`). Fault(Bug) when the resource is missing.
[[nodiscard]] const HolidayTable& builtInCalendar();

/// The built-in arrangements, with every imported year in place of the built-in one. Put together only when what was
/// imported differs from the last time: every operation may ask.
[[nodiscard]] HolidayTable loadCalendar(Connection& connection);

/// Known years, latest first, with where they come from.
[[nodiscard]] QList<CalendarYear> calendarYears(Connection& connection);

/// Replaces a year's arrangement by lines `date,kind,occasion,notice` (see HolidayTable::fromCsv). CalendarLine; also
/// for a day that is neither in the year nor within a month of it; CalendarYearMissing when the lines leave the year
/// unknown; Required (source). Within the caller's transaction.
[[nodiscard]] Outcome<void> importCalendarYear(Connection& connection, int year, const QByteArray& csv,
    const QString& source, const Officer& officer, const Clock& clock);

/// What is imported for a year and the two beside it, whose days may lie in one notice: as JSON, for restoreCalendar.
[[nodiscard]] QString calendarState(Connection& connection, int year);
/// Puts the year and its days back as calendarState() found them. Within the caller's transaction.
void restoreCalendar(Connection& connection, int year, const QString& state);

} // namespace jiangce
