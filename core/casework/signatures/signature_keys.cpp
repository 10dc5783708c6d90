// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/signature_keys.h"

#include "core/base/fault.h"
#include "core/casework/audit_trail.h"
#include "core/casework/signatures/signed_actions.h"
#include "core/store/transaction.h"

#include <QtCore/QRegularExpression>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

unsigned char* bytes(QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); }
const unsigned char* bytes(const QByteArray& array) { return reinterpret_cast<const unsigned char*>(array.constData()); }

/// The key of the box, from the password; wiped with the object.
class BoxKey final {
public:
    BoxKey(const QString& password, const QByteArray& salt, const PasswordCost& cost)
    {
        if (sodium_init() < 0)
            throw Fault(FaultKind::Bug, u"libsodium does not start"_s);
        QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
        const int failed = crypto_pwhash(m_key.data(), m_key.size(), utf8.constData(), quint64(utf8.size()), bytes(salt),
            cost.passes, size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(utf8.data(), size_t(utf8.size()));
        if (failed != 0)
            throw Fault(FaultKind::InputOutput, u"not enough memory for a key"_s);
    }
    ~BoxKey() { sodium_memzero(m_key.data(), m_key.size()); }
    BoxKey(const BoxKey&) = delete;
    BoxKey& operator=(const BoxKey&) = delete;
    [[nodiscard]] const unsigned char* data() const { return m_key.data(); }

private:
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> m_key {};
};

/// What the box belongs to: put under another account it does not open.
QByteArray belonging(AccountId account, const QByteArray& publicKey)
{
    return "jiangce signing key 1 " + QByteArray::number(account.value()) + ' ' + publicKey.toHex();
}

QByteArray random(int size)
{
    QByteArray array(size, '\0');
    randombytes_buf(array.data(), size_t(size));
    return array;
}

} // namespace

LockedKey lockKey(
    std::shared_ptr<const SigningKey> key, AccountId account, const QString& password, const PasswordCost& cost)
{
    LockedKey locked {std::move(key), random(crypto_pwhash_SALTBYTES), random(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
        QByteArray(SigningKey::secretBytes + int(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0'), cost};
    const BoxKey boxKey(password, locked.salt, cost);
    const QByteArray owner = belonging(account, locked.key->publicKey());
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(locked.box), nullptr, locked.key->secret(), SigningKey::secretBytes,
        bytes(owner), quint64(owner.size()), nullptr, bytes(std::as_const(locked.nonce)), boxKey.data());
    return locked;
}

std::shared_ptr<const SigningKey> unlockSigningKey(Connection& db, AccountId account, const QString& password)
{
    Statement row = db.prepared("SELECT public_key, salt, nonce, box, passes, memory FROM signature_key "
                                "WHERE account_id = ? AND ended_at IS NULL");
    row.with(account);
    if (!row.next())
        return {};
    const QByteArray publicKey = QByteArray::fromHex(row.text(0).toLatin1());
    const QByteArray nonce = row.blob(2);
    const QByteArray box = row.blob(3);
    const BoxKey boxKey(password, row.blob(1), {quint64(row.integer(4)), quint64(row.integer(5))});
    const QByteArray owner = belonging(account, publicKey);
    std::array<unsigned char, SigningKey::secretBytes> secret {};
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(secret.data(), nullptr, nullptr, bytes(box),
        quint64(box.size()), bytes(owner), quint64(owner.size()), bytes(nonce), boxKey.data());
    std::shared_ptr<const SigningKey> key = failed == 0 ? SigningKey::of(secret.data()) : nullptr;
    sodium_memzero(secret.data(), secret.size());
    return key && key->publicKey() == publicKey ? key : nullptr;
}

bool hasSigningKey(Connection& db, AccountId account)
{
    Statement row = db.prepared("SELECT 1 FROM signature_key WHERE account_id = ? AND ended_at IS NULL");
    return row.with(account).next();
}

QString publicName(const LockedKey& locked)
{
    return QString::fromLatin1(locked.key->publicKey().toHex());
}

void startSigningKey(Connection& db, const Clock& clock, AccountId account, const LockedKey& locked, qint64 auditSeq)
{
    db.prepared("UPDATE signature_key SET ended_at = ?, end_seq = ? WHERE account_id = ? AND ended_at IS NULL")
        .run(clock.now(), auditSeq, account);
    db.prepared("INSERT INTO signature_key (account_id, public_key, salt, nonce, box, passes, memory, made_at, start_seq) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(account, publicName(locked), locked.salt, locked.nonce, locked.box, qint64(locked.cost.passes),
            qint64(locked.cost.memory), clock.now(), auditSeq);
}

void relockSigningKey(Connection& db, AccountId account, const LockedKey& locked)
{
    db.prepared("UPDATE signature_key SET salt = ?, nonce = ?, box = ?, passes = ?, memory = ? WHERE account_id = ? "
                "AND public_key = ? AND ended_at IS NULL")
        .run(locked.salt, locked.nonce, locked.box, qint64(locked.cost.passes), qint64(locked.cost.memory), account,
            QString::fromLatin1(locked.key->publicKey().toHex()));
}

std::shared_ptr<const SigningKey> ensureSigningKey(
    Connection& db, const Clock& clock, const Session& session, const QString& password)
{
    if (hasSigningKey(db, session.account))
        return unlockSigningKey(db, session.account, password);
    QString hash;
    {
        Statement row = db.prepared("SELECT password FROM account WHERE id = ?");
        row.with(session.account);
        if (row.next())
            hash = row.text(0);
    }
    const LockedKey locked = lockKey(SigningKey::fresh(), session.account, password, costOf(hash));
    Transaction transaction(db);
    const qint64 seq = writeAudit(
        db, clock, session, {{}, u"start_signature_key"_s, {}, {}, keyTold(locked)});
    startSigningKey(db, clock, session.account, locked, seq);
    transaction.commit();
    return locked.key;
}

QJsonObject keyTold(const LockedKey& locked)
{
    return {{u"public_key"_s, publicName(locked)}, {u"signs"_s, signaturesWidened}};
}

void widenSignatures(Connection& db, const Clock& clock, const Session& session)
{
    if (firstWidened(db))
        return;
    Transaction transaction(db);
    (void)writeAudit(db, clock, session, {{}, u"widen_signatures"_s, {}, {}, {{u"signs"_s, signaturesWidened}}});
    transaction.commit();
}

PasswordCost costOf(const QString& hash)
{
    static const QRegularExpression parameters(u"^\\$argon2id\\$v=\\d+\\$m=(\\d+),t=(\\d+),"_s);
    const auto match = parameters.match(hash);
    if (!match.hasMatch())
        return {};
    return {match.captured(2).toULongLong(), match.captured(1).toULongLong() << 10};
}

} // namespace jiangce
