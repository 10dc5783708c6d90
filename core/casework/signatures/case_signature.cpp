// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/case_signature.h"

#include "core/base/fault.h"
#include "core/casework/audit_hash.h"
#include "core/casework/packed.h"
#include "core/casework/signatures/act_signature.h"
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

QString verdictDigest(Connection& db, PackingWordsReader& words, qint64 id)
{
    Statement row = db.prepared("SELECT packing, json, words_id FROM verdict WHERE id = ?");
    row.with(id);
    return row.next() ? digestOfBytes(unpacked({row.text(0), row.blob(1)}, words.read(row.integer(2)))) : QString();
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

} // namespace

/// The steps of a case share its application, and mostly its verdict: the last ones are kept.
struct CaseDigests::Private {
    Connection& db;
    PackingWordsReader words;
    qint64 verdict = 0;
    QString verdictDigest {};
    qint64 submission = 0;
    QString submissionDigest {};
};

CaseDigests::CaseDigests(Connection& db)
    : m_d(new Private {db, PackingWordsReader(db)})
{
}

CaseDigests::~CaseDigests() = default;

QString CaseDigests::of(const SignedContent& content)
{
    if (m_d->verdict != content.verdict || content.verdict == 0) {
        m_d->verdict = 0;
        m_d->verdictDigest = verdictDigest(m_d->db, m_d->words, content.verdict);
        m_d->verdict = content.verdict;
    }
    if (m_d->submission != content.submission || content.submission == 0) {
        m_d->submission = 0;
        m_d->submissionDigest = submissionDigest(m_d->db, content.submission);
        m_d->submission = content.submission;
    }
    if (content.record.kind.isEmpty())
        return auditHash({u"jiangce case 1"_s, m_d->verdictDigest, m_d->submissionDigest});
    return auditHash(
        {u"jiangce case 2"_s, m_d->verdictDigest, m_d->submissionDigest, recordDigest(m_d->db, content.record)});
}

QByteArray signatureMessage(const SignedStep& step)
{
    return auditHash({u"jiangce signature 1"_s, QString::number(step.caseId), step.number, step.action, step.toState,
                         step.amount ? QString::number(step.amount->fen()) : QString(), step.digest,
                         QString::number(step.seq), step.entryHash})
        .toLatin1();
}

Outcome<void> checkMaySign(const Desk& desk)
{
    const SigningKey* key = desk.session.key.get();
    const bool isRight = key != nullptr && liveKeyId(desk.db, *key, desk.session.account) != 0;
    if (!isRight && (key != nullptr || hasSigningKey(desk.db, desk.session.account)))
        return fail(ProblemCode::SignatureKeyMissing);
    return {};
}

void signStep(Connection& db, const SigningKey* key, AccountId officer, const RecordedStep& step, qint64 auditSeq)
{
    if (key == nullptr)
        return;
    const SignedContent content {latest(db.prepared("SELECT max(id) FROM verdict WHERE case_id = ?"), step.caseId),
        latest(db.prepared("SELECT max(id) FROM case_submission WHERE case_id = ?"), step.caseId),
        latestRecord(db, step.action, step.caseId)};
    const SignedStep what {step.caseId.value(), step.number, step.action, step.toState, step.amount,
        CaseDigests(db).of(content), auditSeq, hashOfEntry(db, auditSeq)};
    db.prepared("INSERT INTO case_signature (case_id, step_id, audit_seq, key_id, number, action, to_state, amount_fen, "
                "verdict_id, submission_id, record_kind, record_id, digest, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                "?, ?, ?)")
        .run(step.caseId, step.id, auditSeq, liveKeyId(db, *key, officer), step.number, step.action, step.toState,
            step.amount, orNull(content.verdict), orNull(content.submission), content.record.kind,
            orNull(content.record.id), what.digest, QString::fromLatin1(key->sign(signatureMessage(what)).toHex()));
}

namespace {

void signCopiedActs(Connection& db, CaseId id, const Signers& signers)
{
    QList<std::pair<AccountId, RecordedAct>> acts;
    QList<qint64> seqs;
    {
        Statement row = db.preparedText("SELECT account_id, action, seq FROM audit WHERE case_id = ? AND action IN ("
            + signedActionList(SignedTrace::OfCase) + ") ORDER BY seq");
        row.with(id);
        while (row.next()) {
            acts.append({row.id<AccountId>(0), {id, row.text(1), latestRecord(db, row.text(1), id)}});
            seqs.append(row.integer(2));
        }
    }
    for (qsizetype i = 0; i < acts.size(); ++i)
        if (const auto signer = signers.constFind(acts[i].first.value()); signer != signers.cend())
            signAct(db, signer->get(), acts[i].first, acts[i].second, seqs[i]);
}

} // namespace

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
    signCopiedActs(db, id, signers);
}

} // namespace jiangce
