// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/session.h"
#include "core/casework/signatures/signed_record.h"
#include "core/values/money.h"

#include <optional>

namespace jiangce {

/// What a signature under an act is over that is no step of a case. The entry of the history holds the officer, the reason and
/// what changed.
struct SignedAct {
    qint64 caseId = 0;                  ///< 0: about no single case
    QString action {};
    SignedRecord record {};
    std::optional<Money> amount {};
    QString digest {};                  ///< of the record; empty: there is none
    qint64 seq = 0;                     ///< of the entry, and its hash
    QString entryHash {};
};
/// SHA-256 in hex, as auditHash(), over "jiangce signature 2", case id, action, kind and id of the record, fen or nothing,
/// digest, seq, hash of the entry.
[[nodiscard]] QByteArray signatureMessage(const SignedAct& act);

/// An act as it was recorded.
struct RecordedAct {
    CaseId caseId {};
    QString action {};
    SignedRecord record {};
};
/// Signs in the transaction of the act, after its entry; nothing when the officer has no key.
void signAct(Connection& db, const SigningKey* key, AccountId officer, const RecordedAct& act, qint64 auditSeq);
/// The same, where the act is one that is signed, about a round, a batch or an honour.
void signActOfOffice(const Desk& desk, const QString& action, qint64 id, qint64 auditSeq);

/// The key of an officer that counts now; 0: the session's key is not his.
[[nodiscard]] qint64 liveKeyId(Connection& db, const SigningKey& key, AccountId account);
/// The hash of an entry; empty: there is none.
[[nodiscard]] QString hashOfEntry(Connection& db, qint64 seq);

} // namespace jiangce
