// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"

namespace jiangce {

/// How far an officer had seen the work when he left.
struct Presence {
    QDateTime at {};
    QDate on {};            ///< the office's day then
    qint64 lastStep = 0;    ///< the last step anybody had taken
};

/// Nothing for an officer who has not been here before.
[[nodiscard]] std::optional<Presence> lastPresence(const Desk& desk);
/// As of now: on signing out, on locking, on closing, and when what happened since was read.
void notePresence(const Desk& desk);

/// What happened to an officer's work while he was away. Each case stands in one list only, the first that fits.
struct SinceLast {
    QList<CaseId> due {};           ///< came due or overdue since, not decided yet, soonest first
    QList<CaseId> cameBack {};      ///< sent back or returned by others, waiting for his roles or stepped by him before
    QList<CaseId> arrived {};       ///< reached one of his queues by another's hand and wait there still
    int overdueFilings = 0;         ///< owed filings whose last day passed since, and that are not there yet
    bool isCutShort = false;        ///< more happened than is looked at: the lists hold the newest
    [[nodiscard]] bool isEmpty() const { return due.isEmpty() && cameBack.isEmpty() && arrived.isEmpty() && overdueFilings == 0; }
};

/// At most this many steps and this many due cases are looked at.
inline constexpr int mostStepsLookedAt = 20000;
inline constexpr int mostDueShown = 500;

/// May run on a read-only connection and another thread.
[[nodiscard]] SinceLast readSinceLast(const Desk& desk, const Presence& since);

} // namespace jiangce
