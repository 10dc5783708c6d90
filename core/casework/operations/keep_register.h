// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"
#include "core/register/corrections.h"
#include "core/register/distinct_pairs.h"

namespace jiangce {

// The registers of persons and organisations, kept right. RoleMissing, AccountDisabled, PasswordChangeDue; OwnCase for an
// officer's own record.

struct CorrectionInput {
    PartyKind kind = PartyKind::Person;
    qint64 id = 0;
    int version = 0;                    ///< of the record as it was looked at
    QMap<QString, QString> changes {};  ///< field → as typed
    QString reason {};
};

/// Puts a record right, by intake. What it said before stays readable with the reason; applications, letters and payments
/// stay as they are, for they say what was handed in. Problems of corrected(); ReasonRequired, NothingCorrected,
/// RecordChanged, MergedAlready, DuplicateNumber. report.id is the correction.
[[nodiscard]] Outcome<ChangeReport> correctParty(const Desk& desk, const CorrectionInput& input);

/// Records that two records are two, so that nobody is asked again; by any role of casework but finance. Problems of
/// addDistinct. report.id is the finding.
[[nodiscard]] Outcome<ChangeReport> declareDistinct(
    const Desk& desk, PartyKind kind, qint64 one, qint64 other, const QString& reason);
/// It was a mistake: the two are offered again. Problems of withdrawDistinct.
[[nodiscard]] Outcome<ChangeReport> withdrawDistinct(const Desk& desk, qint64 id, const QString& reason);

/// Whether the record is the officer's own.
[[nodiscard]] bool isOwnRecord(const Desk& desk, const PartyRecord& record);
/// Whether the officer may say that two records are two.
[[nodiscard]] Outcome<void> mayTellApart(const Desk& desk);

} // namespace jiangce
