// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/case_state.h"

#include "core/base/fault.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

template <class Value>
struct Entry {
    Value value;
    const char* key;
    const char* label;
};

constexpr std::array states {
    Entry {CaseState::Draft, "draft", QT_TRANSLATE_NOOP("casework", "Draft")},
    Entry {CaseState::Submitted, "submitted", QT_TRANSLATE_NOOP("casework", "Handed in")},
    Entry {CaseState::ReturnedForCorrection, "returned_for_correction",
        QT_TRANSLATE_NOOP("casework", "Returned for correction")},
    Entry {CaseState::NotAccepted, "not_accepted", QT_TRANSLATE_NOOP("casework", "Not accepted")},
    Entry {CaseState::Accepted, "accepted", QT_TRANSLATE_NOOP("casework", "Accepted, in first review")},
    Entry {CaseState::FirstReviewed, "first_reviewed", QT_TRANSLATE_NOOP("casework", "In second review")},
    Entry {CaseState::SecondReviewed, "second_reviewed", QT_TRANSLATE_NOOP("casework", "Waiting for approval")},
    Entry {CaseState::Approved, "approved", QT_TRANSLATE_NOOP("casework", "Approved")},
    Entry {CaseState::Refused, "refused", QT_TRANSLATE_NOOP("casework", "Refused")},
    Entry {CaseState::PaymentRequested, "payment_requested", QT_TRANSLATE_NOOP("casework", "Payment requested")},
    Entry {CaseState::Paid, "paid", QT_TRANSLATE_NOOP("casework", "Paid")},
    Entry {CaseState::Qualified, "qualified", QT_TRANSLATE_NOOP("casework", "Qualified")},
    Entry {CaseState::Proposed, "proposed", QT_TRANSLATE_NOOP("casework", "Proposed for the honour")},
    Entry {CaseState::Reserve, "reserve", QT_TRANSLATE_NOOP("casework", "In reserve")},
    Entry {CaseState::NotSelected, "not_selected", QT_TRANSLATE_NOOP("casework", "Not selected")},
    Entry {CaseState::Removed, "removed", QT_TRANSLATE_NOOP("casework", "Removed from the list")},
    Entry {CaseState::Honoured, "honoured", QT_TRANSLATE_NOOP("casework", "Honoured")},
    Entry {CaseState::Revoked, "revoked", QT_TRANSLATE_NOOP("casework", "Honour revoked")},
    Entry {CaseState::Filed, "filed", QT_TRANSLATE_NOOP("casework", "Filed")},
    Entry {CaseState::Received, "received", QT_TRANSLATE_NOOP("casework", "Received")},
    Entry {CaseState::Archived, "archived", QT_TRANSLATE_NOOP("casework", "Archived")},
    Entry {CaseState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("casework", "Withdrawn")},
};

constexpr std::array actions {
    Entry {Action::Submit, "submit", QT_TRANSLATE_NOOP("casework", "Hand in")},
    Entry {Action::Accept, "accept", QT_TRANSLATE_NOOP("casework", "Accept")},
    Entry {Action::ReturnForCorrection, "return_for_correction", QT_TRANSLATE_NOOP("casework", "Ask for correction")},
    Entry {Action::Resubmit, "resubmit", QT_TRANSLATE_NOOP("casework", "Hand in corrected")},
    Entry {Action::DeclineAcceptance, "decline_acceptance", QT_TRANSLATE_NOOP("casework", "Decline acceptance")},
    Entry {Action::PassFirstReview, "pass_first_review", QT_TRANSLATE_NOOP("casework", "Pass first review")},
    Entry {Action::PassSecondReview, "pass_second_review", QT_TRANSLATE_NOOP("casework", "Pass second review")},
    Entry {Action::Approve, "approve", QT_TRANSLATE_NOOP("casework", "Approve")},
    Entry {Action::Refuse, "refuse", QT_TRANSLATE_NOOP("casework", "Refuse")},
    Entry {Action::Qualify, "qualify", QT_TRANSLATE_NOOP("casework", "Qualify")},
    Entry {Action::SendBack, "send_back", QT_TRANSLATE_NOOP("casework", "Send back")},
    Entry {Action::RequestPayment, "request_payment", QT_TRANSLATE_NOOP("casework", "Request payment")},
    Entry {Action::ConfirmPayment, "confirm_payment", QT_TRANSLATE_NOOP("casework", "Confirm payment")},
    Entry {Action::File, "file", QT_TRANSLATE_NOOP("casework", "Put on file")},
    Entry {Action::Receive, "receive", QT_TRANSLATE_NOOP("casework", "Receive")},
    Entry {Action::Archive, "archive", QT_TRANSLATE_NOOP("casework", "Archive")},
    Entry {Action::Withdraw, "withdraw", QT_TRANSLATE_NOOP("casework", "Record withdrawal")},
    Entry {Action::TakeBack, "take_back", QT_TRANSLATE_NOOP("casework", "Take back last step")},
};

constexpr std::array roles {
    Entry {Role::Intake, "intake", QT_TRANSLATE_NOOP("casework", "Intake")},
    Entry {Role::FirstReview, "first_review", QT_TRANSLATE_NOOP("casework", "First review")},
    Entry {Role::SecondReview, "second_review", QT_TRANSLATE_NOOP("casework", "Second review")},
    Entry {Role::Approval, "approval", QT_TRANSLATE_NOOP("casework", "Approval")},
    Entry {Role::Finance, "finance", QT_TRANSLATE_NOOP("casework", "Finance")},
    Entry {Role::Rules, "rules", QT_TRANSLATE_NOOP("casework", "Rule administrator")},
    Entry {Role::Statistics, "statistics", QT_TRANSLATE_NOOP("casework", "Statistics")},
    Entry {Role::SystemAdministrator, "system_administrator", QT_TRANSLATE_NOOP("casework", "System administrator")},
    Entry {Role::SecurityAdministrator, "security_administrator",
        QT_TRANSLATE_NOOP("casework", "Security administrator")},
    Entry {Role::AuditAdministrator, "audit_administrator", QT_TRANSLATE_NOOP("casework", "Audit administrator")},
};

constexpr std::array steps {
    Entry {Step::Intake, "intake", QT_TRANSLATE_NOOP("casework", "Intake")},
    Entry {Step::FirstReview, "first_review", QT_TRANSLATE_NOOP("casework", "First review")},
    Entry {Step::SecondReview, "second_review", QT_TRANSLATE_NOOP("casework", "Second review")},
    Entry {Step::Approval, "approval", QT_TRANSLATE_NOOP("casework", "Approval")},
    Entry {Step::Payment, "payment", QT_TRANSLATE_NOOP("casework", "Payment")},
};

template <class Value, size_t N>
const Entry<Value>& entryOf(const std::array<Entry<Value>, N>& table, Value value)
{
    return table[size_t(value)];
}

template <class Value, size_t N>
consteval bool isInOrder(const std::array<Entry<Value>, N>& table)
{
    for (size_t i = 0; i < N; ++i)
        if (size_t(table[i].value) != i)
            return false;
    return true;
}
static_assert(isInOrder(states) && isInOrder(actions) && isInOrder(roles) && isInOrder(steps));
static_assert(states.size() == size_t(CaseState::Withdrawn) + 1 && actions.size() == size_t(Action::TakeBack) + 1);

} // namespace

QString stateKey(CaseState state) { return QString::fromLatin1(entryOf(states, state).key); }
QString actionKey(Action action) { return QString::fromLatin1(entryOf(actions, action).key); }
QString roleKey(Role role) { return QString::fromLatin1(entryOf(roles, role).key); }
QString stepKey(Step step) { return QString::fromLatin1(entryOf(steps, step).key); }

const char* stateLabel(CaseState state) { return entryOf(states, state).label; }
const char* actionLabel(Action action) { return entryOf(actions, action).label; }
const char* roleLabel(Role role) { return entryOf(roles, role).label; }
const char* stepLabel(Step step) { return entryOf(steps, step).label; }

CaseState stateFromKey(const QString& key)
{
    for (const auto& entry : states)
        if (key == QLatin1String(entry.key))
            return entry.value;
    throw Fault(FaultKind::Bug, u"no case state is called "_s + key);
}

std::optional<Role> roleFromKey(const QString& key)
{
    for (const auto& entry : roles)
        if (key == QLatin1String(entry.key))
            return entry.value;
    return {};
}

} // namespace jiangce
