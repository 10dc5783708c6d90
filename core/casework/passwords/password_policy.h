// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"

#include <QtCore/QDateTime>

#include <span>

namespace jiangce {

/// Two sets of rules that contradict each other: graded protection (等保) asks for kinds of characters and regular change,
/// newer guidance for length and a block list only.
enum class PasswordProfile { Graded, Long };

[[nodiscard]] QString profileKey(PasswordProfile profile);
/// English source, context "password".
[[nodiscard]] const char* profileLabel(PasswordProfile profile);

inline constexpr int mostPasswordLength = 128;  ///< characters

/// What a password has to be, and how sign-ins are treated. Passwords on the block list and those that tell are refused
/// whatever the figures say.
struct PasswordPolicy {
    PasswordProfile profile = PasswordProfile::Graded;
    int leastLength = 12;   ///< characters
    int kinds = 3;          ///< of capital letters, small letters, digits, others
    int days = 90;          ///< a password lasts; 0: until it is changed
    int remembered = 5;     ///< earlier passwords that do not come back
    int failures = 5;       ///< in a row, until the account is locked
    int lockMinutes = 15;   ///< of the first lock; each further one lasts twice as long
    int lockHours = 24;     ///< longest lock
    int idleDays = 60;      ///< without a sign-in until the account closes; 0: never
    int sessionHours = 12;  ///< until a sign-in is over, however busy
    int idleMinutes = 10;   ///< until the screen locks

    [[nodiscard]] static PasswordPolicy of(PasswordProfile profile);
    friend bool operator==(const PasswordPolicy&, const PasswordPolicy&) = default;
};

/// A figure of the policy: its key, its label (context "password"), its bounds, inclusive.
struct PasswordFigure {
    const char* key;
    const char* label;
    int PasswordPolicy::*member;
    int least;
    int greatest;
    bool isNoneAllowed;     ///< 0 besides: never, none
};
/// In the order they are asked for. The bounds for a profile: `length` begins at 15 and `kinds` at 0 for Long, at 12 and
/// 3 for Graded.
[[nodiscard]] QList<PasswordFigure> passwordFigures(PasswordProfile profile);

/// Who set the policy, when and why; without an instant nobody did and the program's own figures count.
struct PasswordPolicyRecord {
    PasswordPolicy policy {};
    QString reason {};
    QString source {};
    QString by {};
    QDateTime at {};
};

[[nodiscard]] PasswordPolicy passwordPolicy(Connection& db);
/// Newest first.
[[nodiscard]] QList<PasswordPolicyRecord> passwordPolicyRecords(Connection& db);

/// OutOfRange (least, greatest) with the figure's key as field.
[[nodiscard]] Outcome<void> checkPolicy(const PasswordPolicy& policy);
/// By the security administrator. RoleMissing, OutOfRange, ReasonRequired (field reason), Required (field source).
[[nodiscard]] Outcome<ChangeReport> setPasswordPolicy(
    const Desk& desk, const PasswordPolicy& policy, const QString& reason, const QString& source);

/// Within the caller's transaction; checks nothing and leaves no entry. `by` not valid: at set-up.
void writePasswordPolicy(Connection& db, const PasswordPolicyRecord& record, AccountId by);

} // namespace jiangce
