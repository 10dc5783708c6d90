// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/signatures/check_signatures.h"

#include <QtCore/QHash>

namespace jiangce {

/// A key as it is stored, its public half only.
struct OfficersKey {
    qint64 account = 0;
    QByteArray publicKey {};
    qint64 startSeq = 0;
    qint64 endSeq = 0;      ///< 0: it counts
    [[nodiscard]] bool countsAt(qint64 seq) const { return seq > startSeq && (endSeq == 0 || seq < endSeq); }
};
/// By their row.
[[nodiscard]] QHash<qint64, OfficersKey> officersKeys(Connection& db);

/// Keys and history tell the same: one first key for an account, each further one right after the code of a reset that one
/// administrator issued and another confirmed, both with their signatures where they have keys.
void checkKeys(Connection& db, const QHash<qint64, OfficersKey>& keys, SignatureReport& report);

/// What an administrator signs of a reset: "issue" or "confirm", the code's row and digest, the account.
[[nodiscard]] QByteArray resetMessage(const QString& what, qint64 code, const QString& digest, qint64 account);

} // namespace jiangce
