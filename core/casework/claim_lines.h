// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"
#include "core/values/money.h"

#include <QtCore/QList>

#include <optional>

namespace jiangce {

enum class LineSettlement {
    Open,
    AsClaimed,      ///< 照准: exactly what was claimed; where the row states no claim, the standard
    Cut,            ///< 核减, with a reason
    Refused,        ///< 不予核定, with a reason
    Closed,         ///< the case ended before the line was settled; taken back with the step that ended it
};

/// What a claim asks for one row under one figure, and what becomes of it. Made when the application is handed in, from
/// the rows of the decision; rows that are paid by two figures have two lines.
struct ClaimLine {
    QString rowId;
    QString figure;                     ///< key of the declaration: training_fee
    QString figureKey {};               ///< with its dimensions
    int position = 0;                   ///< row counted from 0
    std::optional<Money> claimed {};    ///< entered in the row (the field of the figure's key); else the standard
    std::optional<Money> standard {};   ///< what the rules last granted, the most that can be approved; empty: unset
    LineSettlement settlement = LineSettlement::Open;
    Money approved {};
    QString reason {};
    QString officer {};
    QDate on {};
};

struct LineSums {
    Money claimed {};       ///< of lines whose claim is known
    Money cut {};           ///< claimed less approved, where positive, of settled lines
    Money approved {};
    int open = 0;
};

[[nodiscard]] QList<ClaimLine> readClaimLines(Connection& db, CaseId id);
/// Closes what nobody settled, for a case that ends; opens it again, for one whose end is taken back. Inside the
/// transaction of the step.
void closeOpenLines(Connection& db, CaseId id);
void reopenClosedLines(Connection& db, CaseId id);
[[nodiscard]] LineSums sumsOf(const QList<ClaimLine>& lines);

struct LineInput {
    QString rowId;
    QString figure;         ///< empty: every figure of the row
    LineSettlement settlement = LineSettlement::AsClaimed;
    Money approved {};      ///< for Cut
    QString reason {};      ///< for Cut and Refused: ReasonRequired
};

/// Settles lines, by first review, second review or approval, after refreshing them from what the rules say today.
/// AmountExceedsClaim (approved, granted) when more than the rules grant; CutAboveClaim (approved, claimed) when a cut
/// would give more than was asked for; UnknownChoice for Closed; AmountUnset (figure) when the standard is not set; VerdictRefused when the row is refused and
/// something is approved; RefusalNeedsProvision when a line is refused that the rules grant and the reason names neither
/// document nor article (provisionIn); UnknownChoice (row) when there is no such line. Lines not named stay.
[[nodiscard]] Outcome<ChangeReport> settleLines(
    const Desk& desk, CaseId id, int expectedVersion, const QList<LineInput>& lines);

/// What a reason rests on: a document (《…》 or 某发〔2025〕3号) and its article (第…条, 第…款, 二（一）); empty when it names none.
[[nodiscard]] QString provisionIn(const QString& reason);

/// What the rules propose today, whatever the last stored verdict said: eligible rows as claimed (cut to the standard where it is lower), refused rows refused with the
/// sentence of their first refusing finding. Open rows are left out.
[[nodiscard]] QList<LineInput> proposedSettlement(Connection& db, CaseId id);

} // namespace jiangce
