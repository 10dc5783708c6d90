// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

class TestSheet final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void references_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("first") << u"A1"_s << 1 << 1;
        QTest::newRow("two letters") << u"AB12"_s << 12 << 28;
        QTest::newRow("last of Excel") << u"XFD1048576"_s << 1048576 << 16384;
        QTest::newRow("small letters") << u"b2"_s << 2 << 2;
        QTest::newRow("greatest row") << u"A2147483647"_s << 2147483647 << 1;
        QTest::newRow("beyond") << u"A2147483648"_s << 0 << 0;
        QTest::newRow("negative") << u"A-1"_s << 0 << 0;
        QTest::newRow("row zero") << u"A0"_s << 0 << 0;
        QTest::newRow("no row") << u"A"_s << 0 << 0;
        QTest::newRow("no column") << u"12"_s << 0 << 0;
        QTest::newRow("absolute") << u"$A$1"_s << 0 << 0;
        QTest::newRow("endless letters") << u"AAAAAAAAAAAAAAAAAAAAAAAAAAA1"_s << 0 << 0;
    }
    void references()
    {
        QFETCH(QString, text);
        QFETCH(int, row);
        QFETCH(int, column);
        const QByteArray latin = text.toLatin1();
        const auto reference = cellReference(QLatin1StringView(latin));
        QCOMPARE(reference ? reference->row : 0, row);
        QCOMPARE(reference ? reference->column : 0, column);
    }
    void columnNames()
    {
        QCOMPARE(columnName(1), u"A"_s);
        QCOMPARE(columnName(26), u"Z"_s);
        QCOMPARE(columnName(27), u"AA"_s);
        QCOMPARE(columnName(702), u"ZZ"_s);
        QCOMPARE(columnName(703), u"AAA"_s);
        QCOMPARE(columnName(16384), u"XFD"_s);
    }
    /// Day numbers as Excel documents them: 1 is 1 January 1900, 39448 is 1 January 2008; 1904 system: 0 is 1 January 1904.
    void serials_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("is1904");
        QTest::addColumn<QDate>("day");
        QTest::newRow("first") << 1.0 << false << QDate(1900, 1, 1);
        QTest::newRow("28 February 1900") << 59.0 << false << QDate(1900, 2, 28);
        QTest::newRow("the day that never was") << 60.0 << false << QDate();
        QTest::newRow("1 March 1900") << 61.0 << false << QDate(1900, 3, 1);
        QTest::newRow("2008") << 39448.0 << false << QDate(2008, 1, 1);
        QTest::newRow("time of day dropped") << 39448.99 << false << QDate(2008, 1, 1);
        QTest::newRow("leap day") << 45351.0 << false << QDate(2024, 2, 29);
        QTest::newRow("last") << 2958465.0 << false << QDate(9999, 12, 31);
        QTest::newRow("beyond") << 2958466.0 << false << QDate();
        QTest::newRow("zero") << 0.0 << false << QDate();
        QTest::newRow("negative") << -1.0 << false << QDate();
        QTest::newRow("not a number") << std::nan("") << false << QDate();
        QTest::newRow("1904 zero") << 0.0 << true << QDate(1904, 1, 1);
        QTest::newRow("1904: 1462 days earlier") << 37986.0 << true << QDate(2008, 1, 1);
    }
    void serials()
    {
        QFETCH(double, serial);
        QFETCH(bool, is1904);
        QFETCH(QDate, day);
        QCOMPARE(dateOfSerial(serial, is1904), day);
        if (day.isValid() && !is1904 && day >= QDate(1900, 3, 1))
            QCOMPARE(serialOfDate(day), int(serial));
    }
    void shownNumbers_data()
    {
        QTest::addColumn<QString>("literal");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("loses");
        QTest::newRow("whole") << u"1500"_s << u"1500"_s << false;
        QTest::newRow("binary tail") << u"320.39999999999998"_s << u"320.4"_s << true;
        QTest::newRow("plain fraction") << u"320.4"_s << u"320.4"_s << false;
        QTest::newRow("scientific but small") << u"1.5E3"_s << u"1500"_s << false;
        QTest::newRow("phone") << u"17590301905"_s << u"17590301905"_s << false;
        QTest::newRow("scientific phone") << u"1.7590301905E10"_s << u"17590301905"_s << false;
        QTest::newRow("10^15") << u"1E15"_s << u"1e+15"_s << true;
        QTest::newRow("15 digits") << u"210224199906103"_s << u"210224199906103"_s << false;
        QTest::newRow("16 digits") << u"2102241999061030"_s << u"2.10224199906103e+15"_s << true;
        QTest::newRow("rounded ID") << u"2.10211197010185e+17"_s << u"2.10211197010185e+17"_s << true;
        QTest::newRow("zero") << u"0"_s << u"0"_s << false;
        QTest::newRow("minus zero") << u"-0"_s << u"0"_s << false;
        QTest::newRow("negative") << u"-0.5"_s << u"-0.5"_s << false;
        QTest::newRow("leading zeros") << u"0000000000000000012"_s << u"12"_s << false;
        QTest::newRow("words") << u"1800.5元"_s << u"1800.5元"_s << false;
    }
    void shownNumbers()
    {
        QFETCH(QString, literal);
        QFETCH(QString, shown);
        QFETCH(bool, loses);
        QCOMPARE(numberAsShown(literal), shown);
        QCOMPARE(losesDigits(literal), loses);
    }
};

QTEST_APPLESS_MAIN(TestSheet)
#include "tst_sheet.moc"
