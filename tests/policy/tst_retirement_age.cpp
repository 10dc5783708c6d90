// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/period.h"
#include "core/policy/retirement_age.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr auto male = RetirementGroup::Male;
constexpr auto f55 = RetirementGroup::Female55;
constexpr auto f50 = RetirementGroup::Female50;

QString monthText(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

QDate monthOf(const QString& text)
{
    return QDate::fromString(text + u"-01"_s, Qt::ISODate);
}

int oldAge(RetirementGroup group)
{
    return group == male ? 60 : group == f55 ? 55 : 50;
}

} // namespace

Q_DECLARE_METATYPE(jiangce::RetirementGroup)

class RetirementAgeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradualDelay_data()
    {
        QTest::addColumn<RetirementGroup>("group");
        QTest::addColumn<QString>("born");
        QTest::addColumn<int>("delay");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("retires");
        const auto row = [](RetirementGroup group, const char* born, int delay, int years, int months, const char* retires) {
            QTest::addRow("%s %s", qPrintable(retirementGroupKey(group)), born)
                << group << QString::fromLatin1(born) << delay << years << months << QString::fromLatin1(retires);
        };
        row(male, "1963-12", 0, 60, 0, "2023-12");
        row(male, "1964-02", 0, 60, 0, "2024-02");
        row(male, "1964-12", 0, 60, 0, "2024-12");
        row(male, "1965-01", 1, 60, 1, "2025-02");
        row(male, "1965-04", 1, 60, 1, "2025-05");
        row(male, "1965-05", 2, 60, 2, "2025-07");
        row(male, "1965-08", 2, 60, 2, "2025-10");
        row(male, "1965-09", 3, 60, 3, "2025-12");
        row(male, "1965-12", 3, 60, 3, "2026-03");
        row(male, "1966-01", 4, 60, 4, "2026-05");
        row(male, "1968-12", 12, 61, 0, "2029-12");
        row(male, "1970-06", 17, 61, 5, "2031-11");
        row(male, "1972-12", 24, 62, 0, "2034-12");
        row(male, "1976-08", 35, 62, 11, "2039-07");
        row(male, "1976-09", 36, 63, 0, "2039-09");
        row(male, "1976-12", 36, 63, 0, "2039-12");
        row(male, "1995-12", 36, 63, 0, "2058-12");
        row(male, "2000-12", 36, 63, 0, "2063-12");
        row(f55, "1963-04", 0, 55, 0, "2018-04");
        row(f55, "1969-12", 0, 55, 0, "2024-12");
        row(f55, "1970-01", 1, 55, 1, "2025-02");
        row(f55, "1970-05", 2, 55, 2, "2025-07");
        row(f55, "1971-04", 4, 55, 4, "2026-08");
        row(f55, "1973-12", 12, 56, 0, "2029-12");
        row(f55, "1976-01", 19, 56, 7, "2032-08");
        row(f55, "1981-08", 35, 57, 11, "2039-07");
        row(f55, "1981-09", 36, 58, 0, "2039-09");
        row(f55, "2000-12", 36, 58, 0, "2058-12");
        row(f50, "1974-12", 0, 50, 0, "2024-12");
        row(f50, "1975-01", 1, 50, 1, "2025-02");
        row(f50, "1975-02", 1, 50, 1, "2025-03");
        row(f50, "1975-03", 2, 50, 2, "2025-05");
        row(f50, "1975-11", 6, 50, 6, "2026-05");
        row(f50, "1976-11", 12, 51, 0, "2027-11");
        row(f50, "1980-06", 33, 52, 9, "2033-03");
        row(f50, "1984-10", 59, 54, 11, "2039-09");
        row(f50, "1984-11", 60, 55, 0, "2039-11");
        row(f50, "1995-12", 60, 55, 0, "2050-12");
    }
    void gradualDelay()
    {
        QFETCH(RetirementGroup, group);
        QFETCH(QString, born);
        QFETCH(int, delay);
        QFETCH(int, years);
        QFETCH(int, months);
        QFETCH(QString, retires);
        const QDate birth = monthOf(born).addDays(14);
        const RetirementAge age = statutoryRetirement(birth, group);
        QCOMPARE(age.years, years);
        QCOMPARE(age.months, months);
        QCOMPARE(age.years * 12 + age.months - oldAge(group) * 12, delay);
        QCOMPARE(monthText(age.date), retires);
        QCOMPARE(age.date.day(), 15);
        QVERIFY(age == statutoryRetirement(birth, group, QDate(2025, 1, 1)));
        QVERIFY(age == statutoryRetirement(birth, group, QDate(2026, 11, 22)));
    }

    void theLawOfTheDayDecides()
    {
        const QDate born(1976, 9, 10);
        const QDate lastDay(2024, 12, 31);
        QVERIFY((statutoryRetirement(born, male, lastDay) == RetirementAge {QDate(2036, 9, 10), 60, 0}));
        QVERIFY((statutoryRetirement(born, male, lastDay.addDays(1)) == RetirementAge {QDate(2039, 9, 10), 63, 0}));
        QVERIFY((statutoryRetirement(born, f55, lastDay) == RetirementAge {QDate(2031, 9, 10), 55, 0}));
        QVERIFY((statutoryRetirement(born, f50, lastDay) == RetirementAge {QDate(2026, 9, 10), 50, 0}));
        QCOMPARE(gradualRetirementFrom, QDate(2025, 1, 1));
    }

    /// Settlement, 5a-5: months from the month of application to the month of retirement, at least 180.
    void fifteenYearsBeforeRetirement_data()
    {
        QTest::addColumn<QString>("application");
        QTest::addColumn<bool>("oldLaw");
        QTest::addColumn<RetirementGroup>("group");
        QTest::addColumn<QString>("born");
        QTest::addColumn<int>("months");
        const auto row = [](const char* application, bool oldLaw, RetirementGroup group, const char* born, int months) {
            QTest::addRow("%s %s %s%s", application, qPrintable(retirementGroupKey(group)), born, oldLaw ? " old" : "")
                << QString::fromLatin1(application) << oldLaw << group << QString::fromLatin1(born) << months;
        };
        row("2011-11", true, male, "1966-11", 180);
        row("2011-11", true, male, "1966-10", 179);
        row("2011-11", true, f55, "1971-11", 180);
        row("2011-11", true, f50, "1976-11", 180);
        row("2011-11", true, f50, "1976-10", 179);
        row("2026-11", true, male, "1981-11", 180);
        row("2026-11", true, f55, "1986-11", 180);
        row("2026-11", true, f50, "1991-11", 180);
        row("2026-11", false, male, "1978-11", 180);
        row("2026-11", false, male, "1978-10", 179);
        row("2026-11", false, f55, "1983-11", 180);
        row("2026-11", false, f55, "1983-10", 179);
        row("2026-11", false, f50, "1986-11", 180);
        row("2026-11", false, f50, "1986-10", 179);
    }
    void fifteenYearsBeforeRetirement()
    {
        QFETCH(QString, application);
        QFETCH(bool, oldLaw);
        QFETCH(RetirementGroup, group);
        QFETCH(QString, born);
        QFETCH(int, months);
        const QDate ruleDay = oldLaw ? QDate(2011, 11, 1) : monthOf(application);
        const QDate retires = statutoryRetirement(monthOf(born), group, ruleDay).date;
        QCOMPARE(wholeMonthsBetween(monthOf(application), retires), months);
        QCOMPARE(addYearsCivil(monthOf(application), 15) <= retires, months >= 180);
    }

    void theDayIsTheBirthdayOrTheLastOfTheMonth()
    {
        QCOMPARE(statutoryRetirement(QDate(1965, 1, 29), male).date, QDate(2025, 2, 28));
        QCOMPARE(statutoryRetirement(QDate(1965, 1, 31), male).date, QDate(2025, 2, 28));
        QCOMPARE(statutoryRetirement(QDate(1965, 8, 31), male).date, QDate(2025, 10, 31));
        QCOMPARE(statutoryRetirement(QDate(1964, 2, 29), male).date, QDate(2024, 2, 29));
        QCOMPARE(statutoryRetirement(QDate(1980, 2, 29), male, QDate(2011, 1, 1)).date, QDate(2040, 2, 29));
        QCOMPARE(statutoryRetirement(QDate(1976, 2, 29), f55, QDate(2011, 1, 1)).date, QDate(2031, 2, 28));
    }

    void aLaterBirthNeverRetiresEarlier()
    {
        for (const auto group : {male, f55, f50}) {
            QDate before;
            for (QDate born(1940, 1, 1); born.year() < 2010; born = born.addMonths(1)) {
                const RetirementAge age = statutoryRetirement(born, group);
                QVERIFY(!before.isValid() || age.date > before);
                QVERIFY(age.months >= 0 && age.months <= 11);
                before = age.date;
            }
        }
    }

    void groups()
    {
        for (const auto group : {male, f55, f50})
            QVERIFY(parseRetirementGroup(retirementGroupKey(group)) == group);
        QVERIFY(parseRetirementGroup(u"female").error().code == ProblemCode::UnknownChoice);
        QVERIFY(parseRetirementGroup(u" ").error().code == ProblemCode::Required);
        QVERIFY(retirementGroup(Sex::Male, false) == male && retirementGroup(Sex::Male, true) == male);
        QVERIFY(retirementGroup(Sex::Female, true) == f55 && retirementGroup(Sex::Female, false) == f50);
    }

    void periodsEndOnTheCorrespondingDay()
    {
        QCOMPARE(addMonthsCivil(QDate(2026, 1, 31), 1), QDate(2026, 2, 28));
        QCOMPARE(addMonthsCivil(QDate(2024, 1, 31), 1), QDate(2024, 2, 29));
        QCOMPARE(addMonthsCivil(QDate(2026, 3, 31), 1), QDate(2026, 4, 30));
        QCOMPARE(addMonthsCivil(QDate(2026, 11, 22), 12), QDate(2027, 11, 22));
        QCOMPARE(addYearsCivil(QDate(1988, 2, 29), 1), QDate(1989, 2, 28));
        QCOMPARE(addYearsCivil(QDate(1988, 2, 29), 4), QDate(1992, 2, 29));
        QCOMPARE(addYearsCivil(QDate(2026, 11, 22), 15), QDate(2041, 11, 22));
    }

    void wholeMonthsAreCounted()
    {
        QCOMPARE(wholeMonthsBetween(QDate(2026, 1, 15), QDate(2027, 1, 14)), 11);
        QCOMPARE(wholeMonthsBetween(QDate(2026, 1, 15), QDate(2027, 1, 15)), 12);
        QCOMPARE(wholeMonthsBetween(QDate(2026, 1, 31), QDate(2026, 2, 28)), 1);
        QCOMPARE(wholeMonthsBetween(QDate(2026, 1, 31), QDate(2026, 2, 27)), 0);
        QCOMPARE(wholeMonthsBetween(QDate(2026, 5, 5), QDate(2026, 5, 5)), 0);
        QCOMPARE(wholeMonthsBetween(QDate(2027, 1, 15), QDate(2026, 1, 15)), -12);
    }

    void spansAreTold()
    {
        QCOMPARE(spanBetween(QDate(2026, 11, 22), QDate(2041, 2, 22)), (Span {14, 3, 0}));
        QCOMPARE(spanBetween(QDate(2026, 1, 31), QDate(2026, 3, 1)), (Span {0, 1, 1}));
        QCOMPARE(spanBetween(QDate(2024, 2, 29), QDate(2025, 2, 28)), (Span {1, 0, 0}));
        QCOMPARE(spanBetween(QDate(2026, 11, 22), QDate(2026, 11, 22)), Span {});
        QCOMPARE(spanBetween(QDate(2026, 11, 22), QDate(2025, 10, 21)), (Span {-1, -1, -1}));
    }

    void agesAreReachedOnTheBirthday()
    {
        QCOMPARE(ageOn(QDate(2008, 11, 22), QDate(2026, 11, 21)), 17);
        QCOMPARE(ageOn(QDate(2008, 11, 22), QDate(2026, 11, 22)), 18);
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2026, 2, 27)), 17);
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2026, 2, 28)), 18);
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2024, 2, 28)), 15);
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2024, 2, 29)), 16);
        QCOMPARE(ageOn(QDate(2026, 11, 22), QDate(2026, 11, 22)), 0);
        QVERIFY(ageOn(QDate(2026, 11, 22), QDate(2026, 11, 21)) < 0);
    }
};

QTEST_APPLESS_MAIN(RetirementAgeTest)
#include "tst_retirement_age.moc"
