// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/programmes/migrations.h"
#include "tests/support/filing_desk.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// Which single role may take which action in which state, by issue 4 §2 and domain facts §0a: written by hand, beside the
/// product's own table. What is not listed is nobody's: nothing is accepted, approved, refused or paid here.
struct Arrow {
    CaseState state;
    Action action;
    Role role;
};

const QList<Arrow> ofPlan {
    {CaseState::Draft, Action::Submit, Role::Intake},
    {CaseState::Draft, Action::Withdraw, Role::Intake},
    {CaseState::Submitted, Action::ReturnForCorrection, Role::FirstReview},
    {CaseState::Submitted, Action::File, Role::FirstReview},
    {CaseState::Submitted, Action::Withdraw, Role::Intake},
    {CaseState::ReturnedForCorrection, Action::Resubmit, Role::Intake},
    {CaseState::ReturnedForCorrection, Action::Withdraw, Role::Intake},
    {CaseState::Filed, Action::Archive, Role::Intake},
    {CaseState::Withdrawn, Action::Archive, Role::Intake},
};

const QList<CaseState> states {CaseState::Draft, CaseState::Submitted, CaseState::ReturnedForCorrection, CaseState::Filed,
    CaseState::Archived, CaseState::Withdrawn};

const QList<std::pair<Role, const char*>> officers {{Role::Intake, "intake2"}, {Role::FirstReview, "first2"},
    {Role::SecondReview, "second"}, {Role::Approval, "approval"}, {Role::Finance, "finance"}, {Role::Rules, "rules"},
    {Role::Statistics, "statistics"}, {Role::SystemAdministrator, "system"}, {Role::SecurityAdministrator, "security"},
    {Role::AuditAdministrator, "audit"}};

bool isAllowed(CaseState state, Action action, Role role)
{
    return std::ranges::any_of(ofPlan,
        [&](const Arrow& arrow) { return arrow.state == state && arrow.action == action && arrow.role == role; });
}

bool isKnown(CaseState state, Action action)
{
    return std::ranges::any_of(
        ofPlan, [&](const Arrow& arrow) { return arrow.state == state && arrow.action == action; });
}

} // namespace

class TestFilingMatrix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_office->on(2026, 3, 16);
        m_office->addOfficer(u"first2"_s, u"周初审二"_s, {Role::FirstReview});
    }
    void everyStateActionAndRole_data();
    void everyStateActionAndRole();

private:
    CaseId make(CaseState state)
    {
        const CaseId id = m_office->open(filing::plan(), filing::planForm(2026));
        if (state == CaseState::Draft)
            return id;
        m_office->act("intake", id, Action::Submit);
        if (state == CaseState::ReturnedForCorrection)
            m_office->act("first", id, Action::ReturnForCorrection);
        if (state == CaseState::Withdrawn)
            m_office->act("intake", id, Action::Withdraw);
        if (state == CaseState::Filed || state == CaseState::Archived) {
            m_office->tickAll(id);
            m_office->act("first", id, Action::File);
        }
        if (state == CaseState::Archived)
            m_office->act("intake", id, Action::Archive);
        return id;
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestFilingMatrix::everyStateActionAndRole_data()
{
    QTest::addColumn<CaseState>("state");
    for (const CaseState state : states)
        QTest::newRow(qPrintable(stateKey(state))) << state;
}

void TestFilingMatrix::everyStateActionAndRole()
{
    QFETCH(const CaseState, state);
    const CaseFile file = m_office->file(make(state));
    QCOMPARE(file.state, state);
    const qsizetype entries = readHistory(m_office->db(), file.id).size();
    for (const auto& [role, account] : officers)
        for (int i = 0; i < int(Action::TakeBack); ++i) {
            const auto action = Action(i);
            const Permission permitted = permission(m_office->as(account), file, action);
            const QByteArray place = stateKey(state).toUtf8() + ' ' + actionKey(action).toUtf8() + ' ' + account;
            QVERIFY2(permitted.isAllowed == isAllowed(state, action, role), place.constData());
            if (permitted.isAllowed)
                continue;
            const ProblemCode expected = isKnown(state, action) ? ProblemCode::RoleMissing : ProblemCode::ActionNotPermitted;
            QVERIFY2(permitted.why.code == expected, place.constData());
            const auto refused = m_office->attempt(account, file.id, action);
            QVERIFY2(!refused && refused.error().code == expected, place.constData());
        }
    // What was refused has left nothing behind.
    QCOMPARE(m_office->file(file.id).version, file.version);
    QCOMPARE(readHistory(m_office->db(), file.id).size(), entries);
    // What is permitted is really done: each action on a filing of its own.
    for (const Arrow& arrow : ofPlan) {
        if (arrow.state != state)
            continue;
        const CaseId id = make(state);
        if (arrow.action == Action::File)
            m_office->tickAll(id);
        const auto account = std::ranges::find(officers, arrow.role, &std::pair<Role, const char*>::first)->second;
        QVERIFY2(m_office->attempt(account, id, arrow.action).has_value(), qPrintable(actionKey(arrow.action)));
        QVERIFY(m_office->file(id).state != state);
    }
}

QTEST_GUILESS_MAIN(TestFilingMatrix)
#include "tst_filing_matrix.moc"
