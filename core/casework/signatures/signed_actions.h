// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace jiangce {

class Connection;

/// Where an action that is to be signed leaves its trace.
enum class SignedTrace {
    Step,       ///< a step of a case, signed in case_signature
    OfCase,     ///< an entry about a case without a step of its own, signed in act_signature
    OfOffice,   ///< an entry about no single case: a round, a batch, an honour; signed in act_signature
};

/// Steps that whoever takes them signs: reviews, decisions, filings, conferrals and their revocation, and what moves money.
/// Keys as in case_step and in the history.
[[nodiscard]] bool isSignedAction(const QString& action);
/// The same of acts that are no steps.
[[nodiscard]] bool isSignedAct(const QString& action);
/// Signed since officers have keys; the others since the entry firstWidened() names.
[[nodiscard]] bool isSignedFromTheFirst(const QString& action);

/// `'pass_first_review', 'approve', …`: for a query.
[[nodiscard]] const QByteArray& signedActionList(SignedTrace trace);

/// What entries that start a key, or widen what is signed, say under "signs".
inline constexpr int signaturesWidened = 2;
/// The entry from which on every action named here is signed by whoever has a key: the earliest that says so, whoever's it is;
/// none: nobody has signed in since. Nothing can be done before it, and a later one changes nothing.
[[nodiscard]] std::optional<qint64> firstWidened(Connection& db);

} // namespace jiangce
