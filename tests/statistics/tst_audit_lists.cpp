// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/trail/office_hours.h"
#include "core/exchange/summary_tables.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// What the audit administrator looks through: each list finds its kind, and stays silent one step beside it.
class TestAuditLists final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(30000);
    }
    void twoStepsWithinHalfAnHour_data();
    void twoStepsWithinHalfAnHour();
    void oneOfficersStepsAreNoPair();
    void oneAccountForSeveralApplicants();
    void decisionsOnDaysOfRest();
    void decisionsOutsideOfficeHours();
    void hoursAreSetByTheAuditAdministrator();
    void whoLookedAtWhom();
    void otherPeriodsAndDistrictsHaveNone();
    void noTableIsScanned();

private:
    [[nodiscard]] QList<StandingEntry> list(StandingList which, int year = 2026, const QString& district = {})
    {
        const SummaryAsk ask {StatisticsPeriod::year(year), district, m_office->clock().today()};
        return readStandingList(m_office->db(), which, ask, Wording::chinese());
    }
    CaseId claimOf(const QString& number, const QString& account)
    {
        FormData form = sample::grantForm();
        form.setValue(u"credit_code"_s, number);
        form.setValue(u"account"_s, account);
        const CaseId id = m_office->open(sample::grant, form);
        m_office->carry(id, CaseState::PaymentRequested);
        return id;
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestAuditLists::twoStepsWithinHalfAnHour_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("found");
    QTest::newRow("at once") << 0 << 1;
    QTest::newRow("half an hour to the second") << 1800 << 1;
    QTest::newRow("a second later") << 1801 << 0;
}

void TestAuditLists::twoStepsWithinHalfAnHour()
{
    QFETCH(const int, seconds);
    QFETCH(const int, found);
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    m_office->clock().advanceSeconds(seconds);
    m_office->act("first", id, Action::PassFirstReview);
    const QList<StandingEntry> entries = list(StandingList::SameDesk);
    QCOMPARE(entries.size(), found);
    if (found == 0)
        return;
    QCOMPARE(entries[0].caseId, id);
    QCOMPARE(entries[0].officer, u"周初审"_s);
    QVERIFY2(entries[0].what.contains(u"李受理"_s), qPrintable(entries[0].what));
}

void TestAuditLists::oneOfficersStepsAreNoPair()
{
    (void)m_office->claimIn(CaseState::Accepted); // handed in and accepted by the same officer
    QVERIFY(list(StandingList::SameDesk).isEmpty());
}

void TestAuditLists::oneAccountForSeveralApplicants()
{
    const CaseId one = claimOf(u"91210200MA0DEMA17P"_s, u"21250100040012345"_s);
    QVERIFY(list(StandingList::SharedAccounts).isEmpty());
    (void)claimOf(u"91210200MA0DEMA17P"_s, u"21250100040012345"_s); // the same applicant again
    QVERIFY(list(StandingList::SharedAccounts).isEmpty());
    const CaseId other = claimOf(u"91210211MA0TE5T16B"_s, u"21250100040012345"_s);
    const QList<StandingEntry> found = list(StandingList::SharedAccounts);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].caseId, one);
    QCOMPARE(found[2].caseId, other);
    QVERIFY2(found[2].what.contains(u"2125*********2345"_s), qPrintable(found[2].what));
    QVERIFY(found[2].what.contains(u"2"_s));
    QVERIFY(!found[2].what.contains(u"21250100040012345"_s));
}

void TestAuditLists::decisionsOnDaysOfRest()
{
    const CaseId weekday = m_office->claimIn(CaseState::SecondReviewed);
    const CaseId saturday = m_office->claimIn(CaseState::SecondReviewed);
    m_office->act("approval", weekday, Action::Approve);
    m_office->on(2026, 3, 7); // a Saturday; what is no decision is not listed
    (void)m_office->claimIn(CaseState::SecondReviewed);
    QVERIFY(list(StandingList::AfterHours).isEmpty());
    m_office->act("approval", saturday, Action::Approve);
    const QList<StandingEntry> found = list(StandingList::AfterHours);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].caseId, saturday);
    QCOMPARE(found[0].day, QDate(2026, 3, 7));
    QCOMPARE(found[0].officer, u"郑审批"_s);
}

void TestAuditLists::decisionsOutsideOfficeHours()
{
    const CaseId early = m_office->claimIn(CaseState::SecondReviewed);
    const CaseId late = m_office->claimIn(CaseState::SecondReviewed);
    m_office->act("approval", early, Action::Approve); // nine o'clock
    m_office->clock().advanceSeconds((8 * 60 + 30) * 60);
    m_office->act("approval", late, Action::Approve); // half past five
    QVERIFY(list(StandingList::AfterHours).isEmpty());
    const auto set = [&](QTime from, QTime to) {
        m_office->must(setOfficeHours(m_office->as("audit"), {from, to, u"示例办〔2026〕1号"_s}));
    };
    set(QTime(9, 0), QTime(17, 31));
    QVERIFY(list(StandingList::AfterHours).isEmpty());
    set(QTime(9, 0), QTime(17, 30));
    QCOMPARE(list(StandingList::AfterHours).size(), 1);
    QCOMPARE(list(StandingList::AfterHours)[0].caseId, late);
    set(QTime(9, 1), QTime(17, 31));
    QCOMPARE(list(StandingList::AfterHours).size(), 1);
    QCOMPARE(list(StandingList::AfterHours)[0].caseId, early);
}

void TestAuditLists::hoursAreSetByTheAuditAdministrator()
{
    const OfficeHours hours {QTime(8, 30), QTime(17, 0), u"示例办〔2026〕1号"_s};
    for (const char* who : {"system", "security", "many", "rules"})
        QCOMPARE(setOfficeHours(m_office->as(who), hours).error().code, ProblemCode::RoleMissing);
    QCOMPARE(setOfficeHours(m_office->as("audit"), {QTime(8, 30), QTime(17, 0), u" "_s}).error().field, u"source"_s);
    QCOMPARE(setOfficeHours(m_office->as("audit"), {QTime(17, 0), QTime(17, 0), u"x"_s}).error().field, u"to"_s);
    QVERIFY(!officeHours(m_office->db()).isSet());
    m_office->must(setOfficeHours(m_office->as("audit"), hours));
    QCOMPARE(officeHours(m_office->db()).to, QTime(17, 0));
    QCOMPARE(readAudit(m_office->db(), {}, 1).first().action, u"set_office_hours"_s);
}

void TestAuditLists::whoLookedAtWhom()
{
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    const qint64 unit = m_office->file(id).organisation.value();
    QVERIFY(list(StandingList::Looks).isEmpty());
    (void)noteAccess(m_office->as("statistics"), u"view"_s, id, u"case"_s);
    (void)noteAccess(m_office->as("first"), u"unmask"_s, {}, u"organisations/%1/bank_account"_s.arg(unit));
    (void)noteAccess(m_office->as("intake"), u"unmask"_s, {}, u"correct_party/1/%1"_s.arg(unit));
    (void)noteAccess(m_office->as("second"), u"search"_s, {}, u"persons"_s);
    const QList<StandingEntry> found = list(StandingList::Looks);
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0].caseId, id);
    QCOMPARE(found[0].officer, u"褚统计"_s);
    QCOMPARE(found[0].applicant, m_office->file(id).applicantName);
    QCOMPARE(found[1].applicant, m_office->file(id).applicantName);
    QCOMPARE(found[1].number, u"9121**********A17P"_s);
    QCOMPARE(found[2].applicant, found[1].applicant);
    QVERIFY(found[3].applicant.isEmpty());
    QCOMPARE(list(StandingList::Looks, 2026, m_office->file(id).district).size(), 1);
    const SummaryAsk ask {StatisticsPeriod::year(2026), {}, m_office->clock().today()};
    QCOMPARE(standingTable(StandingList::Looks, found, ask, {u"示例市人社局"_s, ask.today}).rows.size(), 4);
}

void TestAuditLists::otherPeriodsAndDistrictsHaveNone()
{
    const CaseId id = claimOf(u"91210200MA0DEMA17P"_s, u"21250100040012345"_s);
    (void)claimOf(u"91210211MA0TE5T16B"_s, u"21250100040012345"_s);
    m_office->on(2026, 3, 7);
    m_office->act("approval", m_office->claimIn(CaseState::SecondReviewed), Action::Approve);
    (void)noteAccess(m_office->as("statistics"), u"view"_s, id, u"case"_s);
    for (const StandingList each :
        {StandingList::SameDesk, StandingList::SharedAccounts, StandingList::AfterHours, StandingList::Looks}) {
        QVERIFY(list(each, 2025).isEmpty());
        QVERIFY(list(each, 2026, u"999999"_s).isEmpty());
        QVERIFY(!list(each, 2026, m_office->file(id).district).isEmpty());
    }
}

void TestAuditLists::noTableIsScanned()
{
    for (const StandingList each : auditLists)
        for (const QByteArray& text : standingStatements(each))
            for (const QString& step : m_office->database().planOf(text)) {
                QVERIFY2(!step.startsWith(u"SCAN"_s), qPrintable(step + u'\n' + QString::fromUtf8(text)));
                QVERIFY2(!step.contains(u"TEMP B-TREE FOR ORDER"_s), qPrintable(step + u'\n' + QString::fromUtf8(text)));
            }
}

QTEST_GUILESS_MAIN(TestAuditLists)
#include "tst_audit_lists.moc"
