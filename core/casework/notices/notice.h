// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/session.h"
#include "core/policy/figure.h"

#include <QtCore/QDate>

namespace jiangce {

/// What a public notice and the objections to it are, whoever posts it: a payment batch or an award round.

struct NoticeInput {
    QDate from {};          ///< day of posting, not before what is posted was begun; null: today. An earlier one needs a reason.
    QDate to {};            ///< null: counted by the figure. NoticeEndMissing when it is unset; DateOrder.
    QString reason {};      ///< needed with a last day set by hand: ReasonRequired
};

/// Last day of a notice by the figure in force, with the document it comes from; empty while the figure is unset or a year
/// of the calendar is missing. The day of posting does not count (民法典 201), the last day does.
struct NoticeEnd {
    QDate to {};
    QString source {};
};
[[nodiscard]] NoticeEnd noticeEndBy(Connection& db, const FigureDeclaration& days, QDate from);

struct NoticePeriod {
    QDate from {};
    QDate to {};
    QString source {};      ///< empty: set by hand …
    QString reason {};      ///< … for this reason
};
/// DateInFuture, DateOrder (`begunLabel`: what may not lie after the posting, context "casework"), ReasonRequired,
/// NoticeEndMissing.
[[nodiscard]] Outcome<NoticePeriod> noticePeriod(const Desk& desk, const FigureDeclaration& days, const NoticeInput& input,
    QDate begun, const char* begunLabel);

enum class ObjectionOutcome { Open, Founded, Unfounded };

/// What somebody said against a public notice.
struct NoticeObjection {
    ObjectionId id;
    CaseId caseId {};               ///< not valid: against the notice as a whole
    QDate receivedOn {};
    QString objector {};            ///< empty: gave no name
    QString contact {};             ///< sensitive
    QString content {};
    QString recordedBy {};
    ObjectionOutcome outcome = ObjectionOutcome::Open;
    QString finding {};
    QString settledBy {};
    QDate settledOn {};
};

struct ObjectionInput {
    CaseId caseId {};       ///< not valid: against the whole notice
    QDate receivedOn {};    ///< null: today
    QString objector {};
    QString contact {};
    QString content {};     ///< Required
};

/// Whose notice an objection is to.
struct NoticeOwner {
    BatchId batch {};
    RoundId round {};       ///< one of the two is valid
};

[[nodiscard]] QList<NoticeObjection> objectionsTo(Connection& db, const NoticeOwner& owner);
/// Inside a transaction of the caller, who has checked that the case is on the notice. Required (content), DateInFuture.
[[nodiscard]] Outcome<ObjectionId> insertObjection(const Desk& desk, const NoticeOwner& owner, const ObjectionInput& input);
/// The same; answers the case that a founded objection is about, not valid for an unfounded one or one against the whole.
/// ReasonRequired (finding), AlreadyDone.
[[nodiscard]] Outcome<CaseId> closeObjection(const Desk& desk, const QList<NoticeObjection>& all, ObjectionId objection,
    ObjectionOutcome outcome, const QString& finding);
/// An objection nobody has settled, or a founded one against the whole: ObjectionStands.
[[nodiscard]] Outcome<void> checkObjections(const QList<NoticeObjection>& objections);

} // namespace jiangce
