// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/id_number.h"
#include "tests/values/described.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using test::described;

namespace {

/// ISO 7064 MOD 11-2 in its other form, the running product: independent of the table of weights.
QString withCheck(const QString& body)
{
    int product = 0;
    for (const QChar digit : body)
        product = (product + digit.digitValue()) * 2 % 11;
    const int check = (12 - product) % 11;
    return body + (check == 10 ? u"X"_s : QString::number(check));
}

QString randomBody(QRandomGenerator& random)
{
    const QDate born = QDate(1930, 1, 1).addDays(random.bounded(35'000));
    return u"2102%1%2%3"_s.arg(random.bounded(1, 99), 2, 10, QChar(u'0'))
        .arg(born.toString(u"yyyyMMdd"_s)).arg(random.bounded(1, 999), 3, 10, QChar(u'0'));
}

} // namespace

class IdNumberTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<QDate>("birth");
        const auto row = [](const char* number, const QString& sex, QDate birth) {
            QTest::newRow(number) << QString::fromLatin1(number) << sex << birth;
        };
        const QString male = u"male"_s;
        const QString female = u"female"_s;
        row("11010519491231002X", female, {1949, 12, 31});  // GB 11643-1999, appendix
        row("440524188001010014", male, {1880, 1, 1});      // the same, second example
        row("360426199101010071", male, {1991, 1, 1});
        row("44011320141005001X", male, {2014, 10, 5});
        row("412723199010050012", male, {1990, 10, 5});
        row("110102199101010078", male, {1991, 1, 1});
        row("210202198802290011", male, {1988, 2, 29});
        row("210211197501010022", female, {1975, 1, 1});
        row("210281196501010019", male, {1965, 1, 1});
        row("210212198411300043", female, {1984, 11, 30});
        row("210224197001310039", male, {1970, 1, 31});
        row("210203200012319998", male, {2000, 12, 31});
        row("210213198006150527", female, {1980, 6, 15});
        row("130503196704010016", male, {1967, 4, 1});
        row("810000199408230021", female, {1994, 8, 23});   // Hong Kong residents' permit
        row("830000199201300022", female, {1992, 1, 30});   // Taiwan residents' permit
        row("932682198501010017", male, {1985, 1, 1});      // foreigners' card
        row("911124198108030024", female, {1981, 8, 3});
    }
    void validNumbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, sex);
        QFETCH(QDate, birth);
        const auto id = IdNumber::parse(number);
        QCOMPARE(described(id), number);
        QCOMPARE(canonical(id->sex()), sex);
        QCOMPARE(id->birthDate(), birth);
        QVERIFY(id->hasRightCheckDigit());
        QCOMPARE(id->regionCode(), number.first(6));
        QCOMPARE(withCheck(number.first(17)), number);
    }

    void typedNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& typed, const QString& expected) {
            QTest::addRow("%s", qPrintable(typed)) << typed << expected;
        };
        row(u"11010519491231002x"_s, u"11010519491231002X"_s);
        row(u"１１０１０５１９４９１２３１００２Ｘ"_s, u"11010519491231002X"_s);
        row(u"１１０１０５１９４９１２３１００２ｘ"_s, u"11010519491231002X"_s);
        row(u" 210202 19880229 0011 "_s, u"210202198802290011"_s);
        row(u"210202-19880229-0011"_s, u"210202198802290011"_s);
        row(u"'210202198802290011"_s, u"210202198802290011"_s);
        row(u"2102021988\u200B02290011\u00A0"_s, u"210202198802290011"_s);
        row(u""_s, u"required()"_s);
        row(u"36042619910102009X"_s, u"id_check_digit(X,3)"_s);
        row(u"360426199113010079"_s, u"id_birth_date(19911301)"_s);
        row(u"T60426199101010078"_s, u"id_character(T,1)"_s);
        row(u"990426199112010074"_s, u"id_region(99)"_s);
        row(u"210202198702290014"_s, u"id_birth_date(19870229)"_s);
        row(u"21020219880229001"_s, u"id_length(17)"_s);
        row(u"2102021988022900111"_s, u"id_length(19)"_s);
        row(u"21020219880229X011"_s, u"id_character(X,15)"_s);
        row(u"21020219880229001Y"_s, u"id_character(Y,18)"_s);
        row(u"000000198802290011"_s, u"id_region(00)"_s);
        row(u"210202184902280011"_s, u"id_birth_date(18490228)"_s);
        row(u"130503670401001"_s, u"id_legacy(130503196704010016)"_s);
        row(u"130503671301001"_s, u"id_length(15)"_s);
        row(u"13050367040100X"_s, u"id_length(15)"_s);
        row(u"21020219880229001\U0002CB4A"_s, u"id_length(18)"_s);
        row(u"2.10211E+17"_s, u"id_precision_lost(2.10211E+17)"_s);
        row(u"2.10202198802290e+17"_s, u"id_precision_lost(2.10202198802290e+17)"_s);
        // As the two sample rosters hold it.
        row(u"2.10211197010185e+17"_s, u"id_precision_lost(2.10211197010185e+17)"_s);
        row(u"2.10211197010185E+017"_s, u"id_precision_lost(2.10211197010185E+017)"_s);
        row(u"210211197010185000"_s, u"id_precision_lost(210211197010185000)"_s);
        row(u"210211197010185000.0"_s, u"id_precision_lost(210211197010185000.0)"_s);
    }
    void typedNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(described(IdNumber::parse(typed)), expected);
    }

    void threeZerosAreNotAlwaysALoss()
    {
        // Sequence 500 and check digit 0: rare, but a person.
        const auto trueNumber = [] {
            for (int day = 0;; ++day) {
                const QString number = withCheck(u"210211"_s + QDate(1970, 1, 1).addDays(day).toString(u"yyyyMMdd"_s) + u"500"_s);
                if (number.endsWith(u'0'))
                    return number;
            }
        }();
        QVERIFY(trueNumber.endsWith(u"000"_s));
        QVERIFY(!IdNumber::looksRounded(trueNumber));
        QCOMPARE(described(IdNumber::parse(trueNumber)), trueNumber);
        QVERIFY(!IdNumber::looksRounded(u"210202198802290011"));
        QVERIFY(!IdNumber::looksRounded(u""));
    }

    void anOfficerMayConfirmACheckDigit()
    {
        QCOMPARE(described(IdNumber::parse(u"210202198802290012")), u"id_check_digit(2,1)"_s);
        const auto id = IdNumber::parseIgnoringCheckDigit(u"210202198802290012");
        QCOMPARE(described(id), u"210202198802290012"_s);
        QVERIFY(!id->hasRightCheckDigit());
        // Nothing else is forgiven.
        QCOMPARE(described(IdNumber::parseIgnoringCheckDigit(u"210202198702290014")), u"id_birth_date(19870229)"_s);
        QCOMPARE(described(IdNumber::parseIgnoringCheckDigit(u"210211197010185000")), u"id_precision_lost(210211197010185000)"_s);
    }

    void legacyNumbersBecomeLong()
    {
        QCOMPARE(IdNumber::fromLegacy(u"130503670401001"), u"130503196704010016"_s);
        QVERIFY(IdNumber::fromLegacy(u"13050367040100").isEmpty());
        QVERIFY(IdNumber::fromLegacy(u"13050367040100X").isEmpty());
    }

    void aNumberIsComparedWithWhatStandsBeside()
    {
        const IdNumber id = *IdNumber::parse(u"210202198802290011");
        const QDate today(2026, 11, 22);
        QCOMPARE(described(id.crossCheck(Sex::Male, QDate(1988, 2, 29), today)), QString());
        QCOMPARE(described(id.crossCheck({}, {}, today)), QString());
        QCOMPARE(described(id.crossCheck(Sex::Female, QDate(1988, 2, 28), today)),
            u"id_sex_mismatch(男,女);id_birth_mismatch(1988-02-29,1988-02-28)"_s);
        QVERIFY(!id.isBornAfter(QDate(1988, 2, 29)));
        QVERIFY(id.isBornAfter(QDate(1988, 2, 28)));
        QCOMPARE(described(id.crossCheck({}, {}, QDate(1988, 2, 28))), u"id_birth_date(19880229)"_s);
    }

    void numbersAreMasked()
    {
        QCOMPARE(IdNumber::parse(u"210202198802290011")->masked(), u"2102**********0011"_s);
    }

    void everySlipIsCaught()
    {
        QRandomGenerator random(11643);
        for (int i = 0; i < 300; ++i) {
            const QString number = withCheck(randomBody(random));
            if (!number.endsWith(u"000"_s))
                QCOMPARE(described(IdNumber::parse(number)), number);
            for (qsizetype place = 0; place < 18; ++place) {
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString slip = number;
                    slip[place] = digit;
                    if (slip != number)
                        QVERIFY2(!IdNumber::parse(slip), qPrintable(slip));
                }
            }
            for (qsizetype place = 0; place < 17; ++place) {
                QString swapped = number;
                std::swap(swapped[place], swapped[place + 1]);
                if (swapped != number)
                    QVERIFY2(!IdNumber::parse(swapped), qPrintable(swapped));
            }
        }
    }

    void theSampleRosterIsJudged()
    {
        QFile file(QStringLiteral(JIANGCE_TEST_DATA "/samples/roster-2026.expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object()[u"rows"].toArray();
        QVERIFY(rows.size() > 50);
        for (const QJsonValue& row : rows) {
            const QString number = row[u"id"].toString();
            const bool bad = row[u"kind"].toString() == u"bad_id";
            QVERIFY2(IdNumber::parse(number).has_value() != bad, qPrintable(number));
        }
    }

    void sexesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        for (const QString& typed : {u"男"_s, u" 男 "_s, u"男性"_s, u"M"_s, u"ｍ"_s, u"1"_s, u"male"_s})
            QTest::addRow("%s", qPrintable(typed)) << typed << u"male"_s;
        for (const QString& typed : {u"女"_s, u"女性"_s, u"F"_s, u"２"_s, u"Female"_s})
            QTest::addRow("%s", qPrintable(typed)) << typed << u"female"_s;
        QTest::newRow("unknown") << u"0"_s << u"unknown_choice(0)"_s;
        QTest::newRow("word") << u"先生"_s << u"unknown_choice(先生)"_s;
        QTest::newRow("empty") << u""_s << u"required()"_s;
    }
    void sexesAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto sex = parseSex(typed);
        QCOMPARE(sex ? canonical(*sex) : described(sex.error()), expected);
        if (sex)
            QCOMPARE(chineseName(*sex), expected == u"male" ? u"男"_s : u"女"_s);
    }
};

QTEST_APPLESS_MAIN(IdNumberTest)
#include "tst_id_number.moc"
