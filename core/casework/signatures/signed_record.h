// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"

#include <QtCore/QString>

namespace jiangce {

class Connection;

/// The row an act left behind, of whose columns that never change a signature is over: payment, payment_entry, recovery,
/// recovery_entry, filing, honour, revocation, batch, conferral_request, conferral.
struct SignedRecord {
    QString kind {};        ///< empty: the entry of the history tells all there is
    qint64 id = 0;
};

/// What an action has just left behind in a case; empty for an action that leaves nothing, and where there is nothing.
[[nodiscard]] SignedRecord latestRecord(Connection& db, const QString& action, CaseId id);
/// The same of an act that is about no single case.
[[nodiscard]] SignedRecord recordOfAct(const QString& action, qint64 id);

/// SHA-256 in hex, as auditHash(), over "jiangce record 1", kind, id and the columns in their order, each "=" and its text or
/// nothing for NULL. Empty when there is no such row or kind.
[[nodiscard]] QString recordDigest(Connection& db, const SignedRecord& record);

} // namespace jiangce
