// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_process.h"

using namespace jiangce::clitest;

/// assess and check-roster: no database, no display.
class TestDryRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roster_data();
    void roster();
    void rejectedRows();
    void unreadableFiles();
    void assessExamples_data();
    void assessExamples();
    void factsOfRoundsAndHonoursCount_data();
    void factsOfRoundsAndHonoursCount();
    void figuresMakeTheAmount();
    void brokenJson_data();
    void brokenJson();
};

namespace {

/// What becomes of a row of each kind, once with the fees and the switch set and once without.
QString expectedState(const QString& kind, bool withFigures)
{
    static const QStringList rejected {u"precision_lost"_s, u"impossible_date"_s, u"bad_id"_s, u"sex_mismatch"_s};
    if (rejected.contains(kind))
        return u"rejected"_s;
    if (kind == u"ok")
        return withFigures ? u"eligible"_s : u"undetermined"_s;
    return kind == u"other_occupation" ? u"undetermined"_s : u"refused"_s;
}

QStringList codesOf(const QJsonValue& row)
{
    QStringList codes;
    for (const QJsonValue& problem : row[u"problems"].toArray())
        codes.append(problem[u"code"].toString());
    return codes;
}

QString programmeFile(const QString& key, const QString& name)
{
    return QStringLiteral(JIANGCE_SOURCE_DIR "/tests/programmes/%1/%2").arg(key, name);
}

const QString figures = QStringLiteral(JIANGCE_TEST_DATA "/figures.example.json");

} // namespace

void TestDryRuns::roster_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("withFigures");
    for (const char* file : {"roster-2026.xlsx", "roster-2026-resaved.xlsx"}) {
        QTest::addRow("%s, fees unset", file) << QString::fromLatin1(file) << false;
        QTest::addRow("%s, fees set", file) << QString::fromLatin1(file) << true;
    }
}

void TestDryRuns::roster()
{
    QFETCH(QString, file);
    QFETCH(bool, withFigures);
    QStringList arguments {u"check-roster"_s, u"upskill_subsidy"_s, sample(file), u"--on"_s, u"2026-11-20"_s,
        u"--catalogue"_s, sample(u"catalogue-sample.xlsx"_s)};
    if (withFigures)
        arguments += {u"--figures"_s, figures};
    const Answer answer = runJson(arguments);
    QCOMPARE(answer.exit, 1);
    QMap<int, QJsonValue> rows;
    for (const QJsonValue& row : answer.json().value(u"rows").toArray())
        rows.insert(row[u"row"].toInt(), row);

    QFile expectations(sample(u"roster-2026.expected.json"_s));
    QVERIFY(expectations.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(expectations.readAll())[u"rows"].toArray();
    QCOMPARE(rows.size(), expected.size());
    for (const QJsonValue& each : expected) {
        const QString kind = each[u"kind"].toString();
        const QJsonValue row = rows.value(each[u"row"].toInt());
        const QString place = QString::number(each[u"row"].toInt()) + u' ' + kind;
        QVERIFY2(row.isObject(), qPrintable(place));
        QCOMPARE(row[u"name"].toString(), each[u"name"].toString());
        QVERIFY2(row[u"state"].toString() == expectedState(kind, withFigures),
            qPrintable(place + u" is "_s + row[u"state"].toString()));
        if (kind == u"ok")
            QVERIFY2(codesOf(row).isEmpty(), qPrintable(place + u": "_s + codesOf(row).join(u',')));
        else
            QVERIFY2(codesOf(row).contains(kind), qPrintable(place + u": "_s + codesOf(row).join(u',')));
        QCOMPARE(row[u"findings"].toArray().isEmpty(), expectedState(kind, withFigures) == u"rejected");
        for (const QJsonValue& problem : row[u"problems"].toArray())
            QVERIFY2(!problem[u"sentence"].toString().isEmpty(), qPrintable(place));
    }
}

void TestDryRuns::rejectedRows()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(u"rejected.xlsx"_s);
    const Answer answer = runJson({u"check-roster"_s, u"upskill_subsidy"_s, sample(u"roster-2026.xlsx"_s), u"--on"_s,
        u"2026-11-20"_s, u"--rejected"_s, out});
    QCOMPARE(answer.exit, 1);
    // What comes back can be checked again: the same rows, still rejected, and none besides.
    const Answer again = runJson({u"check-roster"_s, u"upskill_subsidy"_s, out, u"--on"_s, u"2026-11-20"_s});
    const auto namesOf = [](const QJsonObject& json) {
        QStringList names;
        for (const QJsonValue& row : json.value(u"rows").toArray())
            if (row[u"state"].toString() == u"rejected")
                names.append(row[u"name"].toString());
        return names;
    };
    QCOMPARE(namesOf(answer.json()).size(), 8);
    QCOMPARE(namesOf(again.json()), namesOf(answer.json()));
    QCOMPARE(again.json().value(u"rows").toArray().size(), 8);
}

void TestDryRuns::unreadableFiles()
{
    const QStringList day {u"--on"_s, u"2026-11-20"_s};
    Answer answer = runJson(QStringList {u"check-roster"_s, u"upskill_subsidy"_s, u"/nowhere.xlsx"_s} + day);
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.json().value(u"problems")[0][u"code"].toString(), u"file_not_readable"_s);
    answer = runJson(QStringList {u"check-roster"_s, u"upskill_subsidy"_s, figures} + day);
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.json().value(u"problems")[0][u"code"].toString(), u"file_kind"_s);
}

void TestDryRuns::assessExamples_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("claim without catalogue") << u"upskill_subsidy"_s << u"2026-11-06"_s << u"undetermined"_s;
    QTest::newRow("claim of the next year") << u"upskill_subsidy"_s << u"2027-01-04"_s << u"refused"_s;
    QTest::newRow("settlement without catalogue") << u"talent_settlement"_s << u"2021-11-22"_s << u"undetermined"_s;
}

void TestDryRuns::assessExamples()
{
    QFETCH(QString, key);
    QFETCH(QString, on);
    QFETCH(QString, verdict);
    const Answer answer = runJson({u"assess"_s, key, programmeFile(key, u"example.json"_s), u"--on"_s, on});
    QCOMPARE(answer.exit, 1);
    const QJsonObject json = answer.json();
    QCOMPARE(json.value(u"verdict").toString(), verdict);
    QVERIFY(json.value(u"amount_fen").isNull());
    QVERIFY(!json.value(u"findings").toArray().isEmpty());
    for (const QJsonValue& finding : json.value(u"findings").toArray())
        for (const char* part : {"clause", "label", "state", "code", "sentence", "fact", "threshold"})
            QVERIFY2(finding.toObject().contains(QLatin1StringView(part)), part);
}

void TestDryRuns::factsOfRoundsAndHonoursCount_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonObject>("other");
    QTest::addColumn<QString>("verdict");
    // Nominations go by what their round's notice says, the rest by the honour behind them.
    const QJsonObject over {{u"round"_s, QJsonObject {{u"name"_s, u"第8届"_s}, {u"notice"_s, u"示人社发〔2026〕12号"_s},
        {u"from"_s, u"2026-01-05"_s}, {u"to"_s, u"2026-01-20"_s}}}};
    for (const char* key : {"outstanding_talent", "technical_expert"})
        QTest::newRow(key) << QString::fromLatin1(key) << over << u"refused"_s;
    for (const char* key : {"honour_bonus", "level_promotion", "allowance_nomination"}) {
        QTest::newRow(key) << QString::fromLatin1(key) << QJsonObject() << u"undetermined"_s;
        QTest::addRow("%s without honour", key) << QString::fromLatin1(key)
            << QJsonObject {{u"honour_behind"_s, QJsonObject {{u"programme"_s, QString()}}}} << u"refused"_s;
    }
}

/// With what its registers would say an example is judged eligible; with something else it is judged by that.
void TestDryRuns::factsOfRoundsAndHonoursCount()
{
    QFETCH(QString, key);
    QFETCH(QJsonObject, other);
    QFETCH(QString, verdict);
    QFile example(programmeFile(key, u"example.json"_s));
    QVERIFY(example.open(QIODevice::ReadOnly));
    QJsonObject record = QJsonDocument::fromJson(example.readAll()).object();
    const QStringList ask {u"assess"_s, key, example.fileName(), u"--on"_s, record.value(u"handed_in"_s).toString()};
    const Answer known = runJson(ask);
    QCOMPARE(known.json().value(u"verdict").toString(), u"eligible"_s);
    record.insert(u"facts"_s, other);
    QTemporaryDir folder;
    QFile bare(folder.filePath(u"bare.json"_s));
    QVERIFY(bare.open(QIODevice::WriteOnly));
    bare.write(QJsonDocument(record).toJson());
    bare.close();
    const Answer changed = runJson({u"assess"_s, key, bare.fileName(), u"--on"_s, record.value(u"handed_in"_s).toString()});
    QCOMPARE(changed.json().value(u"verdict").toString(), verdict);
}

void TestDryRuns::figuresMakeTheAmount()
{
    QTemporaryDir folder;
    QFile example(programmeFile(u"upskill_subsidy"_s, u"example.json"_s));
    QVERIFY(example.open(QIODevice::ReadOnly));
    const QStringList ask {u"assess"_s, u"upskill_subsidy"_s, example.fileName(), u"--on"_s, u"2026-11-06"_s,
        u"--catalogue"_s, sample(u"catalogue-sample.xlsx"_s)};
    const QJsonObject unset = runJson(ask).json();
    QCOMPARE(unset.value(u"verdict").toString(), u"eligible"_s);
    QVERIFY(unset.value(u"amount_fen").isNull());
    QVERIFY(!unset.value(u"missing").toArray().isEmpty());
    // Level three 1,000 and 200, level two 1,500 and 250.
    const Answer set = runJson(ask + QStringList {u"--figures"_s, figures});
    QCOMPARE(set.exit, 0);
    QCOMPARE(set.json().value(u"amount_fen").toInteger(), 295'000);
}

void TestDryRuns::brokenJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("{") << u"json_form"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"json_form"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"shoe_size": "43"})") << u"unknown_field"_s;
    QTest::newRow("number of too many digits")
        << QByteArray(R"({"account_number": 6222021234567890123})") << u"json_field"_s;
}

void TestDryRuns::brokenJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"record.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Answer answer = runJson({u"assess"_s, u"upskill_subsidy"_s, file.fileName(), u"--on"_s, u"2026-11-06"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.json().value(u"problems")[0][u"code"].toString(), code);
}

QTEST_GUILESS_MAIN(TestDryRuns)
#include "tst_dry_runs.moc"
