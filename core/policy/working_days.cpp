// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/working_days.h"

#include "core/base/fault.h"
#include "core/values/date_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Cells of one CSV line (RFC 4180 quoting, no line breaks within a cell), trimmed.
QStringList cellsOf(QStringView line)
{
    QStringList cells {QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line[i];
        const bool escapedQuote = quoted && character == u'"' && i + 1 < line.size() && line[i + 1] == u'"';
        if (escapedQuote)
            cells.last() += line[++i];
        else if (character == u'"')
            quoted = !quoted;
        else if (character == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += character;
    }
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

std::optional<HolidayRow> rowOf(const QString& line)
{
    const QStringList cells = cellsOf(line);
    if (cells.size() < 2)
        return std::nullopt;
    const auto date = parseDate(cells[0]);
    const bool off = cells[1].compare(u"off", Qt::CaseInsensitive) == 0;
    const bool work = cells[1].compare(u"work", Qt::CaseInsensitive) == 0;
    if (!date || (!off && !work))
        return std::nullopt;
    return HolidayRow {*date, off, cells.value(2), cells.value(3)};
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= 6;
}

} // namespace

Outcome<HolidayTable> HolidayTable::fromCsv(const QByteArray& csv)
{
    QString content = QString::fromUtf8(csv);
    if (content.startsWith(QChar(QChar::ByteOrderMark)))
        content.remove(0, 1);
    QMap<QDate, HolidayRow> rows;
    int number = 0;
    for (const QString& line : content.split(u'\n')) {
        ++number;
        const QString trimmed = line.trimmed();
        const bool isHead = number == 1 && trimmed.startsWith(u"date,", Qt::CaseInsensitive);
        if (trimmed.isEmpty() || isHead)
            continue;
        const auto row = rowOf(trimmed);
        const bool contradicts = row && rows.contains(row->date) && rows[row->date].off != row->off;
        if (!row || contradicts)
            return fail(ProblemCode::CalendarLine, {QString::number(number), trimmed});
        rows.insert(row->date, *row);
    }
    if (rows.isEmpty())
        return fail(ProblemCode::CalendarLine, {u"0"_s, QString()});
    return HolidayTable(std::move(rows));
}

HolidayTable HolidayTable::fromRows(const QList<HolidayRow>& rows)
{
    QMap<QDate, HolidayRow> byDate;
    for (const HolidayRow& row : rows)
        byDate.insert(row.date, row);
    return HolidayTable(std::move(byDate));
}

bool HolidayTable::holdsArrangement(int year) const
{
    const auto daysOff = [&](QDate first, QDate last) {
        int count = 0;
        for (auto row = m_rows.lowerBound(first); row != m_rows.end() && row.key() <= last; ++row)
            count += row->off ? 1 : 0;
        return count;
    };
    return daysOff({year, 1, 20}, {year, 2, 28}) >= 3 && daysOff({year, 5, 1}, {year, 5, 1}) == 1
        && daysOff({year, 10, 1}, {year, 10, 3}) == 3;
}

HolidayTable::HolidayTable(QMap<QDate, HolidayRow> rows)
    : m_rows(std::move(rows))
{
    if (m_rows.isEmpty())
        return;
    for (int year = m_rows.firstKey().year(); year <= m_rows.lastKey().year(); ++year)
        if (holdsArrangement(year))
            m_known.append(year);
}

std::optional<bool> HolidayTable::isWorkingDay(QDate day) const
{
    if (!day.isValid() || !hasYear(day.year()))
        return std::nullopt;
    const auto row = m_rows.constFind(day);
    return row == m_rows.constEnd() ? !isWeekend(day) : !row->off;
}

std::expected<QDate, UnknownYear> HolidayTable::addWorkingDays(QDate from, int n) const
{
    if (n < 0 || !from.isValid())
        throw Fault(FaultKind::Bug, u"addWorkingDays needs a day and a number that is not negative"_s);
    QDate day = from;
    while (n > 0) {
        day = day.addDays(1);
        const auto works = isWorkingDay(day);
        if (!works)
            return std::unexpected(UnknownYear {day.year()});
        n -= *works ? 1 : 0;
    }
    return day;
}

std::expected<int, UnknownYear> HolidayTable::workingDaysBetween(QDate fromExclusive, QDate toInclusive) const
{
    const bool backwards = toInclusive < fromExclusive;
    const QDate first = std::min(fromExclusive, toInclusive);
    const QDate last = std::max(fromExclusive, toInclusive);
    int count = 0;
    for (QDate day = first.addDays(1); day <= last; day = day.addDays(1)) {
        const auto works = isWorkingDay(day);
        if (!works)
            return std::unexpected(UnknownYear {day.year()});
        count += *works ? 1 : 0;
    }
    return backwards ? -count : count;
}

void HolidayTable::merge(const HolidayTable& other)
{
    QMap<QDate, HolidayRow> rows = m_rows;
    rows.insert(other.m_rows);
    *this = HolidayTable(std::move(rows));
}

} // namespace jiangce
