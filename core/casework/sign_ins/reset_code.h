// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"

namespace jiangce {

inline constexpr int resetCodeMinutes = 15;     ///< a code counts, from its issue
inline constexpr int resetCodeTries = 5;        ///< wrong ones until it counts no more

/// A code as it is handed over, once: groups of five letters and digits that cannot be mistaken for one another. Nowhere
/// kept but as its digest.
struct IssuedResetCode {
    ChangeReport report {};     ///< id: of the code
    QString code {};
    QDateTime until {};
};

/// A forgotten password is replaced by two administrators and the officer himself, and only he knows the new one: the
/// security administrator issues a code and hands it over, a system administrator, another person, confirms that the
/// officer stands before them, the officer enters code and new password.
///
/// By the security administrator, never for oneself (ResetOwnRequest); ends an earlier code of the account. RoleMissing,
/// AccountDisabled, ReasonRequired.
[[nodiscard]] Outcome<IssuedResetCode> issueResetCode(const Desk& desk, AccountId account, const QString& reason);

/// By a system administrator who is neither the officer nor the one who issued it (ResetOwnRequest). ResetCodeOver
/// (minutes), ResetCodeWrong when it was used or replaced, AlreadyDone, RoleMissing.
[[nodiscard]] Outcome<ChangeReport> confirmResetCode(const Desk& desk, qint64 code);

/// By the officer, who is not signed in: a new password by which he may sign in at once; lifts a lock, ends what is signed
/// in. ResetCodeWrong for an unknown name, a wrong, used or replaced code and a disabled account alike; ResetCodeOver
/// (minutes), ResetUnconfirmed, and what checkPassword and checkNotRecent say.
[[nodiscard]] Outcome<ChangeReport> redeemResetCode(Connection& db, const Clock& clock, const QString& name,
    const QString& code, const QString& newPassword, const PasswordCost& cost = {});

/// A code that may still be confirmed or used.
struct OpenResetCode {
    qint64 id = 0;
    AccountId account {};
    QString displayName {};
    QString issuedBy {};
    QDateTime issuedAt {};
    QDateTime until {};
    QString confirmedBy {};     ///< empty: not yet
};
[[nodiscard]] QList<OpenResetCode> openResetCodes(Connection& db, const QDateTime& now);

} // namespace jiangce
