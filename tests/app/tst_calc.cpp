// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_process.h"

using namespace jiangce::clitest;

/// Values from the law and the published tables, as listed in the project's facts.
class TestCalc final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workingDays_data();
    void workingDays();
    void unknownYear();
    void retirement_data();
    void retirement();
    void numbers_data();
    void numbers();
    void capitals_data();
    void capitals();
    void badAmount();
    void textForPeople();
};

void TestCalc::workingDays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("add");
    QTest::addColumn<QString>("date");
    QTest::newRow("worked Sunday") << u"2026-09-18"_s << 5 << u"2026-09-24"_s;
    QTest::newRow("national day") << u"2026-09-18"_s << 20 << u"2026-10-22"_s;
    QTest::newRow("spring festival") << u"2026-02-10"_s << 5 << u"2026-02-24"_s;
    QTest::newRow("spring festival, 20") << u"2026-02-10"_s << 20 << u"2026-03-16"_s;
    QTest::newRow("2025 autumn") << u"2025-09-26"_s << 20 << u"2025-10-30"_s;
    QTest::newRow("2023 spring") << u"2023-01-20"_s << 10 << u"2023-02-08"_s;
    QTest::newRow("nothing added") << u"2026-11-22"_s << 0 << u"2026-11-22"_s;
}

void TestCalc::workingDays()
{
    QFETCH(QString, from);
    QFETCH(int, add);
    QFETCH(QString, date);
    const Answer answer = runJson({u"calc"_s, u"working-days"_s, u"--from"_s, from, u"--add"_s, QString::number(add)});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json(), (QJsonObject {{u"date"_s, date}}));
}

void TestCalc::unknownYear()
{
    const Answer answer = runJson({u"calc"_s, u"working-days"_s, u"--from"_s, u"2026-12-31"_s, u"--add"_s, u"1"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.json(), (QJsonObject {{u"unknown_year"_s, 2027}}));
}

void TestCalc::retirement_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("years");
    QTest::addColumn<int>("months");
    QTest::newRow("before the delay") << u"1964-12-05"_s << u"male"_s << u"2024-12-05"_s << 60 << 0;
    QTest::newRow("first delayed") << u"1965-01-05"_s << u"male"_s << u"2025-02-05"_s << 60 << 1;
    QTest::newRow("last month before 63") << u"1976-08-01"_s << u"male"_s << u"2039-07-01"_s << 62 << 11;
    QTest::newRow("63") << u"1976-09-01"_s << u"male"_s << u"2039-09-01"_s << 63 << 0;
    QTest::newRow("cadre") << u"1981-09-10"_s << u"female55"_s << u"2039-09-10"_s << 58 << 0;
    QTest::newRow("worker") << u"1984-10-10"_s << u"female50"_s << u"2039-09-10"_s << 54 << 11;
    QTest::newRow("worker, capped") << u"1984-11-10"_s << u"female50"_s << u"2039-11-10"_s << 55 << 0;
}

void TestCalc::retirement()
{
    QFETCH(QString, born);
    QFETCH(QString, group);
    QFETCH(QString, date);
    QFETCH(int, years);
    QFETCH(int, months);
    const Answer answer = runJson({u"calc"_s, u"retirement"_s, u"--born"_s, born, u"--group"_s, group});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json(), (QJsonObject {{u"date"_s, date}, {u"years"_s, years}, {u"months"_s, months}}));
}

void TestCalc::numbers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("id") << u"id"_s << u"11010519491231002x"_s << u"11010519491231002X"_s;
    QTest::newRow("id in full width") << u"id"_s << u"２１０２０２１９８８０２２９００１１"_s << u"210202198802290011"_s;
    QTest::newRow("id, check digit") << u"id"_s << u"36042619910102009X"_s << QString();
    QTest::newRow("id, month 13") << u"id"_s << u"360426199113010079"_s << QString();
    QTest::newRow("id, no 29 February") << u"id"_s << u"210202198702290014"_s << QString();
    QTest::newRow("code") << u"credit-code"_s << u"91350100m000100y43"_s << u"91350100M000100Y43"_s;
    QTest::newRow("code, check") << u"credit-code"_s << u"91110000600037341N"_s << QString();
    QTest::newRow("code, inner check") << u"credit-code"_s << u"91310115077567433M"_s << QString();
}

void TestCalc::numbers()
{
    QFETCH(QString, kind);
    QFETCH(QString, number);
    QFETCH(QString, normalised);
    const Answer answer = runJson({u"calc"_s, kind, number});
    const bool isValid = !normalised.isEmpty();
    QCOMPARE(answer.exit, isValid ? 0 : 1);
    const QJsonObject json = answer.json();
    QCOMPARE(json.value(u"valid").toBool(), isValid);
    QCOMPARE(json.value(u"normalised").toString(), normalised);
    QCOMPARE(json.value(u"problem").isNull(), isValid);
}

void TestCalc::capitals_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("capitals");
    QTest::newRow("official") << u"1409.50"_s << u"人民币壹仟肆佰零玖元伍角"_s;
    QTest::newRow("with fen") << u"325.04"_s << u"人民币叁佰贰拾伍元零肆分"_s;
    QTest::newRow("ten") << u"10"_s << u"人民币壹拾元整"_s;
    QTest::newRow("separators") << u"250,000"_s << u"人民币贰拾伍万元整"_s;
}

void TestCalc::capitals()
{
    QFETCH(QString, amount);
    QFETCH(QString, capitals);
    const Answer answer = runJson({u"calc"_s, u"amount"_s, amount});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json().value(u"capitals").toString(), capitals);
}

void TestCalc::badAmount()
{
    const Answer answer = runJson({u"calc"_s, u"amount"_s, u"1.234"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.json().value(u"problems")[0][u"code"].toString(), u"amount_form"_s);
}

void TestCalc::textForPeople()
{
    QCOMPARE(run({u"calc"_s, u"amount"_s, u"300"_s}).out, u"人民币叁佰元整\n"_s);
    const QStringList ask {u"calc"_s, u"working-days"_s, u"--from"_s, u"2026-12-31"_s, u"--add"_s, u"1"_s};
    QVERIFY(run(ask).out.contains(u"2027年"_s));
    QVERIFY(run(ask, {.locale = u"en_US.UTF-8"_s}).out.contains(u"holiday"_s));
}

QTEST_GUILESS_MAIN(TestCalc)
#include "tst_calc.moc"
