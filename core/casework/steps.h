// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/programmes/case_state.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace jiangce {

class Connection;

/// A step taken in a case: opinions of the approval sheet, and who may not take another.
struct TakenStep {
    qint64 id = 0;
    Action action;
    std::optional<Step> step {};
    CaseState from = CaseState::Draft;
    CaseState to = CaseState::Draft;
    AccountId officer {};
    QString officerName {};
    QDateTime at {};
    QDate on {};
    QString opinion {};
    QString reason {};
    bool isTakenBack = false;
};

/// Oldest first, with those taken back.
[[nodiscard]] QList<TakenStep> readSteps(Connection& db, CaseId id);
/// The step this officer has in the case, whether taken back or not; entering counts as intake. Accounts with one ID
/// number are one officer.
[[nodiscard]] std::optional<Step> stepOf(Connection& db, CaseId id, AccountId officer);

} // namespace jiangce
