// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QDate>
#include <QtCore/QMap>

#include <expected>
#include <optional>

namespace jiangce {

/// No arrangement for this year is in the table: import the State Council's notice.
struct UnknownYear {
    int year;
    friend bool operator==(const UnknownYear&, const UnknownYear&) = default;
};

/// One day of a yearly holiday arrangement: a day off, or a weekend day that is worked.
struct HolidayRow {
    QDate date;
    bool off = true;
    QString occasion {};    ///< 国庆节
    QString notice {};      ///< address or number of the notice
    friend bool operator==(const HolidayRow&, const HolidayRow&) = default;
};

/// The holiday arrangements of the State Council (全国年节及纪念日放假办法), year by year. A year without its own
/// arrangement is unknown, never assumed. (A notice that comes late may still swap the last days of the year before.)
class HolidayTable final {
public:
    HolidayTable() = default;

    /// UTF-8 lines `date,kind,occasion,notice`, kind `off` or `work`, first line of heads optional, blank lines skipped.
    /// CalendarLine (line number from 1, what it holds): not a date, not a kind, the same day twice with different kinds;
    /// line 0 when there is no row at all.
    [[nodiscard]] static Outcome<HolidayTable> fromCsv(const QByteArray& csv);
    [[nodiscard]] static HolidayTable fromRows(const QList<HolidayRow>& rows);

    /// Whether a year's own arrangement is here: its 春节 (three days off or more between 20 January and 28 February),
    /// 1 May and 1 to 3 October. Days spilling over from a neighbour's notice do not make a year known.
    [[nodiscard]] bool hasYear(int year) const { return m_known.contains(year); }
    /// The years that are known, ascending.
    [[nodiscard]] QList<int> years() const { return m_known; }
    /// By date.
    [[nodiscard]] QList<HolidayRow> rows() const { return m_rows.values(); }

    /// Nothing when the day's year is unknown.
    [[nodiscard]] std::optional<bool> isWorkingDay(QDate day) const;
    /// The n-th working day after `from`, `from` not counted; 0 gives `from` itself. n >= 0, else a Fault of kind Bug.
    [[nodiscard]] std::expected<QDate, UnknownYear> addWorkingDays(QDate from, int n) const;
    /// Working days after `fromExclusive` up to and with `toInclusive`; negative when that comes first.
    [[nodiscard]] std::expected<int, UnknownYear> workingDaysBetween(QDate fromExclusive, QDate toInclusive) const;

    /// Takes in another table; where both have a day, the other's row stands.
    void merge(const HolidayTable& other);

    friend bool operator==(const HolidayTable&, const HolidayTable&) = default;

private:
    explicit HolidayTable(QMap<QDate, HolidayRow> rows);
    [[nodiscard]] bool holdsArrangement(int year) const;

    QMap<QDate, HolidayRow> m_rows;
    QList<int> m_known;     // ascending; kept because every step through the days asks
};

} // namespace jiangce
