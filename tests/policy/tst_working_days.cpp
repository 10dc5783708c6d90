// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"
#include "core/policy/working_days.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

HolidayTable shipped()
{
    QFile file(QStringLiteral(JIANGCE_SOURCE_DIR "/resources/calendars/holidays-cn.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return HolidayTable::fromCsv(file.readAll()).value();
}

QString described(const std::expected<QDate, UnknownYear>& day)
{
    return day ? day->toString(Qt::ISODate) : u"unknown %1"_s.arg(day.error().year);
}

QString described(const Outcome<HolidayTable>& table)
{
    if (table)
        return u"%1 rows"_s.arg(table->rows().size());
    return problemCodeName(table.error().code) + u'(' + table.error().arguments.join(u'|') + u')';
}

} // namespace

class WorkingDaysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreAdded_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* from, int days, const char* expected) {
            QTest::addRow("%s + %d", from, days)
                << QDate::fromString(QString::fromLatin1(from), Qt::ISODate) << days << QString::fromLatin1(expected);
        };
        row("2026-09-18", 5, "2026-09-24");     // Sunday the 20th is worked
        row("2026-09-18", 20, "2026-10-22");
        row("2026-02-10", 5, "2026-02-24");
        row("2026-02-10", 20, "2026-03-16");
        row("2026-04-30", 5, "2026-05-11");
        row("2026-10-09", 20, "2026-11-05");
        row("2026-11-20", 20, "2026-12-18");
        row("2026-11-23", 5, "2026-11-30");
        row("2025-09-26", 20, "2025-10-30");
        row("2025-01-24", 5, "2025-02-07");
        row("2024-09-13", 5, "2024-09-23");
        row("2024-02-09", 20, "2024-03-14");
        row("2023-09-28", 5, "2023-10-11");
        row("2023-01-20", 10, "2023-02-08");
        row("2025-12-31", 1, "2026-01-04");     // over New Year, both years known
        row("2026-12-31", 1, "unknown 2027");
        row("2026-12-30", 1, "2026-12-31");
        row("2026-12-21", 20, "unknown 2027");
        row("2006-12-25", 1, "unknown 2006");   // the notice of 2007 lists two days of it
        row("2026-11-21", 0, "2026-11-21");     // none added: the day itself, though a Saturday
        row("2026-01-01", 1000000000, "unknown 2027");
    }
    void daysAreAdded()
    {
        QFETCH(QDate, from);
        QFETCH(int, days);
        QFETCH(QString, expected);
        const HolidayTable table = shipped();
        const auto day = table.addWorkingDays(from, days);
        QCOMPARE(described(day), expected);
        if (day && days > 0) {
            QVERIFY(table.workingDaysBetween(from, *day) == days);
            QVERIFY(table.workingDaysBetween(*day, from).has_value());
        }
    }

    void daysAreCounted()
    {
        const HolidayTable table = shipped();
        QVERIFY(table.workingDaysBetween(QDate(2026, 9, 18), QDate(2026, 9, 18)) == 0);
        QVERIFY(table.workingDaysBetween(QDate(2026, 9, 18), QDate(2026, 9, 20)) == 1);
        QVERIFY(table.workingDaysBetween(QDate(2026, 9, 20), QDate(2026, 9, 18)) == -1);
        const auto beyond = table.workingDaysBetween(QDate(2026, 12, 1), QDate(2027, 1, 5));
        QVERIFY(!beyond && beyond.error() == UnknownYear {2027});
    }

    void yearsHaveTheirNumberOfWorkingDays()
    {
        const HolidayTable table = shipped();
        const auto inYear = [&](int year) {
            int count = 0;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
                count += table.isWorkingDay(day).value() ? 1 : 0;
            return count;
        };
        QCOMPARE(inYear(2023), 249);
        QCOMPARE(inYear(2024), 251);
        QCOMPARE(inYear(2025), 248);
        QCOMPARE(inYear(2026), 248);
        // Swapped weekends cancel out, so a year has its weekdays less the statutory days: 11, from 2025 13. Otherwise
        // only where days were swapped over New Year (2006 to 2007, 2011 to 2012) or added (2015 victory, 2020 epidemic).
        const QMap<int, int> others {{2007, 12}, {2011, 10}, {2012, 12}, {2015, 12}, {2020, 13}, {2025, 13}, {2026, 13}};
        for (int year = 2007; year <= 2026; ++year) {
            int weekdays = 0;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
                weekdays += day.dayOfWeek() <= 5 ? 1 : 0;
            const int lost = weekdays - inYear(year);
            QVERIFY2(lost == others.value(year, 11), qPrintable(u"%1 loses %2"_s.arg(year).arg(lost)));
        }
    }

    void onlyYearsWithTheirOwnNoticeAreKnown()
    {
        const HolidayTable table = shipped();
        QList<int> expected;
        for (int year = 2007; year <= 2026; ++year)
            expected.append(year);
        QCOMPARE(table.years(), expected);
        QVERIFY(!table.hasYear(2006) && !table.hasYear(2027));
        QVERIFY(!table.isWorkingDay(QDate(2006, 12, 30)));
        QVERIFY(!table.isWorkingDay(QDate(2027, 1, 4)));
        QVERIFY(!table.isWorkingDay(QDate()));
        // What the next notice says of the turn of the year is no arrangement for the year.
        const auto newYear = HolidayTable::fromCsv("2026-12-31,off,元旦,x\n2027-01-01,off,元旦,x\n2027-01-02,off,元旦,x\n2027-01-03,off,元旦,x\n");
        QVERIFY(newYear->years().isEmpty());
        // Half a year typed in is none either.
        HolidayTable half = HolidayTable::fromCsv("2027-02-05,off,春节,x\n2027-02-06,off,春节,x\n2027-02-07,off,春节,x\n2027-05-01,off,劳动节,x\n").value();
        QVERIFY(half.years().isEmpty());
        half.merge(HolidayTable::fromCsv("2027-10-01,off,国庆节,x\n2027-10-02,off,国庆节,x\n2027-10-03,off,国庆节,x\n").value());
        QCOMPARE(half.years(), QList<int> {2027});
        // Nor spring and autumn without 1 May.
        QList<HolidayRow> withoutMay = half.rows();
        withoutMay.removeIf([](const HolidayRow& row) { return row.date == QDate(2027, 5, 1); });
        QVERIFY(HolidayTable::fromRows(withoutMay).years().isEmpty());
    }

    void ordinaryDays()
    {
        const HolidayTable table = shipped();
        QVERIFY(table.isWorkingDay(QDate(2026, 9, 20)) == true);    // Sunday, worked
        QVERIFY(table.isWorkingDay(QDate(2026, 9, 25)) == false);   // Friday, off
        QVERIFY(table.isWorkingDay(QDate(2026, 11, 21)) == false);  // Saturday
        QVERIFY(table.isWorkingDay(QDate(2026, 11, 23)) == true);   // Monday
    }

    void tablesAreMerged()
    {
        HolidayTable table = shipped();
        const auto next = HolidayTable::fromRows({{QDate(2026, 12, 31), true, u"元旦"_s, u"x"_s}, {QDate(2026, 1, 4), true, u"元旦"_s, u"x"_s}});
        const auto before = table.rows().size();
        table.merge(next);
        QCOMPARE(table.rows().size(), before + 1);
        QVERIFY(table.isWorkingDay(QDate(2026, 12, 31)) == false);
        QVERIFY(table.isWorkingDay(QDate(2026, 1, 4)) == false);    // the later word stands
        QVERIFY(table == HolidayTable::fromRows(table.rows()));
    }

    void filesAreRead_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& csv, const QString& expected) {
            QTest::newRow(name) << csv << expected;
        };
        row("with heads", "date,kind,occasion,notice\n2026-01-01,off,元旦,x\n", u"1 rows"_s);
        row("without heads", "2026-01-01,off,元旦,x\n2026-01-04,work,元旦,x", u"2 rows"_s);
        row("byte order mark, CRLF, blank line", "\xEF\xBB\xBF" "date,kind,occasion,notice\r\n\r\n2026-01-01,OFF,元旦,x\r\n", u"1 rows"_s);
        row("two columns", "2026-01-01,off", u"1 rows"_s);
        row("other date form", "2026年1月1日,off", u"1 rows"_s);
        row("quoted", "2026-01-01,off,\"元旦, \"\"New Year\"\"\",x", u"1 rows"_s);
        row("twice the same", "2026-01-01,off\n2026-01-01,off", u"1 rows"_s);
        row("contradiction", "2026-01-01,off\n2026-01-01,work", u"calendar_line(2|2026-01-01,work)"_s);
        row("impossible day", "date,kind,occasion,notice\n2026-01-01,off\n2026-02-30,off", u"calendar_line(3|2026-02-30,off)"_s);
        row("unknown kind", "2026-01-01,rest", u"calendar_line(1|2026-01-01,rest)"_s);
        row("no kind", "2026-01-01", u"calendar_line(1|2026-01-01)"_s);
        row("heads only", "date,kind,occasion,notice\n", u"calendar_line(0|)"_s);
        row("empty", "", u"calendar_line(0|)"_s);
        row("another file", "PK\x03\x04", u"calendar_line(1|PK\x03\x04)"_s);
    }
    void filesAreRead()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, expected);
        QCOMPARE(described(HolidayTable::fromCsv(csv)), expected);
    }

    void cellsKeepTheirText()
    {
        const auto table = HolidayTable::fromCsv("2026-01-01,off,\"元旦, \"\"New Year\"\"\", 国办发明电〔2025〕7号 ");
        QCOMPARE(table->rows().first(), (HolidayRow {QDate(2026, 1, 1), true, u"元旦, \"New Year\""_s, u"国办发明电〔2025〕7号"_s}));
    }

    void senselessQuestionsAreBugs()
    {
        const HolidayTable table = shipped();
        QVERIFY_THROWS_EXCEPTION(Fault, (void)table.addWorkingDays(QDate(2026, 1, 5), -1));
        QVERIFY_THROWS_EXCEPTION(Fault, (void)table.addWorkingDays(QDate(), 1));
    }
};

QTEST_APPLESS_MAIN(WorkingDaysTest)
#include "tst_working_days.moc"
