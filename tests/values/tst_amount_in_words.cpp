// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"
#include "core/values/amount_in_words.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

/// Reads capitals back by adding up digit × unit: an algorithm that knows nothing of sections or zeros.
qint64 fenOf(const QString& capitals)
{
    static constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";
    qint64 fen = 0;
    qint64 section = 0;
    qint64 digit = 0;
    for (const QChar character : capitals.sliced(3)) {
        const auto add = [&](qint64 unit) { section += digit * unit; digit = 0; };
        const auto close = [&](qint64 unit) { fen += (section + digit) * unit; section = digit = 0; };
        if (digits.contains(character))
            digit = digits.indexOf(character);
        else if (character == u'拾') add(10);
        else if (character == u'佰') add(100);
        else if (character == u'仟') add(1000);
        else if (character == u'万') close(1'000'000);
        else if (character == u'亿') close(10'000'000'000);
        else if (character == u'元') close(100);
        else if (character == u'角') close(10);
        else if (character == u'分') close(1);
    }
    return fen;
}

} // namespace

class AmountInWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QString>("yuan");
        QTest::addColumn<QString>("capitals");
        const auto row = [](const char* yuan, const QString& capitals) {
            QTest::newRow(yuan) << QString::fromLatin1(yuan) << capitals;
        };
        // The examples of 支付结算办法 附一, the spelling it gives first.
        row("1,409.50", u"壹仟肆佰零玖元伍角"_s);
        row("6,007.14", u"陆仟零柒元壹角肆分"_s);
        row("1,680.32", u"壹仟陆佰捌拾元零叁角贰分"_s);
        row("107,000.53", u"壹拾万柒仟元零伍角叁分"_s);
        row("16,409.02", u"壹万陆仟肆佰零玖元零贰分"_s);
        row("325.04", u"叁佰贰拾伍元零肆分"_s);
        row("0", u"零元整"_s);
        row("0.01", u"壹分"_s);
        row("0.10", u"壹角"_s);
        row("1.01", u"壹元零壹分"_s);
        row("1.10", u"壹元壹角"_s);
        row("10", u"壹拾元整"_s);
        row("300", u"叁佰元整"_s);
        row("500", u"伍佰元整"_s);
        row("5000", u"伍仟元整"_s);
        row("10000", u"壹万元整"_s);
        row("10001", u"壹万零壹元整"_s);
        row("100001", u"壹拾万零壹元整"_s);
        row("10000010", u"壹仟万零壹拾元整"_s);
        row("100000000", u"壹亿元整"_s);
        row("100000001", u"壹亿零壹元整"_s);
        row("100200300", u"壹亿零贰拾万零叁佰元整"_s);
        row("1000000.50", u"壹佰万元零伍角"_s);
        row("100000.05", u"壹拾万元零伍分"_s);
        row("90000.07", u"玖万元零柒分"_s);
        row("250000", u"贰拾伍万元整"_s);
        row("999999999999.99", u"玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"_s);
        // By the same rules: a whole section of zeros is one 零 even before 仟.
        row("100001000", u"壹亿零壹仟元整"_s);
        row("1020000000", u"壹拾亿贰仟万元整"_s);
        row("2005.06", u"贰仟零伍元零陆分"_s);
        row("0.15", u"壹角伍分"_s);
    }
    void vectors()
    {
        QFETCH(QString, yuan);
        QFETCH(QString, capitals);
        QCOMPARE(amountInCapitals(*Money::parse(yuan)), u"人民币"_s + capitals);
    }

    void capitalsReadBack()
    {
        QRandomGenerator random(46);
        qint64 greatest = 10;
        for (int round = 0; round < 13; ++round, greatest *= 10) {
            for (int i = 0; i < 1000; ++i) {
                // Few significant digits, so that zeros fall everywhere.
                qint64 fen = random.bounded(greatest);
                for (qint64 place = 1; place < greatest; place *= 10)
                    if (random.bounded(2) == 0)
                        fen -= fen / place % 10 * place;
                const QString capitals = amountInCapitals(Money::fromFen(fen));
                QCOMPARE(fenOf(capitals), fen);
                QVERIFY2(!capitals.contains(u"零零"_s), qPrintable(capitals));
                QCOMPARE(capitals.endsWith(u"元整"_s), fen % 100 == 0);
            }
        }
    }

    void whatHasNoCapitalsIsABug()
    {
        QVERIFY_THROWS_EXCEPTION(Fault, (void)amountInCapitals(Money::fromFen(-1)));
        QVERIFY_THROWS_EXCEPTION(Fault, (void)amountInCapitals(Money::fromFen(100'000'000'000'000)));
    }
};

QTEST_APPLESS_MAIN(AmountInWordsTest)
#include "tst_amount_in_words.moc"
