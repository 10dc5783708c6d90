// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/check_keys.h"

#include "core/casework/audit_hash.h"
#include "core/casework/signatures/signing_key.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// An entry that tells of a key.
struct KeyEntry {
    qint64 seq = 0;
    qint64 account = 0;
    bool isReset = false;
    QByteArray publicKey {};
    qint64 code = 0;        ///< of the reset
};

QList<KeyEntry> keyEntries(Connection& db)
{
    Statement row = db.prepared("SELECT seq, account_id, action = 'use_reset_code', json_extract(after, '$.public_key'), "
                                "json_extract(after, '$.code') FROM audit WHERE action IN ('start_signature_key', "
                                "'change_password', 'use_reset_code') AND iif(json_valid(after), "
                                "json_extract(after, '$.public_key'), NULL) IS NOT NULL ORDER BY seq");
    row.with();
    QList<KeyEntry> entries;
    while (row.next())
        entries.append({row.integer(0), row.integer(1), row.boolean(2), QByteArray::fromHex(row.text(3).toLatin1()),
            row.integer(4)});
    return entries;
}

const OfficersKey* keyStartedAt(const QHash<qint64, OfficersKey>& keys, qint64 seq)
{
    for (const OfficersKey& key : keys)
        if (key.startSeq == seq)
            return &key;
    return nullptr;
}

const OfficersKey* keyCountingAt(const QHash<qint64, OfficersKey>& keys, qint64 account, qint64 seq)
{
    for (const OfficersKey& key : keys)
        if (key.account == account && key.countsAt(seq))
            return &key;
    return nullptr;
}

struct Code {
    qint64 account = 0;
    QString digest {};
    bool isUsed = false;
};

std::optional<Code> codeOf(Connection& db, qint64 id)
{
    Statement row = db.prepared("SELECT account_id, digest, is_used FROM reset_code WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional(Code {row.integer(0), row.text(1), row.boolean(2)}) : std::nullopt;
}

/// Who issued or confirmed the code before `seq`, signed where he had a key; 0: nobody did, or not rightly.
qint64 whoVouched(Connection& db, const QHash<qint64, OfficersKey>& keys, const QString& what, qint64 id, const Code& code,
    qint64 before)
{
    Statement row = db.prepared("SELECT seq, account_id, iif(json_valid(after), json_extract(after, '$.signature'), '') FROM audit WHERE "
                                "action = ? AND seq < ? AND iif(json_valid(after), json_extract(after, '$.code') = ?, 0) ORDER BY seq DESC");
    row.with(what + u"_reset_code"_s, before, id);
    if (!row.next())
        return 0;
    const qint64 account = row.integer(1);
    const OfficersKey* key = keyCountingAt(keys, account, row.integer(0));
    const bool isRight = key == nullptr
        || isSignedBy(key->publicKey, resetMessage(what, id, code.digest, code.account),
            QByteArray::fromHex(row.text(2).toLatin1()));
    return isRight ? account : 0;
}

bool isVouched(Connection& db, const QHash<qint64, OfficersKey>& keys, const KeyEntry& entry)
{
    const qint64 id = entry.code;
    const auto code = codeOf(db, id);
    if (!code || !code->isUsed || code->account != entry.account)
        return false;
    const qint64 issued = whoVouched(db, keys, u"issue"_s, id, *code, entry.seq);
    const qint64 confirmed = whoVouched(db, keys, u"confirm"_s, id, *code, entry.seq);
    return issued != 0 && confirmed != 0 && issued != confirmed && issued != entry.account && confirmed != entry.account;
}

} // namespace

QByteArray resetMessage(const QString& what, qint64 code, const QString& digest, qint64 account)
{
    return auditHash({u"jiangce reset 1"_s, what, QString::number(code), digest, QString::number(account)}).toLatin1();
}

QHash<qint64, OfficersKey> officersKeys(Connection& db)
{
    Statement row = db.prepared("SELECT id, account_id, public_key, start_seq, end_seq FROM signature_key");
    row.with();
    QHash<qint64, OfficersKey> keys;
    while (row.next())
        keys.insert(row.integer(0),
            {row.integer(1), QByteArray::fromHex(row.text(2).toLatin1()), row.integer(3), row.integer(4)});
    return keys;
}

void checkKeys(Connection& db, const QHash<qint64, OfficersKey>& keys, SignatureReport& report)
{
    QHash<qint64, qint64> told;     // account to the start of its latest key
    qsizetype matched = 0;
    for (const KeyEntry& entry : keyEntries(db)) {
        const auto add = [&](SignatureFault fault) { report.findings.append({fault, 0, entry.seq, entry.account}); };
        const OfficersKey* key = keyStartedAt(keys, entry.seq);
        if (key == nullptr || key->account != entry.account || key->publicKey != entry.publicKey)
            add(SignatureFault::KeyUntold);
        else
            ++matched;
        const qint64 earlier = told.value(entry.account);
        if (entry.isReset ? !isVouched(db, keys, entry) : earlier != 0)
            add(SignatureFault::KeyUnvouched);
        const OfficersKey* ended = earlier != 0 ? keyStartedAt(keys, earlier) : nullptr;
        if (ended != nullptr && ended->endSeq != entry.seq)
            add(SignatureFault::KeyUntold);
        told.insert(entry.account, entry.seq);
    }
    for (const OfficersKey& key : keys)
        if (told.value(key.account) == key.startSeq && key.endSeq != 0)
            report.findings.append({SignatureFault::KeyUntold, 0, key.endSeq, key.account});
    if (matched < keys.size())
        for (const OfficersKey& key : keys)
            if (!told.contains(key.account) || key.startSeq > told.value(key.account))
                report.findings.append({SignatureFault::KeyUntold, 0, key.startSeq, key.account});
}

} // namespace jiangce
