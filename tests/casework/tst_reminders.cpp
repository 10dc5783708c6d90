// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/reminders.h"
#include "core/casework/verify.h"
#include "core/programmes/appraisal_report/programme.h"
#include "core/programmes/migrations.h"
#include "core/register/certificate_store.h"
#include "core/register/person_store.h"
#include "tests/support/filing_desk.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// Letters to those who have not filed, and what a report leaves in the register of persons.
class TestReminders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_office->on(2026, 4, 10);
        for (int i = 0; i < 3; ++i)
            m_bodies.append(filing::registerBody(*m_office, 2026, {2015, 1, 1}, {}, names[i], codes[i]));
    }
    void cleanup() { m_bodies.clear(); }
    void everyBodyGetsOneLetterWithAllItOwes();
    void whatComesInMeanwhileIsTakenOff();
    void aJobThatWasStoppedGoesOn();
    void aLetterThatCannotBeMadeUsesUpNoNumber();
    void nothingOverdueIsNoJob();
    void onlyWhoWorksOnCasesReminds();
    void namesReachTheRegisterOnce();
    void somebodyElsesCertificateIsNotTakenIn();

private:
    static Outcome<QByteArray> paint(const ReminderLetter& letter)
    {
        return QByteArray("%PDF ") + letter.number.toUtf8() + letter.name.toUtf8();
    }
    QList<Obligation> overdue() { return readObligations(m_office->db(), m_office->clock().today()); }
    ReminderJobId open() { return ReminderJobId(m_office->must(openReminders(m_office->as("intake"), u"催报"_s, overdue())).id); }
    FormData withName(const QString& name, const QString& number)
    {
        FormData form = filing::reportForm(2026, {{u"58"_s, u"50"_s, u"1"_s}, {u"40"_s, u"30"_s, u"0"_s}, {u"33"_s, u"32"_s, u"0"_s}});
        form.setRows(u"holders"_s,
            {{u"r9"_s, {{u"name"_s, name}, {u"id_number"_s, number}, {u"held_occupation"_s, u"电工"_s},
                           {u"held_code"_s, u"6-31-01-03"_s}, {u"held_level"_s, u"4"_s},
                           {u"certificate"_s, u"2606020001400123"_s}, {u"issued"_s, u"2026-06-03"_s},
                           {u"issuer"_s, u"示例鉴定中心"_s}}}});
        return form;
    }
    QList<Certificate> taken() { return CertificateStore(m_office->db()).findByNumber(u"2606020001400123"_s); }

    const QStringList names {filing::bodyName, u"大连星海鉴定所（示例）"_s, u"大连金石滩鉴定所（示例）"_s};
    const QStringList codes {filing::bodyCode, u"52210200MA0TE5T249"_s, u"91210200MA0DEMA17P"_s};
    std::unique_ptr<OfficeDesk> m_office;
    QList<AppraisalBodyId> m_bodies;
};

void TestReminders::everyBodyGetsOneLetterWithAllItOwes()
{
    m_office->on(2027, 1, 8); // now the report is over its term too
    const ReminderJobId job = open();
    QList<ReminderLetter> letters = readReminders(m_office->db(), job);
    QCOMPARE(letters.size(), 3);
    for (const ReminderLetter& letter : letters) {
        QVERIFY(letter.isWaiting());
        QCOMPARE(letter.items.size(), 2);
        m_office->must(takeOnReminder(m_office->as("intake"), job, letter.position, paint));
    }
    letters = readReminders(m_office->db(), job);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(letters[i].number, u"示人社催〔2027〕%1号"_s.arg(i + 1));
    QCOMPARE(readReminderJobs(m_office->db()).first().issued, 3);
    for (const Obligation& owed : overdue())
        if (owed.isMissing() && owed.year == 2026)
            QCOMPARE(owed.remindedOn, QDate(2027, 1, 8));
    QVERIFY(verifyDatabase(m_office->db()).isEmpty());
}

void TestReminders::whatComesInMeanwhileIsTakenOff()
{
    const ReminderJobId job = open();
    (void)filing::handedIn(*m_office, filing::plan(), filing::planForm(2026));
    for (const ReminderLetter& letter : readReminders(m_office->db(), job))
        m_office->must(takeOnReminder(m_office->as("intake"), job, letter.position, paint));
    int leftOut = 0;
    for (const ReminderLetter& letter : readReminders(m_office->db(), job)) {
        leftOut += letter.isLeftOut ? 1 : 0;
        QCOMPARE(letter.isLeftOut, letter.name == filing::bodyName);
        QCOMPARE(letter.number.isEmpty(), letter.isLeftOut);
    }
    QCOMPARE(leftOut, 1);
    QVERIFY(verifyDatabase(m_office->db()).isEmpty()); // no number was skipped
}

void TestReminders::aJobThatWasStoppedGoesOn()
{
    const ReminderJobId job = open();
    m_office->must(takeOnReminder(m_office->as("intake"), job, 2, paint));
    m_office->database().reopen();
    for (const int position : {1, 2, 3})
        m_office->must(takeOnReminder(m_office->as("intake"), job, position, paint));
    const QList<ReminderLetter> letters = readReminders(m_office->db(), job);
    QCOMPARE(letters[1].number, u"示人社催〔2026〕1号"_s); // was issued first and stays as it is
    QCOMPARE(letters[0].number, u"示人社催〔2026〕2号"_s);
    QCOMPARE(letters[2].number, u"示人社催〔2026〕3号"_s);
}

void TestReminders::aLetterThatCannotBeMadeUsesUpNoNumber()
{
    const ReminderJobId job = open();
    const auto failed = takeOnReminder(m_office->as("intake"), job, 1,
        [](const ReminderLetter&) { return Outcome<QByteArray>(fail(ProblemCode::OfficeIncomplete, {u"名称"_s})); });
    QCOMPARE(failed.error().code, ProblemCode::OfficeIncomplete);
    QVERIFY(readReminders(m_office->db(), job).first().isWaiting());
    m_office->must(takeOnReminder(m_office->as("intake"), job, 1, paint));
    QCOMPARE(readReminders(m_office->db(), job).first().number, u"示人社催〔2026〕1号"_s);
}

void TestReminders::nothingOverdueIsNoJob()
{
    m_office->on(2026, 3, 31);
    QCOMPARE(openReminders(m_office->as("intake"), u"催报"_s, overdue()).error().code, ProblemCode::BatchEmpty);
    QVERIFY(readReminderJobs(m_office->db()).isEmpty());
}

void TestReminders::onlyWhoWorksOnCasesReminds()
{
    for (const char* who : {"finance", "rules", "statistics", "system", "audit"})
        QCOMPARE(openReminders(m_office->as(who), u"催报"_s, overdue()).error().code, ProblemCode::RoleMissing);
    for (const char* who : {"intake", "first", "second", "approval"})
        QVERIFY(openReminders(m_office->as(who), u"催报"_s, overdue()).has_value());
}

void TestReminders::namesReachTheRegisterOnce()
{
    m_office->on(2026, 12, 18);
    (void)filing::onFile(*m_office, appraisal_report::programme, withName(u"熊桂建"_s, u"210202198802290011"_s));
    QCOMPARE(taken().size(), 1);
    const Certificate certificate = taken().first();
    QCOMPARE(PersonStore(m_office->db()).find(certificate.person)->name, u"熊桂建"_s);
    QCOMPARE(certificate.level, CertificateLevel::Four);
    QCOMPARE(certificate.occupationName, u"电工"_s);
    QCOMPARE(certificate.issuedOn, QDate(2026, 6, 3));
    QCOMPARE(certificate.issuer, u"示例鉴定中心"_s);
    // The supplement names the same again.
    m_office->on(2027, 1, 12);
    FormData again = withName(u"熊桂建"_s, u"210202198802290011"_s);
    again.setValue(u"report_kind"_s, u"supplement"_s);
    (void)filing::onFile(*m_office, appraisal_report::programme, again);
    QCOMPARE(taken().size(), 1);
}

void TestReminders::somebodyElsesCertificateIsNotTakenIn()
{
    m_office->on(2026, 12, 18);
    (void)filing::onFile(*m_office, appraisal_report::programme, withName(u"熊桂建"_s, u"210202198802290011"_s));
    (void)filing::onFile(*m_office, appraisal_report::programme, withName(u"李𬭊"_s, u"210211197501010022"_s));
    QCOMPARE(taken().size(), 1);
    QCOMPARE(PersonStore(m_office->db()).find(taken().first().person)->name, u"熊桂建"_s);
}

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
