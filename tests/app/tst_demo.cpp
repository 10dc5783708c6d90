// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_file.h"
#include "core/casework/payments.h"
#include "core/policy/figure.h"
#include "core/programmes/migrations.h"
#include "core/register/figure_store.h"
#include "core/store/file_lock.h"
#include "core/store/migrator.h"
#include "resources/resources.h"
#include "tests/app/cli_process.h"

#include <QtCore/QRandomGenerator>

using namespace jiangce;
using namespace jiangce::clitest;

/// The demonstration office, and the commands that work on a database.
class TestDemo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsInOrder();
    void everyStateOccurs();
    void severalYearsAndDistricts();
    void oneRoundIsOverAndOneIsOpen();
    void figuresAreSamplesConfirmedByAnother();
    void sameSeedSamePeople();
    void anExistingFileStays();
    void signingIn();
    void rolesCount();
    void find_data();
    void find();
    void oneCase();
    void letters();
    void writersWaitForTheDesktop();
    void backup();
    void summary();
    void foreignFiles();

private:
    [[nodiscard]] std::unique_ptr<Connection> opened(const QString& file) const;
    [[nodiscard]] QStringList column(const QByteArray& sql) const;

    QTemporaryDir m_folder;
    QString m_file;
    QJsonObject m_made;
};

std::unique_ptr<Connection> TestDemo::opened(const QString& file) const
{
    auto db = openForReading(file, allMigrations());
    return db ? *std::move(db) : nullptr;
}

QStringList TestDemo::column(const QByteArray& sql) const
{
    const auto db = opened(m_file);
    Statement rows = db->preparedText(sql);
    QStringList values;
    while (rows.next())
        values.append(rows.text(0));
    return values;
}

void TestDemo::initTestCase()
{
    initialiseResources();
    m_file = m_folder.filePath(u"demo.jiangce"_s);
    const Answer answer = runJson(
        {u"demo"_s, u"--cases"_s, u"120"_s, u"--seed"_s, u"7"_s, u"--until"_s, u"2026-11-20"_s, u"--out"_s, m_file});
    QVERIFY2(answer.exit == 0, qPrintable(answer.err));
    m_made = answer.json();
}

void TestDemo::itIsInOrder()
{
    const Answer answer = runJson({u"--database"_s, m_file, u"verify"_s});
    QVERIFY2(answer.exit == 0, qPrintable(answer.out));
    QCOMPARE(answer.json().value(u"ok").toBool(), true);
    QVERIFY(m_made.value(u"accounts").toArray().size() >= 10);
    // What is owed, and what a round brings, comes besides the applications that were asked for.
    QCOMPARE(column("SELECT count(*) FROM case_file WHERE id NOT IN (SELECT case_id FROM filing) AND programme NOT IN "
                    "('outstanding_talent', 'technical_expert') AND id NOT IN (SELECT case_id FROM case_consequence)"),
        QStringList {u"120"_s});
    QVERIFY(column("SELECT count(*) FROM filing").first().toInt() > 20);
    QVERIFY(column("SELECT value FROM office_particular WHERE particular = 'name'").first().contains(u"示例"_s));
}

void TestDemo::everyStateOccurs()
{
    const QStringList found = column("SELECT DISTINCT state FROM case_file");
    // Through these a round goes on, or nothing went wrong.
    const QList<CaseState> passing {CaseState::Proposed, CaseState::Reserve, CaseState::Removed, CaseState::Revoked};
    for (int state = 0; state <= int(CaseState::Withdrawn); ++state)
        if (!passing.contains(CaseState(state)))
            QVERIFY2(found.contains(stateKey(CaseState(state))), qPrintable(stateKey(CaseState(state))));
    QVERIFY(!column("SELECT id FROM case_file WHERE correction_asked_on IS NOT NULL AND accepted_on IS NOT NULL")
                 .isEmpty());
    QVERIFY(!column("SELECT case_id FROM claim_line WHERE settlement = 'cut'").isEmpty());
    QVERIFY(!column("SELECT case_id FROM claim_line WHERE settlement = 'refused'").isEmpty());
}

void TestDemo::severalYearsAndDistricts()
{
    QVERIFY(column("SELECT DISTINCT substr(handed_in, 1, 4) FROM case_file WHERE handed_in IS NOT NULL").size() >= 5);
    QVERIFY(column("SELECT DISTINCT district FROM case_file").size() >= 8);
    QCOMPARE(column("SELECT DISTINCT programme FROM case_file").size(), qsizetype(allProgrammes().size()));
    QVERIFY(column("SELECT DISTINCT officer_id FROM case_step").size() >= 5);
}

void TestDemo::oneRoundIsOverAndOneIsOpen()
{
    QCOMPARE(column("SELECT state FROM award_round ORDER BY id"), (QStringList {u"conferred"_s, u"open"_s}));
    QVERIFY(column("SELECT approval_number FROM award_round").first().contains(u"示"_s));
    const QStringList honours = column("SELECT programme FROM honour WHERE kind = 'conferred' AND revoked_on IS NULL");
    QCOMPARE(honours.count(u"outstanding_talent"_s), 3);
    QCOMPARE(honours.count(u"technical_expert"_s), 4);
    QVERIFY(column("SELECT decision_number FROM award_round WHERE state = 'conferred'").first().contains(u"示政发"_s));
    // The register is told, and written without a whole number.
    QCOMPARE(runAs(u"shouli1"_s, m_file, {u"round"_s, u"honours"_s}).json().value(u"honours").toArray().size(), 8);
    const QString csv = QFileInfo(m_file).absoluteDir().filePath(u"honours.csv"_s);
    const QStringList out {u"round"_s, u"honours"_s, u"--out"_s, csv, u"--purpose"_s, u"report"_s, u"--for"_s, u"报省厅"_s};
    QCOMPARE(runAs(u"shouli1"_s, m_file, out).exit, 1); // who has no right to take data out
    QVERIFY(!QFileInfo::exists(csv));
    QCOMPARE(runAs(u"tongji1"_s, m_file, out).exit, 0);
    QFile written(csv);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QCOMPARE(text.count(u"大连市技术能手"_s), 4);
    for (const QString& number : column("SELECT p.id_number FROM honour h JOIN person p ON p.id = h.person_id"))
        QVERIFY(!text.contains(number));
    // Each was paid what the clause states, once.
    QCOMPARE(column("SELECT sum(paid_fen) FROM payment p JOIN case_consequence m ON m.case_id = p.case_id"),
        QStringList {QString::number(3 * 1'000'000 + 4 * 500'000)});
    QCOMPARE(column("SELECT level FROM honour WHERE kind = 'of_government'"), QStringList {u"nation"_s});
    QVERIFY(column("SELECT count(*) FROM appraisal_body").first().toInt() >= 10);
}

void TestDemo::figuresAreSamplesConfirmedByAnother()
{
    const auto db = opened(m_file);
    const QList<FigureHistory> values = FigureStore(*db).history();
    QVERIFY(!values.isEmpty());
    for (const FigureHistory& each : values) {
        QVERIFY(each.record.isSample);
        QVERIFY(each.record.isConfirmed);
        QVERIFY(each.enteredById != each.confirmedById);
    }
}

void TestDemo::sameSeedSamePeople()
{
    const auto namesOf = [this](const QString& seed) {
        const QString file = m_folder.filePath(u"seed-"_s + QString::number(QRandomGenerator::global()->generate()));
        (void)runJson(
            {u"demo"_s, u"--cases"_s, u"12"_s, u"--seed"_s, seed, u"--until"_s, u"2026-11-20"_s, u"--out"_s, file});
        const auto db = opened(file);
        Statement rows = db->prepared("SELECT name, id_number FROM person ORDER BY id");
        QStringList names;
        while (rows.next())
            names.append(rows.text(0) + rows.text(1));
        return names;
    };
    const QStringList one = namesOf(u"1"_s);
    QVERIFY(one.size() > 5);
    QCOMPARE(namesOf(u"1"_s), one);
    QVERIFY(namesOf(u"2"_s) != one);
}

void TestDemo::anExistingFileStays()
{
    const Answer answer = run({u"demo"_s, u"--cases"_s, u"1"_s, u"--out"_s, m_file});
    QCOMPARE(answer.exit, 2);
    QCOMPARE(run({u"demo"_s, u"--cases"_s, u"0"_s, u"--out"_s, m_folder.filePath(u"none"_s)}).exit, 2);
}

void TestDemo::signingIn()
{
    const QStringList ask {u"--database"_s, m_file, u"--as"_s, u"shouli1"_s, u"find"_s, u"示例"_s};
    QCOMPARE(runJson(ask, {.password = u"shouli1-demo-2026"_s}).exit, 0);
    const Answer wrong = runJson(ask, {.password = u"something else"_s});
    QCOMPARE(wrong.exit, 1);
    QCOMPARE(wrong.json().value(u"problems")[0][u"code"].toString(), u"sign_in_failed"_s);
    QCOMPARE(run(ask).exit, 2); // no terminal to ask on
}

void TestDemo::rolesCount()
{
    QCOMPARE(runAs(u"xitong"_s, m_file, {u"find"_s, u"示例"_s}).exit, 1);
    const Answer summary = runAs(u"shouli1"_s, m_file, {u"summary"_s, u"--year"_s, u"2026"_s});
    QCOMPARE(summary.exit, 1);
    QCOMPARE(summary.json().value(u"problems")[0][u"code"].toString(), u"role_missing"_s);
}

void TestDemo::find_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("part of a name") << QByteArray(
        "SELECT substr(applicant_name, 3, 2) FROM case_file WHERE person_id IS NULL");
    QTest::newRow("whole number") << QByteArray("SELECT number FROM case_file WHERE number IS NOT NULL");
    QTest::newRow("number as typed") << QByteArray("SELECT number_key FROM case_file WHERE number IS NOT NULL");
    QTest::newRow("credit code") << QByteArray("SELECT credit_code FROM organisation");
    QTest::newRow("certificate") << QByteArray("SELECT certificate FROM upskill_subsidy_roster");
}

void TestDemo::find()
{
    QFETCH(QByteArray, text);
    const QString asked = column(text + " LIMIT 1").first();
    const Answer answer = runAs(u"chushen1"_s, m_file, {u"find"_s, asked});
    QVERIFY2(answer.exit == 0, qPrintable(asked));
    QVERIFY(!answer.json().value(u"hits").toArray().isEmpty());
    QCOMPARE(runAs(u"chushen1"_s, m_file, {u"find"_s, u"绝无此人此事"_s}).exit, 1);
}

void TestDemo::oneCase()
{
    const QString number = column("SELECT number FROM case_file WHERE state = 'paid' LIMIT 1").first();
    const QJsonObject json = runAs(u"bofu1"_s, m_file, {u"case"_s, number}).json();
    QCOMPARE(json.value(u"number").toString(), number);
    QCOMPARE(json.value(u"state").toString(), u"paid"_s);
    QVERIFY(json.value(u"steps").toArray().size() >= 6);
    QCOMPARE(json.value(u"payments")[0][u"amount_fen"].toInteger(), json.value(u"approved_fen").toInteger());
    QCOMPARE(runAs(u"bofu1"_s, m_file, {u"case"_s, u"技补〔1999〕1号"_s}).exit, 1);
    const QString settled =
        column("SELECT number FROM case_file WHERE person_id IS NOT NULL AND number IS NOT NULL LIMIT 1").first();
    QVERIFY(
        runAs(u"bofu1"_s, m_file, {u"case"_s, settled}).json().value(u"applicant_number").toString().contains(u'*'));
}

void TestDemo::letters()
{
    const QString number = column("SELECT number FROM case_file WHERE state = 'accepted' LIMIT 1").first();
    const QString out = m_folder.filePath(u"letter.pdf"_s);
    const auto issuedOf = [&] {
        return runAs(u"shouli1"_s, m_file, {u"case"_s, number}).json().value(u"letters").toArray();
    };
    // Without a kind the command says which there are, and which of them can be issued now.
    const Answer kinds = runAs(u"shouli1"_s, m_file, {u"letter"_s, number});
    QCOMPARE(kinds.exit, 0);
    QMap<QString, bool> named;
    for (const QJsonValue& kind : kinds.json().value(u"letters").toArray())
        named.insert(kind[u"key"].toString(), kind[u"can_issue"].toBool());
    QVERIFY(named.value(u"receipt_slip"_s));
    QVERIFY(named.contains(u"approval_sheet"_s));
    const Answer preview = runAs(u"shouli1"_s, m_file, {u"letter"_s, number, u"receipt_slip"_s, u"--out"_s, out});
    QVERIFY2(preview.exit == 0, qPrintable(preview.out + preview.err));
    QVERIFY(preview.json().value(u"preview").toBool());
    QVERIFY(issuedOf().isEmpty());
    QFile pdf(out);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    const Answer issued =
        runAs(u"shouli1"_s, m_file, {u"letter"_s, number, u"receipt_slip"_s, u"--issue"_s, u"--out"_s, out});
    QVERIFY2(issued.exit == 0, qPrintable(issued.out + issued.err));
    QVERIFY(issued.json().value(u"number").toString().contains(u"示人社"_s));
    QCOMPARE(issuedOf().size(), 1);
    QCOMPARE(runAs(u"shouli1"_s, m_file, {u"letter"_s, number, u"love_letter"_s, u"--out"_s, out}).exit, 1);
    itIsInOrder();
}

void TestDemo::writersWaitForTheDesktop()
{
    const FixedClock clock(QDate(2026, 11, 20));
    const auto lock = FileLock::acquire(m_file, {u"李一"_s, u"窗口三"_s}, clock);
    QVERIFY(lock.has_value());
    const QString number = column("SELECT number FROM case_file WHERE state = 'accepted' LIMIT 1").first();
    const Answer writer = runAs(u"shouli1"_s, m_file,
        {u"letter"_s, number, u"receipt_slip"_s, u"--issue"_s, u"--out"_s, m_folder.filePath(u"late.pdf"_s)});
    QCOMPARE(writer.exit, 1);
    QCOMPARE(writer.json().value(u"problems")[0][u"code"].toString(), u"database_in_use"_s);
    QVERIFY(writer.json().value(u"problems")[0][u"sentence"].toString().contains(u"窗口三"_s));
    QCOMPARE(runAs(u"shouli1"_s, m_file, {u"case"_s, number}).exit, 0);
}

void TestDemo::backup()
{
    const QString copy = m_folder.filePath(u"copy.jiangce"_s);
    const Answer answer = runAs(u"xitong"_s, m_file, {u"backup"_s, copy});
    QVERIFY2(answer.exit == 0, qPrintable(answer.out));
    QCOMPARE(runJson({u"--database"_s, copy, u"verify"_s}).exit, 0);
    QCOMPARE(runAs(u"xitong"_s, m_file, {u"backup"_s, m_file}).exit, 2);
    QCOMPARE(runAs(u"shouli1"_s, m_file, {u"backup"_s, copy}).json().value(u"problems")[0][u"code"].toString(),
        u"role_missing"_s);
    QCOMPARE(runAs(u"xitong"_s, m_file, {u"backup"_s, copy}).exit, 0); // a newer copy takes the place of an older one
    const QString letter = m_folder.filePath(u"letter.txt"_s);
    QFile text(letter);
    QVERIFY(text.open(QIODevice::WriteOnly));
    QCOMPARE(text.write("not a database"), qint64(14));
    text.close();
    QCOMPARE(runAs(u"xitong"_s, m_file, {u"backup"_s, letter}).exit, 2);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), QByteArray("not a database"));
    QCOMPARE(column("SELECT action FROM audit ORDER BY seq DESC LIMIT 1"), QStringList {u"backup"_s});
    QCOMPARE(runAs(u"xitong"_s, m_file, {u"backup"_s, u"/nowhere/at/all"_s}).exit, 1);
}

void TestDemo::summary()
{
    const QString out = m_folder.filePath(u"summary.xlsx"_s);
    const Answer answer = runAs(u"tongji1"_s, m_file, {u"summary"_s, u"--year"_s, u"2025"_s, u"--out"_s, out});
    QVERIFY2(answer.exit == 0, qPrintable(answer.out));
    const QJsonValue claims = answer.json().value(u"programmes")[u"upskill_subsidy"];
    const qint64 received =
        column("SELECT count(*) FROM case_file WHERE programme = 'upskill_subsidy' AND state <> 'draft' "
               "AND handed_in LIKE '2025-%'")
            .first()
            .toLongLong();
    QVERIFY(received > 0);
    QCOMPARE(claims[u"received"][u"total"].toInteger(), received);
    qint64 districts = 0;
    for (const QJsonValue& cell : claims[u"received"][u"district"].toObject())
        districts += cell.toInteger();
    QCOMPARE(districts, received);
    const qint64 approved =
        column("SELECT sum(approved_fen) FROM case_file WHERE programme = 'upskill_subsidy' AND state <> "
               "'refused' AND decided_on LIKE '2025-%'")
            .first()
            .toLongLong();
    QCOMPARE(claims[u"approved"][u"total"].toInteger(), approved);

    const Answer district =
        runAs(u"tongji1"_s, m_file, {u"summary"_s, u"--year"_s, u"2025"_s, u"--district"_s, u"中山区"_s});
    QCOMPARE(district.json().value(u"programmes")[u"upskill_subsidy"][u"received"][u"total"].toInteger(),
        claims[u"received"][u"district"][u"210202"].toInteger());
    QCOMPARE(runAs(u"tongji1"_s, m_file, {u"summary"_s, u"--year"_s, u"2025"_s, u"--district"_s, u"沈阳市"_s}).exit, 2);

    QProcess reader;
    reader.start(u"python3"_s, {QStringLiteral(JIANGCE_SOURCE_DIR "/tests/exchange/read_xlsx.py"), out});
    QVERIFY2(reader.waitForFinished(), "python3 is needed to read the spreadsheet");
    QCOMPARE(reader.exitCode(), 0);
    const QString cells = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char16_t* sheet : {u"sheet 总览 visible", u"sheet 企业职工技能提升培训补贴 visible", u"sheet 口径 visible"})
        QVERIFY(cells.contains(QString::fromUtf16(sheet)));
    // Codes of districts stay text.
    const QStringList codes = claims[u"received"][u"district"].toObject().keys();
    QVERIFY(!codes.isEmpty());
    for (const QString& code : codes)
        QVERIFY2(cells.contains(u"text "_s + code), qPrintable(code));
    QVERIFY(cells.contains(u"number %1"_s.arg(received)));
}

void TestDemo::foreignFiles()
{
    const QString other = m_folder.filePath(u"other.jiangce"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database at all, but long enough to be looked at twice");
    file.close();
    const Answer answer = runJson({u"--database"_s, other, u"verify"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.json().value(u"problems")[0][u"code"].toString(), u"database_foreign"_s);
    QCOMPARE(runJson({u"--database"_s, u"/nowhere"_s, u"verify"_s}).exit, 1);
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
