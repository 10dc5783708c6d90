// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/register/officer.h"
#include "core/register/party_record.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace jiangce {

class Connection;

/// Two records that look alike and were found to be two: by whom, when, and why.
struct DistinctPair {
    qint64 id = 0;
    PartyKind kind = PartyKind::Person;
    qint64 one = 0;
    qint64 other = 0;
    QString reason {};
    QString officer {};
    QDate on {};
    QString withdrawnReason {};     ///< empty: it counts
    QString withdrawnBy {};
    QDate withdrawnOn {};
};

[[nodiscard]] bool areDistinct(Connection& db, PersonId one, PersonId other);
[[nodiscard]] bool areDistinct(Connection& db, OrganisationId one, OrganisationId other);
/// The finding that counts for a pair.
[[nodiscard]] std::optional<DistinctPair> findDistinct(Connection& db, PartyKind kind, qint64 one, qint64 other);
/// The latest first; withdrawn ones too.
[[nodiscard]] QList<DistinctPair> readDistinct(Connection& db, PartyKind kind, int limit = 500);

// Within the caller's transaction.

/// ReasonRequired; MergedWithItself; DeclaredDistinct when it was found before.
[[nodiscard]] Outcome<qint64> addDistinct(
    Connection& db, PartyKind kind, qint64 one, qint64 other, const QString& reason, const Officer& officer, const Clock& clock);
/// ReasonRequired; RecordChanged when it does not count any more.
[[nodiscard]] Outcome<void> withdrawDistinct(
    Connection& db, qint64 id, const QString& reason, const Officer& officer, const Clock& clock);

} // namespace jiangce
