// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/honours/honour.h"
#include "core/casework/rounds/round_review.h"

class QWidget;

namespace jiangce {

class AppContext;

/// The sheets of an award round, each for one operation; true when it went through.
namespace round_sheets {
/// Not valid when nothing was begun. Asks which commendation where there are several.
[[nodiscard]] RoundId newRound(AppContext& context, QWidget* parent);
[[nodiscard]] bool planCalendar(AppContext& context, const AwardRound& round, QWidget* parent);
[[nodiscard]] bool abandon(AppContext& context, const AwardRound& round, QWidget* parent);
[[nodiscard]] bool openRound(AppContext& context, const AwardRound& round, QWidget* parent);
[[nodiscard]] bool endCall(AppContext& context, const AwardRound& round, QWidget* parent);

[[nodiscard]] bool recuse(AppContext& context, const AwardRound& round, MemberId member, CaseId candidate, QWidget* parent);
/// Among candidates with the same average.
[[nodiscard]] bool breakTie(AppContext& context, const AwardRound& round, const QList<Ranked>& tied, QWidget* parent);
/// With a preview that follows what is typed.
[[nodiscard]] bool cut(AppContext& context, const AwardRound& round, QWidget* parent);

[[nodiscard]] bool publish(AppContext& context, const AwardRound& round, QWidget* parent);
[[nodiscard]] bool object(AppContext& context, const AwardRound& round, CaseId about, QWidget* parent);
[[nodiscard]] bool settle(AppContext& context, const AwardRound& round, const NoticeObjection& objection, QWidget* parent);
[[nodiscard]] bool remove(AppContext& context, const AwardRound& round, const Nominee& candidate, QWidget* parent);
[[nodiscard]] bool callReserve(AppContext& context, const AwardRound& round, QWidget* parent);

[[nodiscard]] bool awardFewer(AppContext& context, const AwardRound& round, QWidget* parent);
[[nodiscard]] bool request(AppContext& context, const AwardRound& round, QWidget* parent);
[[nodiscard]] bool recordDecision(AppContext& context, const AwardRound& round, QWidget* parent);
/// Makes applications from one honour, or from all of the round.
[[nodiscard]] bool followUp(AppContext& context, const AwardRound& round, const Honour* chosen, QWidget* parent);
[[nodiscard]] bool revoke(AppContext& context, const Honour& honour, QWidget* parent);
} // namespace round_sheets

} // namespace jiangce
