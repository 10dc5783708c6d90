// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/operations/step_input.h"

namespace jiangce {

// 转办: who has a case is changed by hand. It says who is expected to take the next step; whoever has the role may still
// take it, and it then lies with him. No step is taken by it, so the separation of duties is as it was: nobody is handed
// a case in which he took another step, or in which he is named.

/// Whether the officer may hand the case on: he who has it, one who could take the next step while nobody has it, or the
/// role for approval. RoleMissing, OwnCase; HandClosed (state) where nothing is waited for; HandOfOther (who has it).
[[nodiscard]] Outcome<void> mayHandOn(const Desk& desk, const CaseFile& file);
/// Whether an account can be handed the case: HandDisabled, HandLacksRole (role), HandTookStep (step), HandIsParty,
/// HandAlready, each with its name first.
[[nodiscard]] Outcome<void> mayTakeOver(Connection& db, const CaseFile& file, AccountId account);

/// Hands one case on. Problems of mayHandOn and mayTakeOver; ReasonRequired, CaseChangedMeanwhile.
[[nodiscard]] Outcome<ChangeReport> reassign(
    const Desk& desk, CaseId id, int expectedVersion, AccountId to, const QString& reason);

/// One case of a desk that is to be handed over, and why it cannot be; empty: it can.
struct DeskCase {
    CaseFile file {};
    std::optional<Problem> why {};
};
struct DeskFilter {
    QString programme {};               ///< key; empty: all
    std::optional<CaseState> state {};
};
/// Every open case an officer has, by due day, and whether it could be handed to the other; `to` not valid: not asked.
[[nodiscard]] QList<DeskCase> deskOf(const Desk& desk, AccountId officer, AccountId to, const DeskFilter& filter = {});

/// Hands these cases of an officer over, all that can be in one transaction; `leftOut` receives the others. ReasonRequired;
/// the problem of the first when none can.
[[nodiscard]] Outcome<ChangeReport> reassignDesk(const Desk& desk, AccountId from, AccountId to, const QList<CaseId>& cases,
    const QString& reason, QList<DeskCase>* leftOut = nullptr);

/// Every hand a case was given into, in order.
struct Hand {
    QString from {};            ///< empty: nobody had it
    QString to {};
    QString reason {};
    QString officer {};         ///< who gave it
    QDateTime at {};
};
[[nodiscard]] QList<Hand> readHands(Connection& db, CaseId id);

} // namespace jiangce
