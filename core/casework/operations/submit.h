// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

#include <QtCore/QDate>

namespace jiangce {

struct SubmitInput {
    QDate handedIn {};      ///< day the papers came; null: today. DateInFuture.
    QString reason {};      ///< why a day before today counts: EarlierHandIn (day). Such a case is marked.
};

/// Hands a complete application in: gives it its number and stores the application as it stands, with its verdict.
/// FormIncomplete (number of problems), DateInFuture, EarlierHandIn (day).
[[nodiscard]] Outcome<ChangeReport> submit(const Desk& desk, CaseId id, int expectedVersion, const SubmitInput& input = {});

} // namespace jiangce
