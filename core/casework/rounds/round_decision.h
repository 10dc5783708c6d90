// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/rounds/round_operations.h"

namespace jiangce {

/// Puts everybody who is proposed and has had no notice yet on public notice. NoticeEndMissing, DateOrder, ReasonRequired,
/// NoticeOwed when nobody is left to be shown. The days are those of `honour_notice_days`.
[[nodiscard]] Outcome<ChangeReport> publishRoundNotice(
    const Desk& desk, RoundId id, int expectedVersion, const NoticeInput& input);
/// While a notice runs or until the request goes out. Required (content), DateInFuture.
[[nodiscard]] Outcome<ChangeReport> recordRoundObjection(
    const Desk& desk, RoundId id, int expectedVersion, const ObjectionInput& input);
/// A founded one takes the candidate off the list. ReasonRequired, AlreadyDone.
[[nodiscard]] Outcome<ChangeReport> settleRoundObjection(const Desk& desk, RoundId id, int expectedVersion,
    ObjectionId objection, ObjectionOutcome outcome, const QString& finding);
/// Takes a candidate off for another reason: withdrew, disqualified. From the review until the request. ReasonRequired.
[[nodiscard]] Outcome<ChangeReport> removeNominee(
    const Desk& desk, RoundId id, int expectedVersion, CaseId candidate, const QString& reason);
/// Moves the first in reserve up to a free place; he then has a whole public notice of his own. PlacesTaken, NoReserve.
[[nodiscard]] Outcome<ChangeReport> callReserve(
    const Desk& desk, RoundId id, int expectedVersion, const QString& programme);
/// Who would move up next; null when nobody is left or no place is free.
[[nodiscard]] const Nominee* nextReserve(const AwardRound& round, QStringView programme);
/// Records the decision to award fewer. Required (decision).
[[nodiscard]] Outcome<ChangeReport> awardFewer(
    const Desk& desk, RoundId id, int expectedVersion, const QString& programme, const QString& decision);

struct ConferralInput {
    QString number {};      ///< Required
    QDate on {};            ///< null: today. DateInFuture, DateOrder.
    QString password {};
};
/// The request (请示) went to the conferring body. NoticeOwed, ObjectionStands, FewerUndecided.
[[nodiscard]] Outcome<ChangeReport> requestConferral(
    const Desk& desk, RoundId id, int expectedVersion, const ConferralInput& input);
/// Everything that keeps the request from going out.
[[nodiscard]] Problems missingToRequest(const AwardRound& round, QDate today);
/// The decision came back: those proposed are honoured with it, enter the register of honours and get the number of their
/// certificates; the reserve ends.
[[nodiscard]] Outcome<ChangeReport> recordConferral(
    const Desk& desk, RoundId id, int expectedVersion, const ConferralInput& input);

} // namespace jiangce
