// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/strong_id.h"
#include "core/programmes/case_state.h"
#include "core/store/connection.h"

#include <QtCore/QSet>
#include <QtCore/QString>

#include <memory>

namespace jiangce {

class SigningKey;

/// Who is signed in. Made by signIn(); roles are those of the moment of signing in, and every operation reads them again.
struct Session {
    AccountId account {};
    QString accountName {};
    QString displayName {};
    QSet<Role> roles {};
    /// The recorded reason for which this office lets roles meet that should be apart; shown at every sign-in.
    QString standingException {};
    /// His own signing key, unlocked by his password; null: he signs nothing.
    std::shared_ptr<const SigningKey> key {};
    /// This sign-in among those of its account; 0: it is not kept (command line).
    qint64 signIn = 0;
    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }
    [[nodiscard]] bool hasStandingException() const { return !standingException.isEmpty(); }
};

/// What every operation is handed: where to write, what time it is, and who acts.
struct Desk {
    Connection& db;
    const Clock& clock;
    const Session& session;
};

} // namespace jiangce
