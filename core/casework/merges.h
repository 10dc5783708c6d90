// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/party_record.h"
#include "core/values/money.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace jiangce {

/// Two records that were made one.
struct Merge {
    qint64 id = 0;
    PartyKind kind = PartyKind::Person;
    qint64 kept = 0;
    qint64 merged = 0;
    PartyRecord keptBefore {};
    PartyRecord mergedBefore {};
    PartyRecord keptAfter {};
    qint64 lastCase = 0;        ///< later cases came to the surviving record by themselves
    QString reason {};
    QString officer {};
    QDate on {};
    QDate undoneOn {};          ///< null: it stands
    QString undoneBy {};
    QString undoneReason {};
};

[[nodiscard]] std::optional<Merge> readMerge(Connection& db, qint64 id);
/// Merges in which a record took part, the latest first.
[[nodiscard]] QList<Merge> mergesOf(Connection& db, PartyKind kind, qint64 id);

/// What hangs on a record: what an officer looks at before two become one.
struct PartyTies {
    int cases = 0;              ///< named in any way
    int asApplicant = 0;
    int certificates = 0;
    int payments = 0;           ///< that were not cancelled
    Money paid {};
    int batches = 0;
    int letters = 0;
    int pooling = 0;
    QStringList formerNames {};
};
[[nodiscard]] PartyTies tiesOf(Connection& db, PartyKind kind, qint64 id);

/// Cases that name both, by number: two rows of one roster may well be two people.
[[nodiscard]] QStringList casesNamingBoth(Connection& db, PartyKind kind, qint64 one, qint64 other);
/// Certificate numbers both hold: they stay once, as the surviving record has them.
[[nodiscard]] QStringList certificatesOfBoth(Connection& db, qint64 one, qint64 other);

/// The state of a record as JSON, and back.
[[nodiscard]] QString recordText(const PartyRecord& record);
[[nodiscard]] PartyRecord recordFrom(PartyKind kind, const QString& text);

} // namespace jiangce
