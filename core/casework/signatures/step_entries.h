// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/values/money.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace jiangce {

class Connection;

/// A step that is to be signed, and the entry of the history that tells of it: the first with the first of this kind by this
/// officer in this case, and so on. One of them 0: it is not there.
struct StepEntry {
    CaseId caseId {};
    QString action {};
    AccountId officer {};
    qint64 step = 0;
    QString toState {};
    bool isTakenBack = false;
    qint64 seq = 0;
    QString entryHash {};
    std::optional<Money> amount {};     ///< approved, paid or come back, as the entry tells it
};

/// Of one case.
[[nodiscard]] QList<StepEntry> stepEntries(Connection& db, CaseId id);
/// Of all cases in which an officer with a key took part, by case.
[[nodiscard]] QList<StepEntry> stepEntries(Connection& db);

} // namespace jiangce
