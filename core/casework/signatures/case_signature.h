// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/session.h"
#include "core/casework/signatures/signed_actions.h"
#include "core/casework/signatures/signed_record.h"
#include "core/values/money.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <optional>

namespace jiangce {

/// What a signature is over. The entry of the history holds the officer, the opinion, the reason and what changed.
struct SignedStep {
    qint64 caseId = 0;
    QString number {};
    QString action {};
    QString toState {};
    std::optional<Money> amount {};     ///< approved, paid or come back
    QString digest {};                  ///< of the stored verdict, the application as handed in, and the record it left
    qint64 seq = 0;                     ///< of the entry, and its hash
    QString entryHash {};
};
/// SHA-256 in hex, as auditHash(), over "jiangce signature 1", case id, number, action, state, fen or nothing, digest, seq,
/// hash of the entry.
[[nodiscard]] QByteArray signatureMessage(const SignedStep& step);

/// A step as it was recorded.
struct RecordedStep {
    qint64 id = 0;
    CaseId caseId {};
    QString number {};
    QString action {};
    QString toState {};
    std::optional<Money> amount {};
};

/// SignatureKeyMissing when the officer has a key and this session has not got it.
[[nodiscard]] Outcome<void> checkMaySign(const Desk& desk);
/// Signs in the transaction of the step, after its entry; nothing when the officer has no key.
void signStep(Connection& db, const SigningKey* key, AccountId officer, const RecordedStep& step, qint64 auditSeq);

/// What the digest of a step is over; 0 and empty: there is none.
struct SignedContent {
    qint64 verdict = 0;
    qint64 submission = 0;
    SignedRecord record {};
};
/// Works digests out, each verdict and each application once while a case is being looked at.
class CaseDigests final {
public:
    explicit CaseDigests(Connection& db);
    ~CaseDigests();
    CaseDigests(const CaseDigests&) = delete;
    CaseDigests& operator=(const CaseDigests&) = delete;
    /// SHA-256 in hex, as auditHash(), over "jiangce case 1" and the SHA-256 of the verdict and of the application, each as it
    /// was before packing; with a record over "jiangce case 2", both, and its recordDigest(). Fault(Damaged).
    [[nodiscard]] QString of(const SignedContent& content);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// Keys by account, for cases made after the model of others.
using Signers = QHash<qint64, std::shared_ptr<const SigningKey>>;
/// Signs what is not signed yet of a case, for every officer whose key is there: in the caller's transaction.
void signCopiedSteps(Connection& db, CaseId id, const QString& number, const Signers& signers);

} // namespace jiangce
