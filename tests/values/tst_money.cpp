// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"
#include "core/values/money.h"
#include "tests/values/described.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <limits>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace jiangce;
using test::described;

static_assert(!std::is_constructible_v<Money, double>);
static_assert(!std::is_constructible_v<Money, float>);
static_assert(!std::is_constructible_v<Money, int>);

class MoneyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("separators") << u"1,409.50"_s << u"140950"_s;
        QTest::newRow("full width") << u"１５００"_s << u"150000"_s;
        QTest::newRow("full-width separators") << u"１，４０９．５０"_s << u"140950"_s;
        QTest::newRow("yuan behind") << u"1500元"_s << u"150000"_s;
        QTest::newRow("sign before") << u"¥1,409.5"_s << u"140950"_s;
        QTest::newRow("full-width sign") << u"￥ 300"_s << u"30000"_s;
        QTest::newRow("RMB") << u"人民币500圆"_s << u"50000"_s;
        QTest::newRow("blanks") << u" 1 500 "_s << u"150000"_s;
        QTest::newRow("one fen") << u"0.01"_s << u"1"_s;
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("leading zeros") << u"007.10"_s << u"710"_s;
        QTest::newRow("greatest") << u"999,999,999,999.99"_s << u"99999999999999"_s;
        QTest::newRow("too large") << u"1000000000000"_s << u"amount_too_large()"_s;
        QTest::newRow("far too large") << u"99999999999999999999999"_s << u"amount_too_large()"_s;
        QTest::newRow("negative") << u"-5"_s << u"amount_negative()"_s;
        QTest::newRow("negative, full width") << u"－5.00"_s << u"amount_negative()"_s;
        QTest::newRow("negative, minus sign") << u"¥\u22125"_s << u"amount_negative()"_s;
        QTest::newRow("three decimals") << u"1.005"_s << u"amount_form(1.005)"_s;
        QTest::newRow("no decimal behind the point") << u"1."_s << u"amount_form(1.)"_s;
        QTest::newRow("nothing before the point") << u".5"_s << u"amount_form(.5)"_s;
        QTest::newRow("two points") << u"1.2.3"_s << u"amount_form(1.2.3)"_s;
        QTest::newRow("separator in the wrong place") << u"1,40950"_s << u"amount_form(1,40950)"_s;
        QTest::newRow("separator first") << u",500"_s << u"amount_form(,500)"_s;
        QTest::newRow("continental") << u"1.409,50"_s << u"amount_form(1.409,50)"_s;
        QTest::newRow("ten thousands") << u"1.5万元"_s << u"amount_form(1.5万元)"_s;
        QTest::newRow("scientific") << u"1E5"_s << u"amount_form(1E5)"_s;
        QTest::newRow("words") << u"一千"_s << u"amount_form(一千)"_s;
        QTest::newRow("Arabic-Indic digits") << u"\u0661\u0662"_s << u"amount_form(\u0661\u0662)"_s;
        QTest::newRow("empty") << u"  "_s << u"required()"_s;
        QTest::newRow("only a sign") << u"¥"_s << u"required()"_s;
    }
    void amountsAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(described(Money::parse(typed)), expected);
    }

    void amountsAreShown_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("display");
        QTest::newRow("zero") << qint64(0) << u"0.00"_s << u"0.00"_s;
        QTest::newRow("one fen") << qint64(1) << u"0.01"_s << u"0.01"_s;
        QTest::newRow("ten fen") << qint64(10) << u"0.10"_s << u"0.10"_s;
        QTest::newRow("hundreds") << qint64(99999) << u"999.99"_s << u"999.99"_s;
        QTest::newRow("thousand") << qint64(140950) << u"1409.50"_s << u"1,409.50"_s;
        QTest::newRow("million") << qint64(123456789) << u"1234567.89"_s << u"1,234,567.89"_s;
        QTest::newRow("negative hundreds") << qint64(-50000) << u"-500.00"_s << u"-500.00"_s;
        QTest::newRow("negative thousands") << qint64(-140950) << u"-1409.50"_s << u"-1,409.50"_s;
        QTest::newRow("negative fen") << qint64(-5) << u"-0.05"_s << u"-0.05"_s;
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << u"-92233720368547758.08"_s
                               << u"-92,233,720,368,547,758.08"_s;
    }
    void amountsAreShown()
    {
        QFETCH(qint64, fen);
        QFETCH(QString, plain);
        QFETCH(QString, display);
        QCOMPARE(Money::fromFen(fen).plain(), plain);
        QCOMPARE(Money::fromFen(fen).display(), display);
    }

    void shownAmountsReadBack()
    {
        QRandomGenerator random(20261122);
        for (int i = 0; i < 5000; ++i) {
            const Money amount = Money::fromFen(random.bounded(Q_INT64_C(100'000'000'000'000)));
            QCOMPARE(described(Money::parse(amount.display())), amount.canonical());
            QCOMPARE(described(Money::parse(amount.plain())), amount.canonical());
            QCOMPARE(described(Money::fromCanonical(amount.canonical())), amount.canonical());
        }
        QCOMPARE(described(Money::fromCanonical(u"14.50")), u"amount_form(14.50)"_s);
        QCOMPARE(described(Money::fromCanonical(u"-300")), u"-300"_s);
    }

    void sumsAreChecked()
    {
        const Money greatest = Money::fromFen(std::numeric_limits<qint64>::max());
        const Money least = Money::fromFen(std::numeric_limits<qint64>::min());
        const Money fen = Money::fromFen(1);
        QCOMPARE((Money::fromFen(140950) + Money::fromFen(50)).fen(), 141000);
        QCOMPARE((Money::fromFen(50) - Money::fromFen(140950)).fen(), -140900);
        QCOMPARE((Money::fromFen(150000) * 3).fen(), 450000);
        QVERIFY_THROWS_EXCEPTION(Fault, (void)(greatest + fen));
        QVERIFY_THROWS_EXCEPTION(Fault, (void)(least - fen));
        QVERIFY_THROWS_EXCEPTION(Fault, (void)(greatest * 2));
        Money sum;
        sum += fen;
        sum -= Money::fromFen(3);
        QCOMPARE(sum.fen(), -2);
        QVERIFY(sum.isNegative() && !sum.isZero() && sum < fen);
    }
};

QTEST_APPLESS_MAIN(MoneyTest)
#include "tst_money.moc"
