// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_process.h"

using namespace jiangce::clitest;

class TestUsage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrong_data();
    void wrong();
    void help_data();
    void help();
    void generalHelp();
    void version();
    void theDesktopProgramAnswersWithoutDisplay();
    void programmes();
    void oneProgramme();
    void exampleInHelp();
};

void TestUsage::wrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("no such command") << QStringList {u"sing"_s};
    QTest::newRow("no such option") << QStringList {u"calc"_s, u"amount"_s, u"1"_s, u"--loud"_s};
    QTest::newRow("option without value") << QStringList {u"verify"_s, u"--database"_s};
    QTest::newRow("flag with value") << QStringList {u"programmes"_s, u"--json=yes"_s};
    QTest::newRow("no such calculation") << QStringList {u"calc"_s, u"tides"_s};
    QTest::newRow("number missing") << QStringList {u"calc"_s, u"id"_s};
    QTest::newRow("one word too many") << QStringList {u"calc"_s, u"id"_s, u"1"_s, u"2"_s};
    QTest::newRow("no day") << QStringList {
        u"calc"_s, u"working-days"_s, u"--from"_s, u"2026-02-30"_s, u"--add"_s, u"1"_s};
    QTest::newRow("no number") << QStringList {
        u"calc"_s, u"working-days"_s, u"--from"_s, u"2026-02-03"_s, u"--add"_s, u"x"_s};
    QTest::newRow("no such group") << QStringList {
        u"calc"_s, u"retirement"_s, u"--born"_s, u"1980-01-01"_s, u"--group"_s, u"x"_s};
    QTest::newRow("no such programme") << QStringList {u"programmes"_s, u"moon_landing"_s};
    QTest::newRow("demo without a file") << QStringList {u"demo"_s, u"--cases"_s, u"1"_s};
    QTest::newRow("no account") << QStringList {
        u"find"_s, u"王"_s, u"--database"_s, u"/nowhere"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("assess without a day") << QStringList {u"assess"_s, u"upskill_subsidy"_s, u"x.json"_s};
}

void TestUsage::wrong()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    if (QTest::currentDataTag() == QByteArray("no account"))
        QCOMPARE(answer.exit, 1);   // the missing database is said first
    else
        QCOMPARE(answer.exit, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!answer.err.contains(u"%1"_s));
}

void TestUsage::help_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"calc", "programmes", "assess", "check-roster", "demo", "walkthrough", "letter",
             "summary", "find", "case", "verify", "backup", "restore"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestUsage::help()
{
    QFETCH(QString, command);
    const Answer answer = run({command, u"--help"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.out.startsWith(u"jiangce-cli "_s + command));
    QVERIFY(answer.out.contains(u"--json"_s));
    const Answer english = run({command, u"--help"_s}, {.locale = u"en_GB.UTF-8"_s});
    QVERIFY(english.out != answer.out);
}

void TestUsage::generalHelp()
{
    const Answer answer = run({u"--help"_s});
    QCOMPARE(answer.exit, 0);
    for (const char* command : {"calc", "assess", "check-roster", "walkthrough"})
        QVERIFY(answer.out.contains(QLatin1StringView(command)));
}

void TestUsage::version() { QVERIFY(run({u"--version"_s}).out.startsWith(u"jiangce-cli "_s)); }

void TestUsage::theDesktopProgramAnswersWithoutDisplay()
{
    const Answer version = run({u"--version"_s}, {}, desktopProgram());
    QCOMPARE(version.exit, 0);
    QVERIFY(version.out.contains(QStringLiteral(JIANGCE_VERSION)));
    const Answer help = run({u"--help"_s, u"--language"_s, u"zh"_s}, {}, desktopProgram());
    QCOMPARE(help.exit, 0);
    QVERIFY(help.out.contains(u"--database"_s));
}

void TestUsage::programmes()
{
    const Answer answer = runJson({u"programmes"_s});
    QCOMPARE(answer.exit, 0);
    QStringList keys;
    for (const QJsonValue& programme : answer.json().value(u"programmes").toArray())
        keys.append(programme[u"key"].toString());
    QVERIFY(keys.contains(u"upskill_subsidy"_s));
    QVERIFY(keys.contains(u"talent_settlement"_s));
}

void TestUsage::oneProgramme()
{
    const QJsonObject json = runJson({u"programmes"_s, u"upskill_subsidy"_s}).json();
    QCOMPARE(json.value(u"chinese").toString(), u"企业职工技能提升培训补贴"_s);
    for (const char* part : {"fields", "rosters", "clauses", "conditions", "figures", "materials", "letters"})
        QVERIFY2(!json.value(QLatin1StringView(part)).toArray().isEmpty(), part);
    QStringList heads;
    for (const QJsonValue& field : json.value(u"rosters")[0][u"fields"].toArray())
        for (const QJsonValue& head : field[u"heads"].toArray())
            heads.append(head.toString());
    QVERIFY(heads.contains(u"公民身份号码"_s));
    for (const QJsonValue& condition : json.value(u"conditions").toArray()) {
        QVERIFY(!condition[u"clause"].toString().isEmpty());
        QVERIFY(QStringList({u"text"_s, u"interpretation"_s, u"practice"_s, u"hint"_s})
                    .contains(condition[u"label"].toString()));
    }
}

void TestUsage::exampleInHelp()
{
    const QString help = run({u"assess"_s, u"--help"_s}).out;
    for (const char* key : {"upskill_subsidy", "talent_settlement"}) {
        QFile example(
            QStringLiteral(JIANGCE_SOURCE_DIR "/tests/programmes/%1/example.json").arg(QLatin1StringView(key)));
        QVERIFY(example.open(QIODevice::ReadOnly));
        QVERIFY2(help.contains(QString::fromUtf8(example.readAll().trimmed())), key);
    }
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
