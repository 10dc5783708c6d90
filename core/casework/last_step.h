// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/casework/case_file.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>

namespace jiangce {

/// The last step that moved the case and was not taken back.
struct LastStep {
    qint64 id = 0;
    QString action {};
    AccountId officer {};
    QString officerName {};
    QDateTime at {};
    QJsonObject headBefore {};
};

[[nodiscard]] std::optional<LastStep> lastStep(Connection& db, CaseId id);
/// A letter given out since that step and not void, numbered or not: its number, or what it is called; empty when there
/// is none.
[[nodiscard]] QString letterGivenOutSince(Connection& db, const CaseFile& file, const LastStep& step);
/// Another officer who judged or settled something since; empty when nobody did.
[[nodiscard]] QString otherOfficerSince(Connection& db, CaseId id, const LastStep& step);

} // namespace jiangce
