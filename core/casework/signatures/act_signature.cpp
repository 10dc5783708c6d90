// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/act_signature.h"

#include "core/casework/audit_hash.h"
#include "core/casework/signatures/signed_actions.h"
#include "core/casework/signatures/signing_key.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// As checkActs() reads it from the entry.
std::optional<Money> amountOfEntry(Connection& db, qint64 seq)
{
    Statement row = db.prepared("SELECT iif(json_valid(after), coalesce(json_extract(after, '$.amount_fen'), "
                                "json_extract(after, '$.total_fen')), NULL) FROM audit WHERE seq = ?");
    row.with(seq);
    return row.next() ? row.optionalMoney(0) : std::nullopt;
}

} // namespace

QByteArray signatureMessage(const SignedAct& act)
{
    return auditHash({u"jiangce signature 2"_s, QString::number(act.caseId), act.action, act.record.kind,
                         QString::number(act.record.id), act.amount ? QString::number(act.amount->fen()) : QString(),
                         act.digest, QString::number(act.seq), act.entryHash})
        .toLatin1();
}

void signAct(Connection& db, const SigningKey* key, AccountId officer, const RecordedAct& act, qint64 auditSeq)
{
    if (key == nullptr)
        return;
    const SignedAct what {act.caseId.value(), act.action, act.record, amountOfEntry(db, auditSeq),
        recordDigest(db, act.record), auditSeq, hashOfEntry(db, auditSeq)};
    db.prepared("INSERT INTO act_signature (audit_seq, key_id, case_id, action, amount_fen, record_kind, record_id, digest, "
                "signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(auditSeq, liveKeyId(db, *key, officer), act.caseId, act.action, what.amount, act.record.kind,
            act.record.kind.isEmpty() ? std::nullopt : std::optional(act.record.id), what.digest,
            QString::fromLatin1(key->sign(signatureMessage(what)).toHex()));
}

void signActOfOffice(const Desk& desk, const QString& action, qint64 id, qint64 auditSeq)
{
    if (isSignedAct(action))
        signAct(desk.db, desk.session.key.get(), desk.session.account, {{}, action, recordOfAct(action, id)}, auditSeq);
}

qint64 liveKeyId(Connection& db, const SigningKey& key, AccountId account)
{
    Statement row
        = db.prepared("SELECT id FROM signature_key WHERE public_key = ? AND account_id = ? AND ended_at IS NULL");
    row.with(QString::fromLatin1(key.publicKey().toHex()), account);
    return row.next() ? row.integer(0) : 0;
}

QString hashOfEntry(Connection& db, qint64 seq)
{
    Statement row = db.prepared("SELECT row_hash FROM audit WHERE seq = ?");
    row.with(seq);
    return row.next() ? row.text(0) : QString();
}

} // namespace jiangce
