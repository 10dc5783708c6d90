// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/calendar_store.h"

#include "core/register/store_helpers.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QList<HolidayRow> importedRows(Connection& connection)
{
    QList<HolidayRow> rows;
    Statement row = connection.prepared("SELECT day, is_off, occasion, notice FROM holiday_day ORDER BY day");
    while (row.next())
        rows.append({row.date(0), row.boolean(1), row.text(2), row.text(3)});
    return rows;
}

QSet<int> importedYears(Connection& connection)
{
    QSet<int> years;
    Statement row = connection.prepared("SELECT year FROM holiday_year");
    while (row.next())
        years.insert(row.number(0));
    return years;
}

/// Names what was imported; empty: nothing.
QString importedDigest(Connection& connection)
{
    Statement row = connection.prepared("SELECT calendar_digest FROM holiday_year LIMIT 1");
    row.with();
    return row.next() ? row.text(0) : QString();
}

void writeDigest(Connection& connection)
{
    QList<int> years = importedYears(connection).values();
    std::ranges::sort(years);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const int year : years)
        hash.addData(QByteArray::number(year) + '\n');
    for (const HolidayRow& row : importedRows(connection))
        for (const QString& part : {row.date.toString(Qt::ISODate), row.off ? u"off"_s : u"work"_s, row.occasion, row.notice})
            hash.addData(QByteArray::number(part.size()) + ':' + part.toUtf8());
    connection.prepared("UPDATE holiday_year SET calendar_digest = ?").run(QString::fromLatin1(hash.result().toHex()));
}

HolidayTable merged(Connection& connection)
{
    const QSet<int> replaced = importedYears(connection);
    QList<HolidayRow> rows;
    for (const HolidayRow& row : builtInCalendar().rows())
        if (!replaced.contains(row.date.year()))
            rows.append(row);
    HolidayTable table = HolidayTable::fromRows(rows);
    table.merge(HolidayTable::fromRows(importedRows(connection)));
    return table;
}

void count(CalendarYear& year, const HolidayTable& table)
{
    for (const HolidayRow& row : table.rows())
        if (row.date.year() == year.year)
            ++(row.off ? year.daysOff : year.workingWeekendDays);
}

std::optional<Problem> strayDay(const HolidayTable& table, int year)
{
    const QDate first = QDate(year, 1, 1).addMonths(-1);
    const QDate last = QDate(year, 12, 31).addMonths(1);
    const QList<HolidayRow> rows = table.rows();
    for (int i = 0; i < rows.size(); ++i)
        if (rows[i].date < first || rows[i].date > last)
            return Problem {ProblemCode::CalendarLine, {QString::number(i + 1), rows[i].date.toString(Qt::ISODate)}};
    return {};
}

} // namespace

const HolidayTable& builtInCalendar()
{
    static const HolidayTable table = [] {
        QFile file(u":/jiangce/calendars/holidays-cn.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw Fault(FaultKind::Bug, u"the built-in calendar is missing"_s);
        auto read = HolidayTable::fromCsv(file.readAll());
        if (!read)
            throw Fault(FaultKind::Bug, u"the built-in calendar cannot be read"_s);
        return std::move(*read);
    }();
    return table;
}

HolidayTable loadCalendar(Connection& connection)
{
    const QString digest = importedDigest(connection);
    if (digest.isEmpty())
        return builtInCalendar();
    // Kept by what is in it, not by where it was read: it is right whoever imports, rolls back or opens another file.
    thread_local std::pair<QString, HolidayTable> last;
    if (last.first != digest)
        last = {digest, merged(connection)};
    return last.second;
}

QList<CalendarYear> calendarYears(Connection& connection)
{
    const HolidayTable table = loadCalendar(connection);
    QMap<int, CalendarYear> years;
    for (const int year : builtInCalendar().years())
        years.insert(year, {year, {}, true});
    for (const HolidayRow& row : builtInCalendar().rows())
        if (const auto year = years.find(row.date.year()); year != years.end() && year->source.isEmpty())
            year->source = row.notice;
    Statement row = connection.prepared("SELECT year, source, imported_name, imported_at FROM holiday_year");
    while (row.next())
        years.insert(row.number(0), {row.number(0), row.text(1), false, row.text(2), row.instant(3)});
    QList<CalendarYear> list;
    for (CalendarYear year : std::as_const(years)) {
        count(year, table);
        list.prepend(year);
    }
    return list;
}

Outcome<void> importCalendarYear(Connection& connection, int year, const QByteArray& csv, const QString& source,
    const Officer& officer, const Clock& clock)
{
    store_helpers::requireTransaction(connection);
    const QString named = text::tidied(source);
    if (named.isEmpty())
        return fail(Problem {ProblemCode::Required}.at(u"source"_s));
    const auto table = HolidayTable::fromCsv(csv);
    if (!table)
        return fail(table.error());
    if (!table->hasYear(year))
        return fail(ProblemCode::CalendarYearMissing, {QString::number(year)});
    if (const auto problem = strayDay(*table, year))
        return fail(*problem);
    connection.prepared(
        "INSERT INTO holiday_year (year, source, imported_by, imported_name, imported_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (year) DO UPDATE SET source = excluded.source, imported_by = excluded.imported_by, "
        "imported_name = excluded.imported_name, imported_at = excluded.imported_at")
        .run(year, named, officer.id, officer.name, clock.now());
    connection.prepared("DELETE FROM holiday_day WHERE year = ?").run(year);
    for (const HolidayRow& row : table->rows())
        connection.prepared(
            "INSERT INTO holiday_day (day, year, is_off, occasion, notice) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (day) DO UPDATE SET year = excluded.year, is_off = excluded.is_off, "
            "occasion = excluded.occasion, notice = excluded.notice")
            .run(row.date, year, row.off, row.occasion, row.notice.isEmpty() ? named : row.notice);
    writeDigest(connection);
    return {};
}

QString calendarState(Connection& connection, int year)
{
    QJsonObject state;
    Statement head = connection.prepared("SELECT source, imported_by, imported_name, imported_at FROM holiday_year WHERE year = ?");
    if (head.with(year).next())
        state.insert(u"year"_s, QJsonArray {head.text(0), head.integer(1), head.text(2), head.text(3)});
    QJsonArray days;
    Statement row = connection.prepared("SELECT day, year, is_off, occasion, notice FROM holiday_day "
                                        "WHERE year BETWEEN ?1 - 1 AND ?1 + 1 ORDER BY day");
    row.with(year);
    while (row.next())
        days.append(QJsonArray {row.text(0), row.integer(1), row.integer(2), row.text(3), row.text(4)});
    state.insert(u"days"_s, days);
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void restoreCalendar(Connection& connection, int year, const QString& text)
{
    store_helpers::requireTransaction(connection);
    const QJsonObject state = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray head = state.value("year"_L1).toArray();
    connection.prepared("DELETE FROM holiday_day WHERE year = ?").run(year);
    if (head.isEmpty())
        connection.prepared("DELETE FROM holiday_year WHERE year = ?").run(year);
    else
        connection.prepared("UPDATE holiday_year SET source = ?, imported_by = ?, imported_name = ?, imported_at = ? WHERE year = ?")
            .run(head[0].toString(), head[1].toInteger(), head[2].toString(), head[3].toString(), year);
    for (const QJsonValue& day : state.value("days"_L1).toArray())
        connection.prepared(
            "INSERT INTO holiday_day (day, year, is_off, occasion, notice) VALUES (?, ?, ?, ?, ?) ON CONFLICT (day) DO UPDATE "
            "SET year = excluded.year, is_off = excluded.is_off, occasion = excluded.occasion, notice = excluded.notice")
            .run(day[0].toString(), day[1].toInteger(), day[2].toInteger(), day[3].toString(), day[4].toString());
    writeDigest(connection);
}

} // namespace jiangce
