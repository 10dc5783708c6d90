// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/register/officer.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace jiangce {

class Connection;

using AppraisalBodyId = StrongId<struct AppraisalBodyTag>;
using AppraisalScopeId = StrongId<struct AppraisalScopeTag>;

/// That an organisation is an appraisal body (2011/46 3.1e), from when to when.
struct AppraisalBody {
    AppraisalBodyId id {};
    int version = 1;
    OrganisationId organisation {};     ///< Required
    QDate from {};                      ///< Required
    QDate to {};                        ///< last day, DateOrder; null: it goes on
    int firstYear = 0;                  ///< first year whose filings are kept here: OutOfRange (2011, 2999)
    QString document {};                ///< that made it one: TooLong (60 characters)
    QString note {};
    QString enteredBy {};
    QDateTime enteredAt {};
    QString withdrawnReason {};         ///< empty: the entry counts
    QString name {};                    ///< of the organisation, as the register has it
    QString creditCode {};
    QString district {};
    [[nodiscard]] bool isOn(QDate day) const { return from <= day && (!to.isValid() || to >= day); }
};

/// What it may appraise, from when to when.
struct BodyScope {
    AppraisalScopeId id {};
    AppraisalBodyId body {};
    QString occupation {};              ///< Required, TooLong (60 characters)
    QString occupationCode {};          ///< canonical; empty: not stated
    QString level {};                   ///< canonical; empty: every level
    QDate from {};                      ///< Required
    QDate to {};                        ///< last day, DateOrder; null: it goes on
    QString withdrawnReason {};
};

/// Every entry that counts, by name; withdrawn ones too where asked for.
[[nodiscard]] QList<AppraisalBody> readAppraisalBodies(Connection& db, bool withWithdrawn = false);
[[nodiscard]] std::optional<AppraisalBody> readAppraisalBody(Connection& db, AppraisalBodyId id);
/// Entries of one organisation that count, the earliest first.
[[nodiscard]] QList<AppraisalBody> appraisalBodiesOf(Connection& db, OrganisationId organisation);
/// What a body may appraise, by occupation and level; withdrawn entries too.
[[nodiscard]] QList<BodyScope> readBodyScope(Connection& db, AppraisalBodyId id);
/// Entries of the audit trail that are about a body, the latest first.
[[nodiscard]] QList<qint64> appraisalBodyChanges(Connection& db, AppraisalBodyId id);

// Within the caller's transaction. Fields are called organisation, from, to, first_year, document, occupation.

/// BodyRegistered (name) when the organisation is on the register for one of the days already.
[[nodiscard]] Outcome<AppraisalBodyId> addAppraisalBody(
    Connection& db, const AppraisalBody& body, const Officer& officer, const Clock& clock);
/// Days, first year, document and note; the organisation stays. RecordChanged when the stored version is another.
[[nodiscard]] Outcome<void> updateAppraisalBody(Connection& db, const AppraisalBody& body);
/// The entry was a mistake; it stays visible and does not count. ReasonRequired, RecordChanged.
[[nodiscard]] Outcome<void> withdrawAppraisalBody(Connection& db, AppraisalBodyId id, const QString& reason);

/// ScopeOverlaps (occupation, level) when one of the days has the same, or every level, already; BodyEnded when it begins
/// after the body's last day.
[[nodiscard]] Outcome<AppraisalScopeId> addBodyScope(Connection& db, const BodyScope& scope);
/// DateOrder, ScopeOverlaps, RecordChanged.
[[nodiscard]] Outcome<void> setBodyScopeEnd(Connection& db, AppraisalScopeId id, QDate lastDay);
[[nodiscard]] Outcome<void> withdrawBodyScope(Connection& db, AppraisalScopeId id, const QString& reason);

/// Makes an entry of the audit trail part of a body's history.
void noteAppraisalBodyChange(Connection& db, AppraisalBodyId id, qint64 auditSeq);

} // namespace jiangce
