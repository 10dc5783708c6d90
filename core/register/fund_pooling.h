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

using FundPoolingId = StrongId<struct FundPoolingTag>;

/// That the government pools an enterprise's education fund (2011/46 6.2e), by a document of its own.
struct FundPooling {
    FundPoolingId id {};
    OrganisationId organisation {};
    QDate from {};              ///< Required
    QDate to {};                ///< last day, DateOrder; null: it goes on
    QString document {};        ///< number of the document: Required, TooLong (60 characters)
    QDate documentOn {};        ///< day of the document: Required, DateInFuture
    QString note {};
    QString enteredBy {};
    QDateTime enteredAt {};
    QString withdrawnReason {}; ///< empty: it counts
};

/// What was entered for an enterprise, the latest first; withdrawn entries too.
[[nodiscard]] QList<FundPooling> readFundPooling(Connection& db, OrganisationId organisation);

/// Whether the fund is pooled on a day: yes in an entered period, no outside every one of them; not known while nothing
/// that counts was entered.
[[nodiscard]] std::optional<bool> fundIsPooled(Connection& db, OrganisationId organisation, QDate day);

/// The same by the enterprise's code.
[[nodiscard]] std::optional<bool> fundIsPooled(Connection& db, const QString& code, QDate day);

// Within the caller's transaction. Fields are called from, to, document and document_on.

[[nodiscard]] Outcome<FundPoolingId> addFundPooling(
    Connection& db, const FundPooling& entry, const Officer& officer, const Clock& clock);
/// DateOrder; RecordChanged when there is no such entry, or it is withdrawn.
[[nodiscard]] Outcome<void> setFundPoolingEnd(Connection& db, FundPoolingId id, QDate lastDay);
/// ReasonRequired, RecordChanged.
[[nodiscard]] Outcome<void> withdrawFundPooling(Connection& db, FundPoolingId id, const QString& reason);

} // namespace jiangce
