// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/date_text.h"
#include "tests/values/described.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

QString described(const Outcome<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : test::described(day.error());
}

} // namespace

class DateTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const QString day = u"2026-03-05"_s;
        for (const QString& typed : {u"2026-3-5"_s, u"2026.3.5"_s, u"2026/3/5"_s, u"20260305"_s, u"2026年3月5日"_s,
                 u"2026-03-05"_s, u"２０２６－０３－０５"_s, u"２０２６年３月５日"_s, u"２０２６．３．５"_s, u" 2026 年 3 月 5 日 "_s,
                 u"2026 - 3 - 5"_s, u"2026年03月05号"_s, u"2026\u20133\u20135"_s, u"2026-03-05 00:00:00"_s,
                 u"2026-03-05T00:00:00"_s, u"2026-03-05T00:00:00.000Z"_s, u"2026/3/5 0:00"_s, u"2026年3月5日 08:30"_s,
                 u"2026-3-\u200B5"_s})
            QTest::addRow("%s", qPrintable(typed)) << typed << day;
        QTest::newRow("first year") << u"1850-01-01"_s << u"1850-01-01"_s;
        QTest::newRow("last day") << u"2199-12-31"_s << u"2199-12-31"_s;
        QTest::newRow("leap day") << u"19880229"_s << u"1988-02-29"_s;
        const auto impossible = [](const QString& typed) {
            QTest::addRow("%s", qPrintable(typed)) << typed << u"impossible_date("_s + typed + u')';
        };
        impossible(u"2026-02-30"_s);
        impossible(u"2026年2月29日"_s);
        impossible(u"1987-02-29"_s);
        impossible(u"20261301"_s);
        impossible(u"2026-0-5"_s);
        impossible(u"2026.4.31"_s);
        impossible(u"1849-12-31"_s);
        impossible(u"2200-01-01"_s);
        impossible(u"0000-01-01"_s);
        const auto none = [](const QString& typed) {
            QTest::addRow("%s", qPrintable(typed)) << typed << u"not_a_date("_s + typed + u')';
        };
        none(u"26-3-5"_s);
        none(u"2026-3"_s);
        none(u"202603"_s);
        none(u"2026-3/5"_s);
        none(u"5/3/2026"_s);
        none(u"2026年3月5"_s);
        none(u"2026-03-05 25:00"_s);
        none(u"2026-03-0500:00"_s);
        none(u"2026-03-005"_s);
        none(u"46056"_s);
        none(u"明天"_s);
        none(u"2026-3-5 至 2026-4-5"_s);
        QTest::newRow("empty") << u" \u3000"_s << u"required()"_s;
    }
    void daysAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(described(parseDate(typed)), expected);
    }

    void monthsAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        for (const QString& typed : {u"2022-09"_s, u"2022年9月"_s, u"2022.9"_s, u"2022/9"_s, u"202209"_s, u"２０２２－９"_s,
                 u"2022-9-30"_s, u"20220915"_s, u"2022年9月1日"_s, u"2022-09-01 00:00:00"_s})
            QTest::addRow("%s", qPrintable(typed)) << typed << u"2022-09-01"_s;
        QTest::newRow("month 13") << u"2022-13"_s << u"impossible_date(2022-13)"_s;
        QTest::newRow("day that is not") << u"2022-9-31"_s << u"impossible_date(2022-9-31)"_s;
        QTest::newRow("a year") << u"2022"_s << u"not_a_date(2022)"_s;
        QTest::newRow("words") << u"九月"_s << u"not_a_date(九月)"_s;
        QTest::newRow("empty") << QString() << u"required()"_s;
    }
    void monthsAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(described(parseMonth(typed)), expected);
    }

    void daysAreWritten()
    {
        QCOMPARE(chineseDate(QDate(2026, 11, 22)), u"2026年11月22日"_s);
        QCOMPARE(chineseDate(QDate(2026, 1, 5)), u"2026年1月5日"_s);
        QCOMPARE(chineseMonth(QDate(2026, 1, 5)), u"2026年1月"_s);
        QCOMPARE(isoDate(QDate(2026, 1, 5)), u"2026-01-05"_s);
        QCOMPARE(chineseDateCapitals(QDate(2011, 10, 20)), u"二〇一一年十月二十日"_s);
        QCOMPARE(chineseDateCapitals(QDate(2026, 12, 31)), u"二〇二六年十二月三十一日"_s);
        QCOMPARE(chineseDateCapitals(QDate(2026, 3, 5)), u"二〇二六年三月五日"_s);
        QVERIFY(chineseDate({}).isEmpty() && isoDate({}).isEmpty() && chineseDateCapitals({}).isEmpty());
    }

    void writtenDaysReadBack()
    {
        QRandomGenerator random(1988);
        for (int i = 0; i < 5000; ++i) {
            const QDate day = QDate(1850, 1, 1).addDays(random.bounded(127'800));
            QCOMPARE(described(parseDate(isoDate(day))), day.toString(Qt::ISODate));
            QCOMPARE(described(parseDate(chineseDate(day))), day.toString(Qt::ISODate));
        }
    }
};

QTEST_APPLESS_MAIN(DateTextTest)
#include "tst_date_text.moc"
