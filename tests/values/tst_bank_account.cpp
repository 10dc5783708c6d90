// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/bank_account.h"
#include "tests/values/described.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using test::described;

class BankAccountTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("card");
        const auto row = [](const QString& typed, const QString& account, const QString& card) {
            QTest::addRow("%s", qPrintable(typed)) << typed << account << card;
        };
        const auto form = [](const QString& typed) { return u"bank_account_form("_s + typed + u')'; };
        row(u"4111111111111111"_s, u"4111111111111111"_s, u"4111111111111111"_s);
        row(u"6228480402564890018"_s, u"6228480402564890018"_s, u"6228480402564890018"_s);
        row(u"6222021234567890128"_s, u"6222021234567890128"_s, u"6222021234567890128"_s);
        row(u"6228 4804 0256 4890 018"_s, u"6228480402564890018"_s, u"6228480402564890018"_s);
        row(u"６２２８４８０４０２５６４８９００１８"_s, u"6228480402564890018"_s, u"6228480402564890018"_s);
        row(u"6217001234567890127"_s, u"6217001234567890127"_s, u"bank_card_check()"_s);
        row(u"79927398713"_s, u"79927398713"_s, form(u"79927398713"_s));
        row(u"3400-2011－0920"_s, u"3400-2011-0920"_s, form(u"3400-2011－0920"_s));
        row(u"123456"_s, u"123456"_s, form(u"123456"_s));
        row(u"12345"_s, form(u"12345"_s), form(u"12345"_s));
        row(u"6.22848E+18"_s, form(u"6.22848E+18"_s), form(u"6.22848E+18"_s));
        row(u"-123456"_s, form(u"-123456"_s), u"bank_account_form(-123456)"_s);
        row(u"1234--567"_s, form(u"1234--567"_s), form(u"1234--567"_s));
        row(u"账号123456"_s, form(u"账号123456"_s), form(u"账号123456"_s));
        row(QString(33, u'1'), form(QString(33, u'1')), form(QString(33, u'1')));
        row(u""_s, u"required()"_s, u"required()"_s);
    }
    void accounts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, account);
        QFETCH(QString, card);
        QCOMPARE(described(BankAccount::parse(typed)), account);
        QCOMPARE(described(BankAccount::parseCard(typed)), card);
    }

    void checkDigits()
    {
        for (const QStringView digits : {u"79927398713", u"4111111111111111", u"6228480402564890018", u"6222021234567890128"})
            QVERIFY(BankAccount::luhnHolds(digits));
        QVERIFY(!BankAccount::luhnHolds(u"6217001234567890127"));
        QVERIFY(!BankAccount::luhnHolds(u""));
        QVERIFY(!BankAccount::luhnHolds(u"4111-1111-1111-1111"));
        // Luhn catches every single slip.
        const QString card = u"6228480402564890018"_s;
        for (qsizetype place = 0; place < card.size(); ++place)
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString slip = card;
                slip[place] = digit;
                QCOMPARE(BankAccount::luhnHolds(slip), slip == card);
            }
    }

    void cardsAreToldFromAccounts()
    {
        QVERIFY(BankAccount::parse(u"4111111111111111")->isCardNumber());
        QVERIFY(!BankAccount::parse(u"6217001234567890127")->isCardNumber());
        QVERIFY(!BankAccount::parse(u"79927398713")->isCardNumber());
    }

    void accountsAreShown()
    {
        const auto card = *BankAccount::parse(u"6228480402564890018");
        QCOMPARE(card.display(), u"6228 4804 0256 4890 018"_s);
        QCOMPARE(card.masked(), u"6228***********0018"_s);
        QCOMPARE(BankAccount::parse(u"3400-2011-0920")->display(), u"3400-2011-0920"_s);
    }
};

QTEST_APPLESS_MAIN(BankAccountTest)
#include "tst_bank_account.moc"
