// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/session.h"
#include "core/values/money.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <optional>

namespace jiangce {

/// Steps that whoever takes them signs: both reviews, the decision, qualifying, asking for and reporting payment. Keys as in
/// case_step and in the history.
[[nodiscard]] bool isSignedAction(const QString& action);

/// What a signature is over. The entry of the history holds the officer, the opinion, the reason and what changed.
struct SignedStep {
    qint64 caseId = 0;
    QString number {};
    QString action {};
    QString toState {};
    std::optional<Money> amount {};     ///< approved or paid
    QString digest {};                  ///< of the stored verdict and the application as handed in
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

/// SHA-256 in hex of a verdict and of an application as handed in, each as it was before packing; 0: there is none.
[[nodiscard]] QString caseDigest(Connection& db, qint64 verdict, qint64 submission);

/// Keys by account, for cases made after the model of others.
using Signers = QHash<qint64, std::shared_ptr<const SigningKey>>;
/// Signs what is not signed yet of a case, for every officer whose key is there: in the caller's transaction.
void signCopiedSteps(Connection& db, CaseId id, const QString& number, const Signers& signers);

} // namespace jiangce
