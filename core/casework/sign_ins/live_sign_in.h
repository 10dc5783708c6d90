// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/session.h"

#include <QtCore/QDateTime>

#include <optional>

namespace jiangce {

/// Why a sign-in came to its end.
enum class SignInEnd {
    Left,       ///< the officer signed out
    Elsewhere,  ///< he signed in at another place and chose to end this one
    Disabled,   ///< his account was disabled
    Reset,      ///< his password was replaced by a code
    Program,    ///< the program ended without saying so: found at the next opening
};

/// A sign-in that has not ended.
struct LiveSignIn {
    qint64 id = 0;
    QString place {};       ///< name of the computer
    QDateTime beganAt {};
};
[[nodiscard]] std::optional<LiveSignIn> liveSignIn(Connection& db, AccountId account);

/// What to do when the account is signed in somewhere already.
enum class Elsewhere { Refuse, End };

/// signIn() for somebody who stays: the sign-in is kept, ends after the hours of the policy, and is the only one of its
/// account. Besides what signIn() answers: SignedInElsewhere (where, since).
[[nodiscard]] Outcome<Session> beginSignIn(Connection& db, const Clock& clock, const QString& name, const QString& password,
    const QString& place, Elsewhere elsewhere = Elsewhere::Refuse);

/// Ends the session's own sign-in; a sign-in that is not kept or is over already stays as it is.
void endSignIn(const Desk& desk);
/// In the caller's transaction.
void endSignInsOf(Connection& db, AccountId account, SignInEnd why, const QDateTime& at);
/// For the program that has just taken the file for itself: whoever was signed in through an earlier run is not any more.
/// How many there were.
int endEarlierRuns(Connection& db, const Clock& clock);

/// Whether the session may still act: SignInOver (why). A session that is not kept may.
[[nodiscard]] Outcome<void> checkSignIn(const Desk& desk);

/// For the locked screen: the password again. The same session while its sign-in lives, a new one after it has run out.
/// SignInFailed, AccountLocked, SignedInElsewhere; SignInOver when it was ended by somebody else.
[[nodiscard]] Outcome<Session> resumeSignIn(const Desk& desk, const QString& password, const QString& place);

} // namespace jiangce
