// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_file.h"
#include "core/programmes/migrations.h"
#include "core/store/migrator.h"
#include "resources/resources.h"
#include "tests/app/cli_process.h"

#include <QtCore/QDir>

using namespace jiangce;
using namespace jiangce::clitest;

/// The main job with one command, on a machine without a display (see clitest::run).
class TestWalkthrough final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void databaseIsInOrder();
    void bothProgrammesAreCarriedThrough();
    void roundIsCarriedToTheCommendation();
    void aYearOfFilingsIsCarriedThrough();
    void fiveAccountsTookSteps();
    void lettersAreNamedAsTheyAreHeaded();
    void lettersCanBeRead_data();
    void lettersCanBeRead();
    void rejectedRowsComeBack();
    void summaryCountsThem();
    void aSecondTimeTheFolderIsKept();

private:
    [[nodiscard]] QStringList column(const QByteArray& sql) const;

    QTemporaryDir m_folder;
    QString m_place;
    QJsonObject m_told;
};

QStringList TestWalkthrough::column(const QByteArray& sql) const
{
    auto db = openForReading(m_place + u"/walkthrough.jiangce"_s, allMigrations());
    if (!db)
        return {};
    Statement rows = (*db)->preparedText(sql);
    QStringList values;
    while (rows.next())
        values.append(rows.text(0));
    return values;
}

void TestWalkthrough::initTestCase()
{
    initialiseResources();
    m_place = m_folder.filePath(u"结果 folder"_s);
    const Answer answer = runJson({u"walkthrough"_s, u"--out"_s, m_place});
    QVERIFY2(answer.exit == 0, qPrintable(answer.err + answer.out));
    m_told = answer.json();
    QVERIFY(m_told.value(u"verified").toBool());
    for (const QJsonValue& file : m_told.value(u"files").toArray())
        QVERIFY2(QFileInfo::exists(m_place + u'/' + file.toString()), qPrintable(file.toString()));
}

void TestWalkthrough::databaseIsInOrder()
{
    QCOMPARE(runJson({u"--database"_s, m_place + u"/walkthrough.jiangce"_s, u"verify"_s}).exit, 0);
}

void TestWalkthrough::bothProgrammesAreCarriedThrough()
{
    QCOMPARE(column("SELECT programme || ' ' || state FROM case_file WHERE programme IN ('upskill_subsidy', "
                    "'talent_settlement') ORDER BY id"),
        (QStringList {u"upskill_subsidy archived"_s, u"upskill_subsidy refused"_s, u"talent_settlement archived"_s,
            u"talent_settlement not_accepted"_s}));
    QCOMPARE(column("SELECT count(*) FROM payment WHERE state = 'paid'"), QStringList {u"1"_s});
    QCOMPARE(
        column("SELECT count(*) FROM payment p JOIN case_file c ON c.id = p.case_id AND c.approved_fen = p.amount_fen"),
        QStringList {u"1"_s});
    // 60 rows were sent in, 8 of them cannot be taken over.
    QCOMPARE(column("SELECT count(*) FROM upskill_subsidy_roster WHERE case_id = 1"), QStringList {u"52"_s});
    QCOMPARE(column("SELECT count(*) FROM claim_line WHERE settlement = 'open'"), QStringList {u"0"_s});
}

void TestWalkthrough::roundIsCarriedToTheCommendation()
{
    QCOMPARE(column("SELECT count(*) FROM award_nominee"), QStringList {u"60"_s});
    QCOMPARE(column("SELECT programme || ' ' || count(*) FROM honour GROUP BY programme ORDER BY programme"),
        (QStringList {u"outstanding_talent 10"_s, u"technical_expert 30"_s}));
    QCOMPARE(column("SELECT state || ' ' || count(*) FROM case_file WHERE programme = 'outstanding_talent' GROUP BY state ORDER "
                    "BY state"),
        (QStringList {u"honoured 10"_s, u"not_selected 9"_s, u"removed 1"_s}));
    QCOMPARE(column("SELECT state FROM award_round"), QStringList {u"conferred"_s});
    QCOMPARE(column("SELECT count(*) FROM award_notice"), QStringList {u"2"_s});
}

void TestWalkthrough::aYearOfFilingsIsCarriedThrough()
{
    QCOMPARE(column("SELECT count(*) FROM appraisal_body"), QStringList {u"20"_s});
    for (const char* programme : {"appraisal_plan", "appraisal_report"}) {
        const QByteArray of = QByteArray(" WHERE programme = '") + programme + "'";
        const int filed = column("SELECT count(*) FROM filing" + of).first().toInt();
        const int reminded = column("SELECT count(DISTINCT l.organisation_id) FROM reminder_item JOIN reminder_letter l"
                                    " USING (job_id, position)" + of + " AND l.number IS NOT NULL").first().toInt();
        QVERIFY(filed > 10 && filed < 20);
        QVERIFY(reminded >= 20 - filed); // the late ones were reminded and sent theirs
        QVERIFY(QFileInfo::exists(m_place + u"/reminders-%1-2027.pdf"_s.arg(QLatin1StringView(programme))));
    }
    QCOMPARE(column("SELECT count(*) FROM filing f JOIN case_file c ON c.id = f.case_id WHERE c.state NOT IN"
                    " ('filed', 'received', 'archived')"),
        QStringList {u"0"_s});
}

void TestWalkthrough::fiveAccountsTookSteps()
{
    for (const char* programme : {"upskill_subsidy", "talent_settlement"})
        QVERIFY(column("SELECT DISTINCT s.officer_id FROM case_step s JOIN case_file c ON c.id = s.case_id WHERE "
                       "c.programme = '"
                    + QByteArray(programme) + "'")
                    .size()
            >= 4);
    QVERIFY(column("SELECT DISTINCT officer_id FROM case_step").size() >= 5);
}

void TestWalkthrough::lettersAreNamedAsTheyAreHeaded()
{
    QString told;
    for (const QJsonValue& step : m_told.value(u"steps").toArray())
        told += step.toString() + u'\n';
    for (const char16_t* title : {u"收件凭证", u"受理通知书", u"补贴核定通知书", u"审批表"})
        QVERIFY2(told.contains(QString::fromUtf16(title)), qPrintable(told));
    QVERIFY2(!told.contains(u"receipt_slip"_s) && !told.contains(u"approval_sheet"_s), qPrintable(told));
}

void TestWalkthrough::lettersCanBeRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::newRow("receipt") << u"jb2026-1-receipt_slip"_s << u"技补〔2026〕000001"_s;
    QTest::newRow("correction") << u"jb2026-1-correction_notice"_s << u"示人社补〔2026〕1号"_s;
    QTest::newRow("acceptance") << u"jb2026-1-acceptance_notice"_s << u"示人社受〔2026〕1号"_s;
    QTest::newRow("decision") << u"jb2026-1-subsidy_decision"_s << u"示人社核〔2026〕1号"_s;
    QTest::newRow("approval sheet") << u"jb2026-1-approval_sheet"_s << u"同意按核定金额补贴"_s;
    QTest::newRow("refusal") << u"jb2026-2-refusal"_s << u"大政发〔2011〕46号"_s;
    QTest::newRow("confirmation") << u"lh2026-1-settlement_confirmation"_s << u"示人社函〔2026〕1号"_s;
    QTest::newRow("notice of the round") << u"round-notice-1"_s << u"拟表彰对象的公示"_s;
    QTest::newRow("request") << u"round-request"_s << u"示人社请〔2026〕7号"_s;
    QTest::newRow("draft of the decision") << u"round-commendation-draft"_s << u"大连市技术能手"_s;
    QTest::newRow("non-acceptance") << u"lh2026-2-non_acceptance"_s << u"未按要求补正"_s;
}

void TestWalkthrough::lettersCanBeRead()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QProcess reader;
    reader.start(u"pdftotext"_s, {m_place + u'/' + file + u".pdf"_s, u"-"_s});
    QVERIFY2(reader.waitForFinished(), "pdftotext is needed to read the letters");
    QCOMPARE(reader.exitCode(), 0);
    QString read = QString::fromUtf8(reader.readAllStandardOutput());
    read.remove(u'\n');
    QVERIFY2(read.contains(text), qPrintable(read));
}

void TestWalkthrough::rejectedRowsComeBack()
{
    const Answer again = runJson(
        {u"check-roster"_s, u"upskill_subsidy"_s, m_place + u"/rejected-rows.xlsx"_s, u"--on"_s, u"2026-11-02"_s});
    QCOMPARE(again.json().value(u"rows").toArray().size(), 8);
}

void TestWalkthrough::summaryCountsThem()
{
    QProcess reader;
    reader.start(u"python3"_s,
        {QStringLiteral(JIANGCE_SOURCE_DIR "/tests/exchange/read_xlsx.py"), m_place + u"/summary-2026.xlsx"_s});
    QVERIFY2(reader.waitForFinished(), "python3 is needed to read the spreadsheet");
    QCOMPARE(reader.exitCode(), 0);
    const QString cells = QString::fromUtf8(reader.readAllStandardOutput());
    const QString overview = cells.section(u"sheet "_s, 1, 1);
    QVERIFY(overview.contains(u"A4 text 企业职工技能提升培训补贴"_s));
    QVERIFY(overview.contains(u"B4 number 2"_s)); // received
    QVERIFY(overview.contains(u"A5 text 紧缺技能人才引进落户"_s));
    QVERIFY(overview.contains(u"B5 number 2"_s));
    QVERIFY(overview.contains(u"A8 text 有杰出贡献高技能人才评选"_s));
    QVERIFY(overview.contains(u"B8 number 20"_s));
}

void TestWalkthrough::aSecondTimeTheFolderIsKept()
{
    QCOMPARE(run({u"walkthrough"_s, u"--out"_s, m_place}).exit, 2);
}

QTEST_GUILESS_MAIN(TestWalkthrough)
#include "tst_walkthrough.moc"
