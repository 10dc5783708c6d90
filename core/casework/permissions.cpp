// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/permissions.h"

#include "core/casework/account_roles.h"
#include "core/casework/batches/payment_batch.h"
#include "core/casework/last_step.h"
#include "core/casework/payments.h"
#include "core/casework/relations.h"
#include "core/casework/rounds/award_round.h"
#include "core/casework/steps.h"

using namespace Qt::StringLiterals;

namespace jiangce {

bool isNamedIn(Connection& db, const CaseFile& file, AccountId account)
{
    return isCloseTo(db, file, account);
}

namespace {

QString words(const char* label) { return QString::fromLatin1(label); }

Problem notPermitted(Action action, CaseState state)
{
    return {ProblemCode::ActionNotPermitted, {words(actionLabel(action)), words(stateLabel(state))}};
}

Outcome<void> checkRole(const Desk& desk, Role role)
{
    const auto account = actingAccount(desk);
    if (!account)
        return fail(account.error());
    if (!account->roles.contains(role))
        return fail(ProblemCode::RoleMissing, {words(roleLabel(role))});
    return {};
}

Outcome<void> checkOfficer(const Desk& desk, const CaseFile& file, Role role, std::optional<Step> step)
{
    if (const auto role_ = checkRole(desk, role); !role_)
        return role_;
    if (isNamedIn(desk.db, file, desk.session.account))
        return fail(ProblemCode::OwnCase);
    const auto taken = step ? stepOf(desk.db, file.id, desk.session.account) : std::nullopt;
    if (taken && *taken != *step)
        return fail(ProblemCode::SamePersonStep, {words(stepLabel(*taken))});
    return {};
}

/// Arrows that the state alone allows but the history of the case does not.
std::optional<Problem> closedByHistory(const CaseFile& file, Action action)
{
    if (file.isBackEntry)
        return notPermitted(action, file.state);
    const bool beforeAcceptance = action == Action::ReturnForCorrection || action == Action::DeclineAcceptance;
    if (beforeAcceptance && file.acceptedOn.isValid())
        return notPermitted(action, file.state);
    if (action == Action::ReturnForCorrection && file.correctionAskedOn.isValid()
        && procedureFor(file.programme->procedure).isCorrectedOnce)
        return Problem {ProblemCode::CorrectionAlreadyAsked};
    return {};
}

/// The arrow by which the last step moved the case.
const Transition* transitionOf(const CaseFile& file, const LastStep& last)
{
    const CaseState from = stateFromKey(last.headBefore.value("state"_L1).toString());
    for (const Transition& transition : procedureFor(file.programme->procedure).transitions)
        if (transition.from == from && actionKey(transition.action) == last.action)
            return &transition;
    return nullptr;
}

/// A request that went out with others, or was paid in part, is not taken back.
Outcome<void> checkRequestOpen(Connection& db, CaseId id)
{
    for (const Payment& payment : readPayments(db, id)) {
        if (payment.state == PaymentState::Cancelled)
            continue;
        if (payment.batch.isValid())
            return fail(ProblemCode::PaymentInBatch, {batchName(db, payment.batch)});
        if (!payment.paid.isZero() || payment.state == PaymentState::Bounced)
            return fail(ProblemCode::StepTakenBackTooLate, {payment.confirmedBy});
    }
    return {};
}

/// What a panel scores is not taken back from under it.
Outcome<void> checkRoundOpen(Connection& db, const CaseFile& file)
{
    const RoundId open = openRoundOf(db, *file.programme->round);
    if (!open.isValid() || roundOf(db, file.id) != open)
        return fail(notPermitted(Action::TakeBack, file.state));
    return {};
}

Outcome<void> checkTakeBack(const Desk& desk, const CaseFile& file)
{
    const auto last = lastStep(desk.db, file.id);
    if (!last || file.isBackEntry || last->action == actionKey(Action::ConfirmPayment))
        return fail(notPermitted(Action::TakeBack, file.state));
    if (last->officer != desk.session.account)
        return fail(ProblemCode::StepTakenBackTooLate, {last->officerName});
    if (const QString other = otherOfficerSince(desk.db, file.id, *last); !other.isEmpty())
        return fail(ProblemCode::StepTakenBackTooLate, {other});
    if (const auto account = actingAccount(desk); !account)
        return fail(account.error());
    const Transition* taken = transitionOf(file, *last);
    if (taken == nullptr)
        return fail(notPermitted(Action::TakeBack, file.state));
    if (const auto role = checkRole(desk, taken->role); !role)
        return role;
    if (taken->action == Action::RequestPayment)
        if (const auto open = checkRequestOpen(desk.db, file.id); !open)
            return open;
    if (taken->action == Action::Qualify)
        if (const auto open = checkRoundOpen(desk.db, file); !open)
            return open;
    if (taken->action == Action::Approve)
        if (const auto held = heldFromPayment(desk.db, file.id))
            return fail(*held);
    if (const QString letter = letterGivenOutSince(desk.db, file, *last); !letter.isEmpty())
        return fail(ProblemCode::LetterIssuedSince, {letter});
    return {};
}

QStringList followingLetters(const Programme& programme, const Transition& transition)
{
    QStringList keys;
    for (const char* key : transition.letters)
        for (const LetterKind& letter : programme.letters)
            if (qstrcmp(letter.key, key) == 0)
                keys.append(QString::fromLatin1(key));
    return keys;
}

} // namespace

Permission permission(const Desk& desk, const CaseFile& file, Action action)
{
    Permission answer {.action = action, .why = notPermitted(action, file.state)};
    const auto settle = [&answer](const Outcome<void>& outcome) {
        answer.isAllowed = outcome.has_value();
        if (!outcome)
            answer.why = outcome.error();
        return answer;
    };
    if (action == Action::TakeBack)
        return settle(checkTakeBack(desk, file));
    const Transition* transition = findTransition(procedureFor(file.programme->procedure), file.state, action);
    if (transition == nullptr)
        return answer;
    answer.needsReason = transition->needsReason;
    answer.needsOpinion = transition->needsOpinion;
    answer.needsPassword = transition->needsPassword;
    answer.isMain = transition->isMain;
    answer.letters = followingLetters(*file.programme, *transition);
    if (action == Action::SendBack)
        answer.targets = sendBackTargets(file.state);
    if (const auto closed = closedByHistory(file, action))
        return settle(fail(*closed));
    if (action == Action::RequestPayment)
        if (const auto held = heldFromPayment(desk.db, file.id))
            return settle(fail(*held));
    return settle(checkOfficer(desk, file, transition->role, transition->step));
}

QList<Permission> permittedActions(const Desk& desk, const CaseFile& file)
{
    QList<Permission> permissions;
    const Procedure& procedure = procedureFor(file.programme->procedure);
    for (int i = 0; i <= int(Action::TakeBack); ++i) {
        const auto action = Action(i);
        const bool isKnown = action == Action::TakeBack ? lastStep(desk.db, file.id).has_value()
                                                        : findTransition(procedure, file.state, action) != nullptr;
        if (isKnown)
            permissions.append(permission(desk, file, action));
    }
    return permissions;
}

Outcome<void> mayEditForm(const Desk& desk, const CaseFile& file)
{
    const bool isOpen = file.state == CaseState::Draft || file.state == CaseState::ReturnedForCorrection
        || (file.state == CaseState::Submitted && file.isSentBack());
    if (!isOpen || file.isBackEntry)
        return fail(ProblemCode::ActionNotPermitted,
            {words(QT_TRANSLATE_NOOP("casework", "Save application")), words(stateLabel(file.state))});
    return checkOfficer(desk, file, Role::Intake, Step::Intake);
}

Outcome<void> mayReview(const Desk& desk, const CaseFile& file, Step* step)
{
    struct Place {
        CaseState state;
        Role role;
        Step step;
    };
    static constexpr Place places[] {{CaseState::Accepted, Role::FirstReview, Step::FirstReview},
        {CaseState::FirstReviewed, Role::SecondReview, Step::SecondReview},
        {CaseState::SecondReviewed, Role::Approval, Step::Approval}};
    for (const Place& place : places)
        if (place.state == file.state && !file.isBackEntry) {
            if (step != nullptr)
                *step = place.step;
            return checkOfficer(desk, file, place.role, place.step);
        }
    return fail(ProblemCode::ActionNotPermitted,
        {words(QT_TRANSLATE_NOOP("casework", "Judge or settle")), words(stateLabel(file.state))});
}

Outcome<void> mayHandlePapers(const Desk& desk, const CaseFile& file)
{
    static constexpr Role roles[] {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance};
    const auto account = actingAccount(desk);
    if (!account)
        return fail(account.error());
    if (std::ranges::none_of(roles, [&account](Role role) { return account->roles.contains(role); }))
        return fail(ProblemCode::RoleMissing, {words(roleLabel(Role::Intake))});
    if (isNamedIn(desk.db, file, desk.session.account))
        return fail(ProblemCode::OwnCase);
    return {};
}

Outcome<void> mayHandlePayments(const Desk& desk, const CaseFile& file)
{
    return checkOfficer(desk, file, Role::Finance, Step::Payment);
}

Outcome<void> mayRecover(const Desk& desk, const CaseFile& file)
{
    return checkOfficer(desk, file, Role::Approval, Step::Approval);
}

Outcome<void> mayDo(const Desk& desk, Role role)
{
    return checkRole(desk, role);
}

} // namespace jiangce
