// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/number_finder.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

/// Whole numbers of persons in texts, however they are written; and all the numbers that are none.
class TestNumberFinder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<NumberKind>("kind");
        const auto row = [](const char* name, const QString& text, NumberKind kind) { QTest::newRow(name) << text << kind; };
        row("identity number", u"身份证210211198503020013。"_s, NumberKind::IdNumber);
        row("wrong check digit", u"210211198503020019"_s, NumberKind::IdNumber);
        row("ends in x", u"21021119850302001x"_s, NumberKind::IdNumber);
        row("full-width", u"２１０２１１１９８５０３０２００１３"_s, NumberKind::IdNumber);
        row("full-width X", u"２１０２１１１９８５０３０２００１Ｘ"_s, NumberKind::IdNumber);
        row("blanks", u"210211 19850302 0013"_s, NumberKind::IdNumber);
        row("hyphens", u"210211-19850302-0013"_s, NumberKind::IdNumber);
        row("one by one", u"2 1 0 2 1 1 1 9 8 5 0 3 0 2 0 0 1 3"_s, NumberKind::IdNumber);
        row("ideographic blanks", u"210211　19850302　0013"_s, NumberKind::IdNumber);
        row("zero-width", u"210211\u200B19850302\u200D0013"_s, NumberKind::IdNumber);
        row("soft hyphen", u"210211\u00AD198503020013"_s, NumberKind::IdNumber);
        row("old number", u"210211850302001"_s, NumberKind::OldIdNumber);
        row("old number, blanks", u"210211 850302 001"_s, NumberKind::OldIdNumber);
        row("card of 19", u"账号6222021234567890123"_s, NumberKind::BankAccount);
        row("card of 16", u"6225880137654321"_s, NumberKind::BankAccount);
        row("card in fours", u"6222 0212 3456 7890 123"_s, NumberKind::BankAccount);
        row("account of 18", u"621700123456789012"_s, NumberKind::BankAccount);
        row("mobile", u"电话13842685731"_s, NumberKind::Mobile);
        row("mobile in groups", u"138 4268 5731"_s, NumberKind::Mobile);
        row("mobile with hyphens", u"138-4268-5731"_s, NumberKind::Mobile);
        row("mobile from abroad", u"+86 138 4268 5731"_s, NumberKind::Mobile);
        row("mobile from abroad together", u"8613842685731"_s, NumberKind::Mobile);
        row("born, Chinese", u"1985年3月2日出生"_s, NumberKind::BirthDate);
        row("born, Chinese with noughts", u"1985年03月02日"_s, NumberKind::BirthDate);
        row("born, blanks", u"1985 年 3 月 2 日"_s, NumberKind::BirthDate);
        row("born, together", u"19850302"_s, NumberKind::BirthDate);
        row("born, hyphens", u"1985-03-02"_s, NumberKind::BirthDate);
        row("born, stops", u"1985.3.2"_s, NumberKind::BirthDate);
        row("born, strokes", u"1985/03/02"_s, NumberKind::BirthDate);
        row("born, numerals", u"一九八五年三月二日"_s, NumberKind::BirthDate);
        row("born, full-width", u"１９８５年３月２日"_s, NumberKind::BirthDate);
        row("address", u"现住示例区示例路 8 号 3 单元"_s, NumberKind::Address);
        row("known account of 12", u"8 0 0 1-2345 6789"_s, NumberKind::KnownNumber);
        row("known, over cells", u"8001|23456789"_s, NumberKind::KnownNumber);
    }
    void found()
    {
        QFETCH(QString, text);
        QFETCH(NumberKind, kind);
        const auto answer = findNumber(text, watch());
        QVERIFY2(answer, qPrintable(text));
        QCOMPARE(*answer, kind);
    }

    void passedOver_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"2102**********0013"_s, u"2102**********001X"_s, u"6222 **** **** 1234"_s, u"138****5731"_s,
                 u"大人社发〔2026〕12号"_s, u"大政发〔2011〕46号"_s, u"2026年3月5日至2026年3月12日"_s, u"2026-03-05 2026-03-12"_s,
                 u"1,234,567,890.00"_s, u"合计 1000000.00 元"_s, u"0411-83787878"_s, u"116011 0411-83787878"_s, u"91210200MA0XYZ1234"_s,
                 u"第3批 共 10000 人"_s, u"2011—2026年"_s, u"GB/T 9704-2012"_s, u"GB 11643-1999"_s, u"自1998年起"_s,
                 u"邮编116011 地址示例路1号"_s, u"技培2026000123"_s, u"1 2 3 4 5 6 7 8 9 10 11 12"_s, u"8月2日 9月3日 10月4日"_s,
                 u"2020年3月2日"_s, u"5000.00 2026 03 05"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void passedOver()
    {
        QFETCH(QString, text);
        QVERIFY2(!findNumber(text, watch()), qPrintable(text));
    }

    void allowedTelephoneAndCreditCodeOfDigitsPass()
    {
        NumberWatch open = watch();
        QVERIFY(findNumber(u"13900001234", open) == NumberKind::Mobile);
        open.addAllowed(u"监督电话：139-0000-1234"_s);
        QVERIFY(!findNumber(u"13900001234", open));
        QVERIFY(!findNumber(u"139 0000 1234", open));
        QVERIFY(findNumber(u"13900001235", open) == NumberKind::Mobile);
        QVERIFY(!findNumber(u"912102007513400496"));     // a credit code of digits only, checked by GB 32100
        QVERIFY(findNumber(u"912102007513400497"));
    }

    void withoutADayOnlyKnownBirthsCount()
    {
        QVERIFY(!findNumber(u"1985-03-02"));
        QVERIFY(findNumber(u"1985-03-02", watch()));
    }

private:
    static NumberWatch watch()
    {
        NumberWatch made {.births = {QDate(1985, 3, 2)}, .addresses = {u"示例区示例路8号3单元"_s}, .day = QDate(2026, 3, 5)};
        made.addKnown(u"8001 2345 6789"_s);
        return made;
    }
};

QTEST_GUILESS_MAIN(TestNumberFinder)
#include "tst_number_finder.moc"
