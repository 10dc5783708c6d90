// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/admin_unit.h"
#include "core/register/calendar_store.h"
#include "core/register/office.h"
#include "tests/support/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

/// A made-up arrangement with what makes a year known: 春节, 1 May, 1 to 3 October.
QByteArray yearLines(int year)
{
    QByteArray lines = "date,kind,occasion,notice\n";
    for (const char* day : {"-01-01,off,元旦", "-02-06,off,春节", "-02-07,off,春节", "-02-08,off,春节", "-02-14,work,春节",
             "-05-01,off,劳动节", "-10-01,off,国庆节", "-10-02,off,国庆节", "-10-03,off,国庆节"})
        lines += QByteArray::number(year) + day + ",\n";
    return lines;
}

} // namespace

class OfficeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void particularsAreKeptWithTheirVersion()
    {
        TestDatabase database;
        Connection& connection = database.connection();
        Office office = loadOffice(connection);
        QCOMPARE(office.version, 0);
        QCOMPARE(missingParticulars(office), (QStringList {u"name"_s, u"agency_code"_s, u"address"_s, u"telephone"_s,
            u"complaint_body"_s, u"review_body"_s, u"court"_s, u"signatories"_s}));
        for (const OfficeParticular& particular : officeParticulars())
            office.*particular.member = QString::fromLatin1(particular.key).left(particular.maxLength) + u"值"_s;
        office.postcode = u"116000"_s;
        office.agencyCode = u" 大人社 "_s;
        const auto saved = database.write([&] { return saveOffice(connection, office); });
        QVERIFY(saved);
        database.reopen();
        Office read = loadOffice(database.connection());
        QCOMPARE(read.version, saved->version);
        QVERIFY(read.version > 0);
        QCOMPARE(read.agencyCode, u"大人社"_s);
        QCOMPARE(read.sealName, u"seal_name值"_s);
        QVERIFY(missingParticulars(read).isEmpty());
        Office mine = read;
        mine.telephone = u"12333"_s;
        read.telephone = u"0411-12345"_s;
        database.write([&] {
            QCOMPARE(saveOffice(database.connection(), mine)->version, mine.version + 1);
            QCOMPARE(saveOffice(database.connection(), read).error().code, ProblemCode::RecordChanged);
            mine = loadOffice(database.connection());
            mine.postcode = u"12345678901"_s;
            QCOMPARE(saveOffice(database.connection(), mine).error(), (Problem {ProblemCode::TooLong, {u"10"_s, u"11"_s}}.at(u"postcode"_s)));
        });
        QCOMPARE(loadOffice(database.connection()).telephone, u"12333"_s);
    }

    void theBuiltInCalendarIsThere()
    {
        TestDatabase database;
        const HolidayTable table = loadCalendar(database.connection());
        QVERIFY(table.hasYear(2025) && table.hasYear(2011));
        QVERIFY(!table.hasYear(2035));
        QCOMPARE(table.isWorkingDay(QDate(2025, 10, 1)), std::optional(false));
        const auto years = calendarYears(database.connection());
        QVERIFY(years.size() > 10 && years.first().isBuiltIn && !years.first().source.isEmpty());
        QVERIFY(years.first().year > years.last().year);
    }

    void anotherYearCanBeImported()
    {
        TestDatabase database;
        Connection& connection = database.connection();
        database.write([&] { QVERIFY(importCalendarYear(connection, 2035, yearLines(2035), u"国办发明电〔2034〕9号"_s, officerLi, database.clock())); });
        database.reopen();
        const HolidayTable table = loadCalendar(database.connection());
        QVERIFY(table.hasYear(2035));
        QCOMPARE(table.isWorkingDay(QDate(2035, 2, 14)), std::optional(true));
        QCOMPARE(table.isWorkingDay(QDate(2035, 2, 6)), std::optional(false));
        const CalendarYear year = calendarYears(database.connection()).first();
        QCOMPARE(year.year, 2035);
        QCOMPARE(year.source, u"国办发明电〔2034〕9号"_s);
        QCOMPARE(year.importedBy, u"李政策"_s);
        QVERIFY(!year.isBuiltIn);
        QCOMPARE(year.daysOff, 8);
        QCOMPARE(year.workingWeekendDays, 1);
    }

    void anImportReplacesTheYearAndNoOther()
    {
        TestDatabase database;
        Connection& connection = database.connection();
        const HolidayTable before = loadCalendar(connection);
        database.write([&] { QVERIFY(importCalendarYear(connection, 2025, yearLines(2025), u"更正"_s, officerLi, database.clock())); });
        const HolidayTable after = loadCalendar(connection);
        QCOMPARE(after.isWorkingDay(QDate(2025, 1, 28)), std::optional(true));
        QCOMPARE(before.isWorkingDay(QDate(2025, 1, 28)), std::optional(false));
        QCOMPARE(after.isWorkingDay(QDate(2024, 10, 1)), std::optional(false));
        database.write([&] { QVERIFY(importCalendarYear(connection, 2025, yearLines(2025).replace("02-14,work", "02-09,off"), u"再更正"_s, officerLi, database.clock())); });
        QCOMPARE(loadCalendar(connection).isWorkingDay(QDate(2025, 2, 9)), std::optional(false));
        QCOMPARE(loadCalendar(connection).isWorkingDay(QDate(2025, 2, 14)), std::optional(true));
    }

    void aCalendarIsThatOfItsDatabase()
    {
        const auto import = [](TestDatabase& database, const QByteArray& lines) {
            QVERIFY(importCalendarYear(database.connection(), 2035, lines, u"国办"_s, officerLi, database.clock()));
        };
        const QDate day(2035, 2, 9);
        TestDatabase one;
        TestDatabase other;
        one.write([&] { import(one, yearLines(2035)); });
        other.write([&] { import(other, yearLines(2035).replace("02-14,work", "02-09,off")); });
        for (int i = 0; i < 2; ++i) { // asked in turn, at the same instant by the clock
            QCOMPARE(loadCalendar(one.connection()).isWorkingDay(day), std::optional(true));
            QCOMPARE(loadCalendar(other.connection()).isWorkingDay(day), std::optional(false));
        }
        {
            Transaction rolledBack(one.connection());
            import(one, yearLines(2035).replace("02-14,work", "02-09,off"));
            QCOMPARE(loadCalendar(one.connection()).isWorkingDay(day), std::optional(false));
        }
        QCOMPARE(loadCalendar(one.connection()).isWorkingDay(day), std::optional(true));
        TestDatabase bare;
        QCOMPARE(loadCalendar(bare.connection()), builtInCalendar());
    }

    void wrongCalendarsChangeNothing()
    {
        TestDatabase database;
        Connection& connection = database.connection();
        const HolidayTable before = loadCalendar(connection);
        database.write([&] {
            QCOMPARE(importCalendarYear(connection, 2035, "2035-13-01,off,x,\n", u"x"_s, officerLi, database.clock()).error().code, ProblemCode::CalendarLine);
            QCOMPARE(importCalendarYear(connection, 2036, yearLines(2035), u"x"_s, officerLi, database.clock()).error().code, ProblemCode::CalendarYearMissing);
            QCOMPARE(importCalendarYear(connection, 2035, yearLines(2035), u" "_s, officerLi, database.clock()).error().code, ProblemCode::Required);
            QCOMPARE(importCalendarYear(connection, 2035, yearLines(2035) + "2037-05-01,off,x,\n", u"x"_s, officerLi, database.clock()).error().code, ProblemCode::CalendarLine);
        });
        QCOMPARE(loadCalendar(connection), before);
    }

    void unitsAreReadByCodeAndName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << u"210202"_s << u"210202"_s;
        QTest::newRow("name") << u"中山区"_s << u"210202"_s;
        QTest::newRow("with the city") << u"大连市沙河口区"_s << u"210204"_s;
        QTest::newRow("without 区") << u"甘井子"_s << u"210211"_s;
        QTest::newRow("own code") << u"dl-gxq"_s << u"DL-GXQ"_s;
        QTest::newRow("short name") << u"高新区"_s << u"DL-GXQ"_s;
        QTest::newRow("full name") << u"大连高新技术产业园区"_s << u"DL-GXQ"_s;
        QTest::newRow("district, not its predecessor") << u"普兰店"_s << u"210214"_s;
        QTest::newRow("the later of two codes") << u"瓦房店市"_s << u"210281"_s;
        QTest::newRow("county") << u"长海县"_s << u"210224"_s;
        QTest::newRow("the city") << u"大连市"_s << u"210200"_s;
    }
    void unitsAreReadByCodeAndName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto unit = parseAdminUnit(typed);
        QVERIFY(unit);
        QCOMPARE(unit->code, code);
    }

    void unitsHaveTheirDays()
    {
        const auto codesOn = [](QDate day) {
            QStringList codes;
            for (const AdminUnit& unit : adminUnitsOn(day))
                codes.append(unit.code);
            return codes;
        };
        const QStringList in2011 = codesOn(QDate(2011, 6, 1));
        QVERIFY(in2011.contains(u"210282"_s) && !in2011.contains(u"210214"_s));
        QVERIFY(in2011.contains(u"DL-JZXQ"_s) && !in2011.contains(u"DL-JPXQ"_s));
        const QStringList in2026 = codesOn(QDate(2026, 3, 5));
        QVERIFY(!in2026.contains(u"210282"_s) && in2026.contains(u"210214"_s) && in2026.contains(u"DL-JPXQ"_s));
        QVERIFY(!in2026.contains(u"210200"_s) && in2026.first() == u"210202"_s);
        QCOMPARE(in2026.filter(u"2102"_s).size(), 10);
        QCOMPARE(findAdminUnit(u"210282")->successor, u"210214"_s);
        for (const AdminUnit& unit : adminUnits()) {
            QVERIFY2(unit.successor.isEmpty() || findAdminUnit(unit.successor), qPrintable(unit.code));
            QCOMPARE(unit.isPilotZone || unit.code == u"OUTSIDE"_s, unit.gbCode.isEmpty());
        }
        QCOMPARE(adminUnitName(u"210202"_s), u"中山区"_s);
        QCOMPARE(adminUnitName(u"999999"_s), u"999999"_s);
        QCOMPARE(parseAdminUnit(u"沈阳市").error().code, ProblemCode::UnknownChoice);
        QCOMPARE(parseAdminUnit(u" ").error().code, ProblemCode::Required);
    }

    void dalianAndWhatIsOutside()
    {
        for (const char16_t* code : {u"210200", u"210202", u"210282", u"210224", u"DL-GXQ", u"DL-JZXQ"})
            QVERIFY2(isOfDalian(QStringView(code)), qPrintable(QString::fromUtf16(code)));
        for (const char16_t* code : {u"210000", u"210100", u"OUTSIDE", u"999999", u""})
            QVERIFY2(!isOfDalian(QStringView(code)), qPrintable(QString::fromUtf16(code)));
        for (const char16_t* typed : {u"大连市外", u"市外", u"outside"})
            QCOMPARE(parseAdminUnit(QStringView(typed))->code, u"OUTSIDE"_s);
        QCOMPARE(adminUnitsOn(QDate(2026, 3, 5)).last().code, u"OUTSIDE"_s);
        QCOMPARE(placeName(u"OUTSIDE"_s, u"沈阳市"_s), u"大连市外（沈阳市）"_s);
        QCOMPARE(placeName(u"210202"_s, u"沈阳市"_s), u"中山区"_s);
    }
};

QTEST_GUILESS_MAIN(OfficeTest)
#include "tst_office.moc"
