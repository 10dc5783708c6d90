// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/extend_limit.h"
#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/casework/rulings.h"
#include "core/casework/steps.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// One action of each step, and the state in which it is taken.
struct Turn {
    Step step;
    CaseState state;
    Action action;
    const char* label;
};
const QList<Turn> turns {{Step::Intake, CaseState::Submitted, Action::Accept, "Intake"},
    {Step::FirstReview, CaseState::Accepted, Action::PassFirstReview, "First review"},
    {Step::SecondReview, CaseState::FirstReviewed, Action::PassSecondReview, "Second review"},
    {Step::Approval, CaseState::SecondReviewed, Action::Approve, "Approval"},
    {Step::Payment, CaseState::Approved, Action::RequestPayment, "Payment"}};

} // namespace

class TestSeparation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(100000);
    }
    void noPairOfSteps_data();
    void noPairOfSteps();
    void enteringCountsAsIntake();
    void savingSomebodysDraftCountsAsIntake();
    void judgingCountsAsTheStep();
    void aStepTakenBackStillCounts();
    void theDatabaseRefusesByItself();
    void requestingAndConfirmingAreOneStep();
    void nobodyHandlesHisOwnCase();
    void withdrawingIsAStepOfIntake();
    void rolesTakenAwayCountAtOnce();

private:
    std::unique_ptr<OfficeDesk> m_office;
};

void TestSeparation::noPairOfSteps_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    for (int first = 0; first < turns.size(); ++first)
        for (int second = first + 1; second < turns.size(); ++second)
            QTest::addRow("%s then %s", turns[first].label, turns[second].label) << first << second;
}

void TestSeparation::noPairOfSteps()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    OfficeDesk& office = *m_office;
    const CaseId id = office.claimIn(turns[first].state);
    if (turns[first].action == Action::Accept)
        office.tickAll(id);
    if (turns[first].action == Action::PassSecondReview)
        office.settle(id, "many");
    office.act("many", id, turns[first].action);
    office.carry(id, turns[second].state);
    const auto refused = office.attempt("many", id, turns[second].action);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::SamePersonStep);
    QCOMPARE(refused.error().arguments, QStringList {QString::fromLatin1(turns[first].label)});
    QCOMPARE(stepOf(office.db(), id, office.session("many").account), turns[first].step);
}

void TestSeparation::enteringCountsAsIntake()
{
    const CaseId id = m_office->open(sample::grant, sample::grantForm(), "many");
    m_office->carry(id, CaseState::Accepted);
    QCOMPARE(m_office->attempt("many", id, Action::PassFirstReview).error().code, ProblemCode::SamePersonStep);
}

void TestSeparation::savingSomebodysDraftCountsAsIntake()
{
    const CaseId id = m_office->open(sample::grant, sample::grantForm());
    m_office->must(saveForm(m_office->as("many"), id, m_office->file(id).version, sample::grantForm()));
    m_office->carry(id, CaseState::Accepted);
    QCOMPARE(m_office->attempt("many", id, Action::PassFirstReview).error().code, ProblemCode::SamePersonStep);
}

void TestSeparation::judgingCountsAsTheStep()
{
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    m_office->must(recordRuling(
        m_office->as("many"), id, m_office->file(id).version, {.code = u"worthy"_s, .isMet = true, .reason = u"示例"_s}));
    m_office->carry(id, CaseState::FirstReviewed);
    QCOMPARE(m_office->attempt("many", id, Action::PassSecondReview).error().code, ProblemCode::SamePersonStep);
}

void TestSeparation::aStepTakenBackStillCounts()
{
    const CaseId id = m_office->claimIn(CaseState::Accepted);
    m_office->act("many", id, Action::PassFirstReview);
    m_office->act("many", id, Action::TakeBack);
    m_office->carry(id, CaseState::FirstReviewed);
    QCOMPARE(m_office->attempt("many", id, Action::PassSecondReview).error().code, ProblemCode::SamePersonStep);
}

void TestSeparation::theDatabaseRefusesByItself()
{
    const CaseId id = m_office->open(sample::grant, sample::grantForm(), "many");
    m_office->carry(id, CaseState::Accepted);
    const AccountId officer = m_office->session("many").account;
    Transaction transaction(m_office->db());
    QVERIFY_THROWS_EXCEPTION(Fault,
        m_office->db()
            .prepared("INSERT INTO case_step (case_id, action, step, from_state, to_state, officer_id, officer_name, at, "
                      "on_day, head_before) VALUES (?, 'pass_first_review', 'first_review', 'accepted', 'first_reviewed', ?, '李', ?, ?, '{}')")
            .run(id, officer, m_office->clock().now(), m_office->clock().today()));
}

void TestSeparation::requestingAndConfirmingAreOneStep()
{
    const CaseId id = m_office->claimIn(CaseState::Approved);
    m_office->act("many", id, Action::RequestPayment);
    QCOMPARE(m_office->act("many", id, Action::ConfirmPayment).state, CaseState::Paid);
}

void TestSeparation::nobodyHandlesHisOwnCase()
{
    OfficeDesk& office = *m_office;
    office.addOfficer(u"self"_s, u"李娜"_s, {Role::FirstReview, Role::Intake, Role::Approval}, u"210202199202020020"_s);
    const CaseId claim = office.claimIn(CaseState::Accepted); // its second row is this officer
    QCOMPARE(office.attempt("self", claim, Action::PassFirstReview).error().code, ProblemCode::OwnCase);
    const CaseId reviewed = office.claimIn(CaseState::SecondReviewed);
    QCOMPARE(extendLimit(office.as("self"), reviewed, office.file(reviewed).version, u"案情复杂"_s).error().code,
        ProblemCode::OwnCase);
    FormData form = sample::markForm();
    form.setValue(u"id_number"_s, u"210202199202020020"_s);
    const CaseId mark = office.open(sample::mark, form);
    QCOMPARE(office.attempt("self", mark, Action::Submit).error().code, ProblemCode::OwnCase);
}

void TestSeparation::withdrawingIsAStepOfIntake()
{
    OfficeDesk& office = *m_office;
    for (const CaseState state : {CaseState::Submitted, CaseState::ReturnedForCorrection, CaseState::Accepted,
             CaseState::FirstReviewed, CaseState::SecondReviewed}) {
        const CaseId id = office.claimIn(state);
        office.act("intake2", id, Action::Withdraw);
        const TakenStep last = readSteps(office.db(), id).constLast();
        QCOMPARE(last.action, Action::Withdraw);
        QCOMPARE(last.step, std::optional(Step::Intake));
        QCOMPARE(stepOf(office.db(), id, office.session("intake2").account), std::optional(Step::Intake));
    }
    const CaseId id = office.claimIn(CaseState::Accepted);
    office.act("many", id, Action::PassFirstReview);
    const auto refused = office.attempt("many", id, Action::Withdraw);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::SamePersonStep);
    office.act("intake", id, Action::Withdraw);
}

void TestSeparation::rolesTakenAwayCountAtOnce()
{
    OfficeDesk& office = *m_office;
    const CaseId id = office.claimIn(CaseState::Accepted);
    office.must(setRoles(office.as("security"), office.session("first").account, {Role::SecondReview}));
    QCOMPARE(office.attempt("first", id, Action::PassFirstReview).error().code, ProblemCode::RoleMissing);
    office.must(setAccountDisabled(office.as("system"), office.session("many").account, true));
    QCOMPARE(office.attempt("many", id, Action::PassFirstReview).error().code, ProblemCode::AccountDisabled);
}

QTEST_GUILESS_MAIN(TestSeparation)
#include "tst_separation.moc"
