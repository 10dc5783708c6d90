// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/permissions.h"
#include "tests/support/round_office.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// Which single role may take which action with a nomination in which state, by issue 4 §1: written by hand, beside the
/// product's own table. What is not listed is nobody's; from "qualified" on only the round moves it.
struct Arrow {
    CaseState state;
    Action action;
    Role role;
};

const QList<Arrow> arrows {
    {CaseState::Draft, Action::Submit, Role::Intake},
    {CaseState::Draft, Action::Withdraw, Role::Intake},
    {CaseState::Submitted, Action::Accept, Role::Intake},
    {CaseState::Submitted, Action::ReturnForCorrection, Role::Intake},
    {CaseState::Submitted, Action::DeclineAcceptance, Role::Intake},
    {CaseState::Submitted, Action::Withdraw, Role::Intake},
    {CaseState::ReturnedForCorrection, Action::Resubmit, Role::Intake},
    {CaseState::ReturnedForCorrection, Action::DeclineAcceptance, Role::Intake},
    {CaseState::ReturnedForCorrection, Action::Withdraw, Role::Intake},
    {CaseState::Accepted, Action::PassFirstReview, Role::FirstReview},
    {CaseState::Accepted, Action::SendBack, Role::FirstReview},
    {CaseState::Accepted, Action::Withdraw, Role::Intake},
    {CaseState::FirstReviewed, Action::PassSecondReview, Role::SecondReview},
    {CaseState::FirstReviewed, Action::SendBack, Role::SecondReview},
    {CaseState::FirstReviewed, Action::Withdraw, Role::Intake},
    {CaseState::SecondReviewed, Action::Qualify, Role::Approval},
    {CaseState::SecondReviewed, Action::Refuse, Role::Approval},
    {CaseState::SecondReviewed, Action::SendBack, Role::Approval},
    {CaseState::SecondReviewed, Action::Withdraw, Role::Intake},
    {CaseState::NotAccepted, Action::Archive, Role::Intake},
    {CaseState::Refused, Action::Archive, Role::Intake},
    {CaseState::Withdrawn, Action::Archive, Role::Intake},
    {CaseState::NotSelected, Action::Archive, Role::Intake},
    {CaseState::Removed, Action::Archive, Role::Intake},
};

constexpr CaseState states[] {CaseState::Draft, CaseState::Submitted, CaseState::ReturnedForCorrection,
    CaseState::NotAccepted, CaseState::Accepted, CaseState::FirstReviewed, CaseState::SecondReviewed, CaseState::Refused,
    CaseState::Withdrawn, CaseState::Qualified, CaseState::Proposed, CaseState::Reserve, CaseState::NotSelected,
    CaseState::Removed, CaseState::Honoured, CaseState::Revoked, CaseState::Archived};

/// Accounts of one role each, none of which took a step before.
const QList<std::pair<Role, const char*>> officers {{Role::Intake, "intake2"}, {Role::FirstReview, "first2"},
    {Role::SecondReview, "second2"}, {Role::Approval, "approval2"}, {Role::Finance, "finance2"}, {Role::Rules, "rules"},
    {Role::Statistics, "statistics"}, {Role::SystemAdministrator, "system"}, {Role::SecurityAdministrator, "security"},
    {Role::AuditAdministrator, "audit"}};

bool isKnown(CaseState state, Action action)
{
    return std::ranges::any_of(
        arrows, [&](const Arrow& arrow) { return arrow.state == state && arrow.action == action; });
}

bool isAllowed(CaseState state, Action action, Role role)
{
    return std::ranges::any_of(arrows, [&](const Arrow& arrow) {
        return arrow.state == state && arrow.action == action && arrow.role == role;
    });
}

/// A nomination in the state, moved there by its round where the round moves it.
CaseId nominationIn(RoundOffice& made, CaseState state)
{
    switch (state) {
    case CaseState::Proposed:
    case CaseState::Reserve:
    case CaseState::NotSelected: {
        made.listed();
        const qsizetype place = state == CaseState::Proposed ? 0 : state == CaseState::Reserve ? 2 : 4;
        return made.firstTitle()[place];
    }
    case CaseState::Archived:
    case CaseState::Removed: {
        made.listed();
        const CaseId id = made.firstTitle()[0];
        made.must(removeNominee(made.as("approval"), made.id(), made.version(), id, u"本人放弃"_s));
        if (state == CaseState::Archived)
            made.office().act("intake", id, Action::Archive);
        return id;
    }
    case CaseState::Honoured:
    case CaseState::Revoked: {
        made.conferred();
        const Honour honour = made.honours().first();
        if (state == CaseState::Revoked)
            made.must(revokeHonour(made.as("approval"), honour.id, honour.version,
                {.document = u"1号"_s, .reason = u"示例"_s, .password = testPassword}));
        return honour.nomination;
    }
    default: break;
    }
    RoundPaper paper = RoundOffice::paper();
    paper.needsUnionOpinion = state == CaseState::Refused;
    made.open(paper);
    FormData form = RoundOffice::form(1);
    if (state == CaseState::Refused)
        form.setValue(u"union_opinion"_s, u"disagrees"_s);
    return made.nominate(RoundOffice::outstanding(), form, state);
}

} // namespace

class TestNominationMatrix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateActionAndRole_data()
    {
        QTest::addColumn<CaseState>("state");
        for (const CaseState state : states)
            QTest::addRow("%s", qPrintable(stateKey(state))) << state;
    }
    void everyStateActionAndRole()
    {
        QFETCH(const CaseState, state);
        RoundOffice made;
        const std::pair<const char*, Role> seconds[] {{"first2", Role::FirstReview}, {"second2", Role::SecondReview},
            {"approval2", Role::Approval}, {"finance2", Role::Finance}};
        for (const auto& [name, role] : seconds)
            made.office().addOfficer(QString::fromLatin1(name), QString::fromLatin1(name), {role});
        const CaseId id = nominationIn(made, state);
        const CaseFile file = made.office().file(id);
        QCOMPARE(file.state, state);
        for (const auto& [role, account] : officers)
            for (int i = 0; i < int(Action::TakeBack); ++i) {
                const auto action = Action(i);
                const Permission permitted = permission(made.as(account), file, action);
                const QByteArray place = stateKey(state).toUtf8() + ' ' + actionKey(action).toUtf8() + ' ' + account;
                QVERIFY2(permitted.isAllowed == isAllowed(state, action, role), place.constData());
                if (permitted.isAllowed)
                    continue;
                const ProblemCode expected
                    = isKnown(state, action) ? ProblemCode::RoleMissing : ProblemCode::ActionNotPermitted;
                QVERIFY2(permitted.why.code == expected, place.constData());
                const auto refused = made.office().attempt(account, id, action);
                QVERIFY2(!refused && refused.error().code == expected, place.constData());
            }
    }
};

QTEST_GUILESS_MAIN(TestNominationMatrix)
#include "tst_nomination_matrix.moc"
