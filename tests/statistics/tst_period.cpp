// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/period.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestPeriod final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void notAPeriod();
};

void TestPeriod::spans_data()
{
    QTest::addColumn<StatisticsPeriod>("period");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("year") << StatisticsPeriod::year(2026) << QDate(2026, 1, 1) << QDate(2026, 12, 31) << u"2026年"_s;
    QTest::newRow("first quarter of a leap year")
        << StatisticsPeriod::quarter(2024, 1) << QDate(2024, 1, 1) << QDate(2024, 3, 31) << u"2024年第1季度"_s;
    QTest::newRow("last quarter") << StatisticsPeriod::quarter(2026, 4) << QDate(2026, 10, 1) << QDate(2026, 12, 31)
                                  << u"2026年第4季度"_s;
    QTest::newRow("February") << StatisticsPeriod::month(2026, 2) << QDate(2026, 2, 1) << QDate(2026, 2, 28)
                              << u"2026年2月"_s;
    QTest::newRow("leap February") << StatisticsPeriod::month(2024, 2) << QDate(2024, 2, 1) << QDate(2024, 2, 29)
                                   << u"2024年2月"_s;
    QTest::newRow("any days") << StatisticsPeriod {QDate(2026, 1, 5), QDate(2026, 3, 31)} << QDate(2026, 1, 5)
                              << QDate(2026, 3, 31) << u"2026年1月5日至2026年3月31日"_s;
}

void TestPeriod::spans()
{
    QFETCH(StatisticsPeriod, period);
    QTEST(period.from, "from");
    QTEST(period.to, "to");
    QTEST(period.chinese(), "chinese");
    QVERIFY(period.isValid());
}

void TestPeriod::notAPeriod()
{
    QVERIFY(!StatisticsPeriod().isValid());
    QVERIFY(!(StatisticsPeriod {QDate(2026, 2, 1), QDate(2026, 1, 31)}).isValid());
    QVERIFY(!StatisticsPeriod::month(2026, 13).isValid());
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
