// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/filings.h"
#include "core/casework/operations/enter_old_case.h"
#include "core/casework/queries/case_list.h"
#include "core/casework/since_last.h"
#include "core/casework/verdict_store.h"
#include "core/casework/verify.h"
#include "core/programmes/migrations.h"
#include "tests/support/filing_desk.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// 备案 and 报送: states, steps, numbers, and what they leave in the registers.
class TestFilings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_office->on(2026, 3, 16);
    }
    void aPlanIsPutOnFileUnderANumber();
    void numbersFollowOneAnother();
    void takingBackKeepsTheNumber();
    void itMayBeReturnedAgainAndAgain();
    void theDayOfHandInStays();
    void aLatePlanIsTakenInLikeTheRest();
    void intakeAndCheckAreTwoOfficers();
    void materialsAreNeeded();
    void withoutAgencyCodeNoNumberIsUsedUp();
    void queuesHoldWhatWaitsToBeChecked();
    void oldFilingsAreEntered();
    void theDatabaseVerifies();

private:
    CaseId handedIn(int year = 2026) { return filing::handedIn(*m_office, filing::plan(), filing::planForm(year)); }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestFilings::aPlanIsPutOnFileUnderANumber()
{
    const CaseId id = handedIn();
    auto filed = readFiling(m_office->db(), id);
    QVERIFY(filed.has_value());
    QCOMPARE(filed->year, 2026);
    QCOMPARE(filed->dueOn, QDate(2026, 3, 31));
    QVERIFY(filed->number.isEmpty());
    m_office->tickAll(id);
    const CaseFile file = m_office->act("first", id, Action::File);
    QCOMPARE(file.state, CaseState::Filed);
    QCOMPARE(file.decidedOn, QDate(2026, 3, 16));
    filed = readFiling(m_office->db(), id);
    QCOMPARE(filed->number, u"示人社鉴备〔2026〕1号"_s);
    QCOMPARE(filed->numberedOn, QDate(2026, 3, 16));
    QCOMPARE(readHistory(m_office->db(), id).first().after["filing_number"_L1].toString(), filed->number);
    QCOMPARE(lastVerdict(m_office->db(), id)->verdict, Verdict::Eligible);
    QCOMPARE(m_office->act("intake", id, Action::Archive).state, CaseState::Archived);
}

void TestFilings::numbersFollowOneAnother()
{
    QStringList numbers;
    for (int i = 0; i < 3; ++i) {
        const CaseId id = handedIn();
        m_office->tickAll(id);
        m_office->act("first", id, Action::File);
        numbers.append(readFiling(m_office->db(), id)->number);
    }
    m_office->on(2027, 1, 4);
    const CaseId next = handedIn(2027);
    m_office->tickAll(next);
    m_office->act("first", next, Action::File);
    numbers.append(readFiling(m_office->db(), next)->number);
    QCOMPARE(numbers, (QStringList {u"示人社鉴备〔2026〕1号"_s, u"示人社鉴备〔2026〕2号"_s, u"示人社鉴备〔2026〕3号"_s,
                          u"示人社鉴备〔2027〕1号"_s}));
}

void TestFilings::takingBackKeepsTheNumber()
{
    const CaseId id = handedIn();
    m_office->tickAll(id);
    m_office->act("first", id, Action::File);
    const QString number = readFiling(m_office->db(), id)->number;
    const CaseFile back = m_office->act("first", id, Action::TakeBack);
    QCOMPARE(back.state, CaseState::Submitted);
    QVERIFY(!back.decidedOn.isValid());
    m_office->act("first", id, Action::File);
    QCOMPARE(readFiling(m_office->db(), id)->number, number);
    QVERIFY(verifyDatabase(m_office->db()).isEmpty());
}

void TestFilings::itMayBeReturnedAgainAndAgain()
{
    const CaseId id = handedIn();
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(m_office->act("first", id, Action::ReturnForCorrection).state, CaseState::ReturnedForCorrection);
        QCOMPARE(m_office->act("intake", id, Action::Resubmit).state, CaseState::Submitted);
    }
    // There is nothing to refuse or decline it with.
    for (const Action action : {Action::Accept, Action::DeclineAcceptance, Action::Refuse, Action::Approve, Action::Receive})
        for (const char* who : {"intake", "first", "second", "approval"})
            QCOMPARE(m_office->attempt(who, id, action).error().code, ProblemCode::ActionNotPermitted);
}

void TestFilings::theDayOfHandInStays()
{
    m_office->on(2026, 3, 30);
    const CaseId id = handedIn();
    m_office->act("first", id, Action::ReturnForCorrection);
    m_office->on(2026, 4, 20);
    QCOMPARE(m_office->act("intake", id, Action::Resubmit).handedIn, QDate(2026, 3, 30));
    m_office->tickAll(id);
    m_office->act("first", id, Action::File);
    QCOMPARE(filing::stateOf(m_office->db(), *m_office, id), ObligationState::OnTime);
}

void TestFilings::aLatePlanIsTakenInLikeTheRest()
{
    filing::registerBody(*m_office);
    m_office->on(2026, 11, 2);
    const CaseId id = handedIn();
    m_office->tickAll(id);
    QCOMPARE(m_office->act("first", id, Action::File).state, CaseState::Filed);
    QCOMPARE(lastVerdict(m_office->db(), id)->verdict, Verdict::Eligible);
    QCOMPARE(filing::stateOf(m_office->db(), *m_office, id), ObligationState::Late);
}

void TestFilings::intakeAndCheckAreTwoOfficers()
{
    const CaseId id = m_office->open(filing::plan(), filing::planForm(2026), "many");
    m_office->act("many", id, Action::Submit);
    m_office->tickAll(id, "many");
    QCOMPARE(m_office->attempt("many", id, Action::File).error().code, ProblemCode::SamePersonStep);
    QCOMPARE(m_office->attempt("many", id, Action::ReturnForCorrection).error().code, ProblemCode::SamePersonStep);
    QCOMPARE(m_office->act("first", id, Action::File).state, CaseState::Filed);
}

void TestFilings::materialsAreNeeded()
{
    const CaseId id = handedIn();
    const auto refused = m_office->attempt("first", id, Action::File);
    QCOMPARE(refused.error().code, ProblemCode::MaterialMissing);
    QCOMPARE(refused.error().arguments, QStringList {u"年度鉴定计划表"_s});
    QVERIFY(readFiling(m_office->db(), id)->number.isEmpty());
}

void TestFilings::withoutAgencyCodeNoNumberIsUsedUp()
{
    const CaseId id = handedIn();
    m_office->tickAll(id);
    m_office->database().write(
        [&] { m_office->db().prepared("UPDATE office_particular SET value = '' WHERE particular = 'agency_code'").run(); });
    QCOMPARE(m_office->attempt("first", id, Action::File).error().code, ProblemCode::OfficeIncomplete);
    QCOMPARE(m_office->file(id).state, CaseState::Submitted);
    m_office->database().write(
        [&] { m_office->db().prepared("UPDATE office_particular SET value = '示人社' WHERE particular = 'agency_code'").run(); });
    m_office->act("first", id, Action::File);
    QCOMPARE(readFiling(m_office->db(), id)->number, u"示人社鉴备〔2026〕1号"_s);
}

void TestFilings::queuesHoldWhatWaitsToBeChecked()
{
    const CaseId id = handedIn();
    auto counts = queueCounts(m_office->as("first"));
    QCOMPARE(counts.value(Queue::FirstReview), 1);
    QCOMPARE(counts.value(Queue::ToAccept), 0);
    const auto rows = [&](Queue queue) {
        return casePage(m_office->as("first"), {.queue = queue}, CaseSort::HandedIn, true, 10).rows.size();
    };
    QCOMPARE(rows(Queue::FirstReview), 1);
    QCOMPARE(rows(Queue::ToAccept), 0);
    m_office->act("first", id, Action::ReturnForCorrection);
    counts = queueCounts(m_office->as("intake"));
    QCOMPARE(counts.value(Queue::Returned), 1);
    QCOMPARE(counts.value(Queue::FirstReview), 0);
}

void TestFilings::oldFilingsAreEntered()
{
    filing::registerBody(*m_office, 2024);
    const auto entered = enterOldCase(m_office->as("intake"), filing::plan(),
        {.form = filing::planForm(2024), .number = u"鉴备2024-7"_s, .outcome = CaseState::Archived, .handedIn = QDate(2024, 4, 2),
            .decidedOn = QDate(2024, 4, 8), .reason = u"2024年纸质卷7"_s});
    QVERIFY(entered.has_value());
    QCOMPARE(filing::stateOf(m_office->db(), *m_office, entered->cases.first()), ObligationState::Late);
    QVERIFY(verifyDatabase(m_office->db()).isEmpty());
}

void TestFilings::theDatabaseVerifies()
{
    const CaseId id = handedIn();
    m_office->tickAll(id);
    m_office->act("first", id, Action::File);
    QCOMPARE(verifyDatabase(m_office->db()).join(u'\n'), QString());
    m_office->database().write([&] {
        m_office->db().prepared("UPDATE number_series SET last = last + 1 WHERE series LIKE 'filing/%'").run();
    });
    QVERIFY(verifyDatabase(m_office->db()).join(u'\n').contains(u"a number is missing"_s));
}

QTEST_GUILESS_MAIN(TestFilings)
#include "tst_filings.moc"
