// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/change_report.h"
#include "core/casework/rounds/award_round.h"

namespace jiangce {

/// Every one is a single transaction with its audit entry. `expectedVersion` is the round's: RecordChanged when somebody
/// saved it meanwhile, RoundNotThere when it stands elsewhere, RoleMissing. Running a round is for second review; opening,
/// cutting, requesting and recording what the conferring body decided is for approval. An officer who is a candidate
/// changes nothing (OwnCase).

/// A draft of a round. report.id is the round.
[[nodiscard]] Outcome<ChangeReport> createRound(const Desk& desk, const RoundKind& kind);
/// While it is a draft. DateOrder, OutOfRange, RoundYearTaken, UnknownChoice.
[[nodiscard]] Outcome<ChangeReport> saveRoundPaper(const Desk& desk, RoundId id, int expectedVersion, const RoundPaper& paper);
/// Planned days; until it is conferred. Never a lock.
[[nodiscard]] Outcome<ChangeReport> saveRoundPlan(
    const Desk& desk, RoundId id, int expectedVersion, const QMap<RoundStage, QDate>& plan);
/// Replaces the criteria until the panel scores. Required (name), OutOfRange.
[[nodiscard]] Outcome<ChangeReport> setCriteria(
    const Desk& desk, RoundId id, int expectedVersion, const QList<Criterion>& criteria);
/// Replaces the panel until it scores; later only those with a new name are added. Required (name).
[[nodiscard]] Outcome<ChangeReport> setPanel(
    const Desk& desk, RoundId id, int expectedVersion, const QList<PanelMember>& panel);

/// Takes nominations from now on. The first of missingToOpen (RoundMissing), RoundOtherOpen.
[[nodiscard]] Outcome<ChangeReport> openRound(const Desk& desk, RoundId id, int expectedVersion);
/// Everything that keeps a draft from being opened.
[[nodiscard]] Problems missingToOpen(const AwardRound& round);
/// Ends the call; the panel scores. NominationsRunning unless a reason is given, NominationsUnchecked, NoCandidates,
/// RoundMissing (panel, criteria, scoring rule), WeightsNotWhole.
[[nodiscard]] Outcome<ChangeReport> closeNominations(
    const Desk& desk, RoundId id, int expectedVersion, const QString& reason = {});
/// Everything that keeps the call from ending.
[[nodiscard]] Problems missingToReview(const AwardRound& round, QDate today);

/// Until the list is cut. Its nominations are free to be withdrawn. ReasonRequired.
[[nodiscard]] Outcome<ChangeReport> abandonRound(const Desk& desk, RoundId id, int expectedVersion, const QString& reason);

} // namespace jiangce
