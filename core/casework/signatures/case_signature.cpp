// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/case_signature.h"

#include "core/base/fault.h"
#include "core/casework/audit_hash.h"
#include "core/casework/packed.h"
#include "core/casework/signatures/signature_keys.h"
#include "core/casework/signatures/step_entries.h"
#include "core/casework/verdict_words.h"
#include "core/store/connection.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString digestOfBytes(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString verdictDigest(Connection& db, qint64 id)
{
    Statement row = db.prepared("SELECT packing, json, words_id FROM verdict WHERE id = ?");
    row.with(id);
    if (!row.next())
        return {};
    PackingWordsReader words(db);
    return digestOfBytes(unpacked({row.text(0), row.blob(1)}, words.read(row.integer(2))));
}

QString submissionDigest(Connection& db, qint64 id)
{
    Statement row = db.prepared("SELECT packing, form FROM case_submission WHERE id = ?");
    row.with(id);
    return row.next() ? digestOfBytes(unpacked({row.text(0), row.blob(1)})) : QString();
}

qint64 latest(Statement row, CaseId id)
{
    row.with(id);
    return row.next() ? row.integer(0) : 0;
}

std::optional<qint64> orNull(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

QString hashOfEntry(Connection& db, qint64 seq)
{
    Statement row = db.prepared("SELECT row_hash FROM audit WHERE seq = ?");
    row.with(seq);
    return row.next() ? row.text(0) : QString();
}

qint64 keyId(Connection& db, const SigningKey& key, AccountId account)
{
    Statement row
        = db.prepared("SELECT id FROM signature_key WHERE public_key = ? AND account_id = ? AND ended_at IS NULL");
    row.with(QString::fromLatin1(key.publicKey().toHex()), account);
    return row.next() ? row.integer(0) : 0;
}

} // namespace

bool isSignedAction(const QString& action)
{
    static const QStringList actions {u"pass_first_review"_s, u"pass_second_review"_s, u"approve"_s, u"qualify"_s,
        u"refuse"_s, u"request_payment"_s, u"confirm_payment"_s};
    return actions.contains(action);
}

QByteArray signatureMessage(const SignedStep& step)
{
    return auditHash({u"jiangce signature 1"_s, QString::number(step.caseId), step.number, step.action, step.toState,
                         step.amount ? QString::number(step.amount->fen()) : QString(), step.digest,
                         QString::number(step.seq), step.entryHash})
        .toLatin1();
}

QString caseDigest(Connection& db, qint64 verdict, qint64 submission)
{
    return auditHash({u"jiangce case 1"_s, verdictDigest(db, verdict), submissionDigest(db, submission)});
}

Outcome<void> checkMaySign(const Desk& desk)
{
    const SigningKey* key = desk.session.key.get();
    const bool isRight = key != nullptr && keyId(desk.db, *key, desk.session.account) != 0;
    if (!isRight && (key != nullptr || hasSigningKey(desk.db, desk.session.account)))
        return fail(ProblemCode::SignatureKeyMissing);
    return {};
}

void signStep(Connection& db, const SigningKey* key, AccountId officer, const RecordedStep& step, qint64 auditSeq)
{
    if (key == nullptr)
        return;
    const qint64 verdict = latest(db.prepared("SELECT max(id) FROM verdict WHERE case_id = ?"), step.caseId);
    const qint64 submission = latest(db.prepared("SELECT max(id) FROM case_submission WHERE case_id = ?"), step.caseId);
    const SignedStep what {step.caseId.value(), step.number, step.action, step.toState, step.amount,
        caseDigest(db, verdict, submission), auditSeq, hashOfEntry(db, auditSeq)};
    db.prepared("INSERT INTO case_signature (case_id, step_id, audit_seq, key_id, number, action, to_state, amount_fen, "
                "verdict_id, submission_id, digest, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(step.caseId, step.id, auditSeq, keyId(db, *key, officer), step.number, step.action, step.toState, step.amount,
            orNull(verdict), orNull(submission), what.digest,
            QString::fromLatin1(key->sign(signatureMessage(what)).toHex()));
}

void signCopiedSteps(Connection& db, CaseId id, const QString& number, const Signers& signers)
{
    if (signers.isEmpty())
        return;
    for (const StepEntry& entry : stepEntries(db, id)) {
        const auto signer = signers.constFind(entry.officer.value());
        if (entry.step != 0 && entry.seq != 0 && signer != signers.cend())
            signStep(db, signer->get(), entry.officer, {entry.step, id, number, entry.action, entry.toState, entry.amount},
                entry.seq);
    }
}

} // namespace jiangce
