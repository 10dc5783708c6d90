// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/phone.h"
#include "tests/values/described.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using test::described;

class PhoneTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& typed, const QString& expected) {
            QTest::addRow("%s", qPrintable(typed)) << typed << expected;
        };
        row(u"13800138000"_s, u"13800138000"_s);
        row(u"１３８００１３８０００"_s, u"13800138000"_s);
        row(u"138-0013-8000"_s, u"13800138000"_s);
        row(u"138 0013 8000"_s, u"13800138000"_s);
        row(u"+86 13800138000"_s, u"13800138000"_s);
        row(u"+86-138-0013-8000"_s, u"13800138000"_s);
        row(u"008613800138000"_s, u"13800138000"_s);
        row(u"8613800138000"_s, u"13800138000"_s);
        row(u"0411-39622988"_s, u"0411-39622988"_s);
        row(u"041139622988"_s, u"0411-39622988"_s);
        row(u"(0411)39622988"_s, u"0411-39622988"_s);
        row(u"（0411）3962 2988"_s, u"0411-39622988"_s);
        row(u"0411\u201439622988"_s, u"0411-39622988"_s);
        row(u"0411-39622988-801"_s, u"0411-39622988-801"_s);
        row(u"0411-39622988转801"_s, u"0411-39622988-801"_s);
        row(u"39622988"_s, u"39622988"_s);
        row(u"010-12345678"_s, u"phone_form(010-12345678)"_s);
        row(u"010-62345678"_s, u"010-62345678"_s);
        row(u"12333"_s, u"12333"_s);
        row(u"4008123456"_s, u"400-812-3456"_s);
        row(u"13800138000、0411-39622988"_s, u"13800138000、0411-39622988"_s);
        row(u"13800138000/13900139000"_s, u"13800138000、13900139000"_s);
        row(u"13800138000；13900139000；"_s, u"13800138000、13900139000"_s);
        row(u"13800138000,13800138000"_s, u"13800138000"_s);
        row(u"1380013800"_s, u"phone_form(1380013800)"_s);
        row(u"138001380001"_s, u"phone_form(138001380001)"_s);
        row(u"12800138000"_s, u"phone_form(12800138000)"_s);
        row(u"13800138000、123"_s, u"phone_form(123)"_s);
        row(u"0411-3962298"_s, u"0411-3962298"_s);
        row(u"0411-396229"_s, u"phone_form(0411-396229)"_s);
        row(u"电话"_s, u"phone_form(电话)"_s);
        row(u""_s, u"required()"_s);
        row(u"、"_s, u"required()"_s);
    }
    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto phone = Phone::parse(typed);
        QCOMPARE(described(phone), expected);
        if (phone)
            QCOMPARE(described(Phone::parse(phone->canonical())), expected);
    }

    void numbersAreMasked()
    {
        QCOMPARE(Phone::parse(u"13800138000")->masked(), u"138****8000"_s);
        QCOMPARE(Phone::parse(u"0411-39622988-801")->masked(), u"0411-****2988-801"_s);
        QCOMPARE(Phone::parse(u"3962298")->masked(), u"***2298"_s);
        QCOMPARE(Phone::parse(u"13800138000/12333")->masked(), u"138****8000、12333"_s);
    }

    void aMobileIsKnown()
    {
        QVERIFY(Phone::parse(u"0411-39622988、13800138000")->hasMobile());
        QVERIFY(!Phone::parse(u"0411-39622988")->hasMobile());
        QCOMPARE(Phone::parse(u"0411-39622988、13800138000")->numbers().size(), 2);
    }
};

QTEST_APPLESS_MAIN(PhoneTest)
#include "tst_phone.moc"
