// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// Which single role may take which action in which state, by issue 2 §1.6 and domain facts §0a: written by hand, beside the
/// product's own table. What is not listed is nobody's.
struct Arrow {
    CaseState state;
    Action action;
    Role role;
};

const QList<Arrow> untilDecision {
    {CaseState::Draft, Action::Submit, Role::Intake},
    {CaseState::Draft, Action::Withdraw, Role::Intake},
    {CaseState::Submitted, Action::Accept, Role::Intake},
    {CaseState::Submitted, Action::ReturnForCorrection, Role::Intake},
    {CaseState::Submitted, Action::DeclineAcceptance, Role::Intake},
    {CaseState::Submitted, Action::Withdraw, Role::Intake},
    {CaseState::ReturnedForCorrection, Action::Resubmit, Role::Intake},
    {CaseState::ReturnedForCorrection, Action::DeclineAcceptance, Role::Intake}, // who never corrects gets an answer
    {CaseState::ReturnedForCorrection, Action::Withdraw, Role::Intake},
    {CaseState::Accepted, Action::PassFirstReview, Role::FirstReview},
    {CaseState::Accepted, Action::SendBack, Role::FirstReview},
    {CaseState::Accepted, Action::Withdraw, Role::Intake},
    {CaseState::FirstReviewed, Action::PassSecondReview, Role::SecondReview},
    {CaseState::FirstReviewed, Action::SendBack, Role::SecondReview},
    {CaseState::FirstReviewed, Action::Withdraw, Role::Intake},
    {CaseState::SecondReviewed, Action::Approve, Role::Approval},
    {CaseState::SecondReviewed, Action::Refuse, Role::Approval},
    {CaseState::SecondReviewed, Action::SendBack, Role::Approval},
    {CaseState::SecondReviewed, Action::Withdraw, Role::Intake},
    {CaseState::NotAccepted, Action::Archive, Role::Intake},
    {CaseState::Refused, Action::Archive, Role::Intake},
    {CaseState::Withdrawn, Action::Archive, Role::Intake},
};
const QList<Arrow> afterApprovalOfClaim {
    {CaseState::Approved, Action::RequestPayment, Role::Finance},
    {CaseState::PaymentRequested, Action::ConfirmPayment, Role::Finance},
    {CaseState::Paid, Action::Archive, Role::Intake},
};
const QList<Arrow> afterApprovalOfMark {
    {CaseState::Approved, Action::Archive, Role::Intake},
};

const QList<CaseState> allStates {CaseState::Draft, CaseState::Submitted, CaseState::ReturnedForCorrection,
    CaseState::NotAccepted, CaseState::Accepted, CaseState::FirstReviewed, CaseState::SecondReviewed,
    CaseState::Approved, CaseState::Refused, CaseState::PaymentRequested, CaseState::Paid, CaseState::Archived,
    CaseState::Withdrawn};

/// Accounts of the roles; "intake2" so that the officer who handed in is not the one who tries.
const QList<std::pair<Role, const char*>> officers {{Role::Intake, "intake2"}, {Role::FirstReview, "first2"},
    {Role::SecondReview, "second2"}, {Role::Approval, "approval2"}, {Role::Finance, "finance2"},
    {Role::Rules, "rules"}, {Role::Statistics, "statistics"}, {Role::SystemAdministrator, "system"},
    {Role::SecurityAdministrator, "security"}, {Role::AuditAdministrator, "audit"}};

bool isAllowed(const QList<Arrow>& arrows, CaseState state, Action action, Role role)
{
    return std::ranges::any_of(arrows, [&](const Arrow& arrow) {
        return arrow.state == state && arrow.action == action && arrow.role == role;
    });
}

bool isKnown(const QList<Arrow>& arrows, CaseState state, Action action)
{
    return std::ranges::any_of(
        arrows, [&](const Arrow& arrow) { return arrow.state == state && arrow.action == action; });
}

} // namespace

class TestStateMatrix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateActionAndRole_data();
    void everyStateActionAndRole();
    void refusedAttemptsChangeNothing();

private:
    static CaseId make(OfficeDesk& office, bool isClaim, CaseState state, bool isRefusable);
    static OfficeDesk& office();
};

OfficeDesk& TestStateMatrix::office()
{
    static const auto made = [] {
        auto desk = std::make_unique<OfficeDesk>();
        desk->setAllowance(100000);
        const std::pair<const char*, Role> seconds[] {{"first2", Role::FirstReview}, {"second2", Role::SecondReview},
            {"approval2", Role::Approval}, {"finance2", Role::Finance}};
        for (const auto& [name, role] : seconds) {
            const QString account = QString::fromLatin1(name);
            desk->addOfficer(account, account, {role});
        }
        return desk;
    }();
    return *made;
}

CaseId TestStateMatrix::make(OfficeDesk& office, bool isClaim, CaseState state, bool isRefusable)
{
    FormData form = isClaim ? sample::grantForm() : sample::markForm();
    if (isRefusable)
        form.setValue(isClaim ? u"is_branch"_s : u"meets_new"_s, isClaim ? u"true"_s : u"false"_s);
    const CaseId id = office.open(isClaim ? sample::grant : sample::mark, form);
    office.carry(id, state);
    return id;
}

void TestStateMatrix::everyStateActionAndRole_data()
{
    QTest::addColumn<bool>("isClaim");
    QTest::addColumn<CaseState>("state");
    for (const bool isClaim : {true, false})
        for (const CaseState state : allStates) {
            const bool isMoney = state == CaseState::PaymentRequested || state == CaseState::Paid;
            if (isClaim || !isMoney)
                QTest::addRow("%s %s", isClaim ? "claim" : "mark", qPrintable(stateKey(state))) << isClaim << state;
        }
}

void TestStateMatrix::everyStateActionAndRole()
{
    QFETCH(const bool, isClaim);
    QFETCH(const CaseState, state);
    const QList<Arrow> arrows = untilDecision + (isClaim ? afterApprovalOfClaim : afterApprovalOfMark);
    const CaseFile file = office().file(make(office(), isClaim, state, state == CaseState::Refused || state == CaseState::NotAccepted));
    QCOMPARE(file.state, state);
    for (const auto& [role, account] : officers)
        for (int i = 0; i < int(Action::TakeBack); ++i) {
            const auto action = Action(i);
            const Permission permitted = permission(office().as(account), file, action);
            const QByteArray place = stateKey(state).toUtf8() + ' ' + actionKey(action).toUtf8() + ' ' + account;
            QVERIFY2(permitted.isAllowed == isAllowed(arrows, state, action, role), place.constData());
            if (permitted.isAllowed)
                continue;
            const ProblemCode expected
                = isKnown(arrows, state, action) ? ProblemCode::RoleMissing : ProblemCode::ActionNotPermitted;
            QVERIFY2(permitted.why.code == expected, place.constData());
            const auto refused = office().attempt(account, file.id, action);
            QVERIFY2(!refused && refused.error().code == expected, place.constData());
        }
    // What is permitted is really done: each action on a case of its own.
    for (const Arrow& arrow : arrows) {
        if (arrow.state != state)
            continue;
        const bool isRefusable = state == CaseState::Refused || state == CaseState::NotAccepted
            || arrow.action == Action::Refuse || arrow.action == Action::DeclineAcceptance;
        const CaseId id = make(office(), isClaim, state, isRefusable);
        if (arrow.action == Action::Accept)
            office().tickAll(id);
        const auto account = std::ranges::find(officers, arrow.role, &std::pair<Role, const char*>::first)->second;
        const auto done = office().attempt(account, id, arrow.action);
        QVERIFY2(done.has_value(), qPrintable(actionKey(arrow.action)));
        QVERIFY(office().file(id).state != state);
    }
}

void TestStateMatrix::refusedAttemptsChangeNothing()
{
    const CaseId id = office().claimIn(CaseState::Accepted);
    const CaseFile before = office().file(id);
    const qsizetype entries = readHistory(office().db(), id).size();
    QVERIFY(!office().attempt("second2", id, Action::PassFirstReview));
    QVERIFY(!office().attempt("first2", id, Action::Approve));
    QCOMPARE(office().file(id).version, before.version);
    QCOMPARE(readHistory(office().db(), id).size(), entries);
}

QTEST_GUILESS_MAIN(TestStateMatrix)
#include "tst_state_matrix.moc"
