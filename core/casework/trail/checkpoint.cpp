// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/trail/checkpoint.h"

#include "core/base/fault.h"
#include "core/casework/audit_hash.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto instantForm = "yyyy-MM-ddTHH:mm:ss.zzzZ"_L1;

void startSodium()
{
    if (sodium_init() < 0)
        throw Fault(FaultKind::Bug, u"libsodium does not start"_s);
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QString instantText(const QDateTime& at)
{
    return at.toUTC().toString(QString(instantForm));
}

QByteArray whatIsSigned(const Checkpoint& checkpoint)
{
    return auditHash({u"jiangce checkpoint 1"_s, checkpoint.origin, QString::number(checkpoint.seq), checkpoint.hash,
                         instantText(checkpoint.at), checkpoint.occasion, checkpoint.previous})
        .toLatin1();
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isHash(const QString& text)
{
    return text.size() == 64 && QByteArray::fromHex(text.toLatin1()).size() == 32;
}

} // namespace

Outcome<SigningKey> SigningKey::load(const QString& file)
{
    startSodium();
    QFile source(file);
    const Problem none {ProblemCode::FileNotReadable, {QFileInfo(file).fileName()}};
    if (!source.open(QIODevice::ReadOnly))
        return fail(none);
    QByteArray seed = QByteArray::fromHex(source.read(200).trimmed());
    if (seed.size() != qsizetype(crypto_sign_SEEDBYTES))
        return fail(none);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(publicKey), raw(secret), raw(std::as_const(seed)));
    sodium_memzero(seed.data(), size_t(seed.size()));
    return SigningKey(publicKey, secret);
}

Outcome<SigningKey> SigningKey::create(const QString& file)
{
    startSodium();
    const QFileInfo info(file);
    const Problem trouble {ProblemCode::FileNotWritable, {info.fileName()}};
    const bool isNewFolder = !info.dir().exists();
    if (!QDir().mkpath(info.absolutePath()))
        return fail(trouble);
    if (isNewFolder)
        QFile::setPermissions(info.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile target(file);
    // Nobody else may read it, not even for the moment between making and writing it.
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(trouble);
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), size_t(seed.size()));
    QByteArray line = seed.toHex() + '\n';
    // The trail tells of the key as soon as it is there: it has to be on the plate before.
    const bool isWritten = target.write(line) == line.size() && target.flush() && ::fsync(target.handle()) == 0;
    sodium_memzero(seed.data(), size_t(seed.size()));
    sodium_memzero(line.data(), size_t(line.size()));
    target.close();
    if (!isWritten) {
        target.remove();
        return fail(trouble);
    }
    return load(file);
}

void SigningKey::sign(Checkpoint& checkpoint) const
{
    const QByteArray message = whatIsSigned(checkpoint);
    checkpoint.key = m_public;
    checkpoint.signature = QByteArray(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(checkpoint.signature), nullptr, raw(message), quint64(message.size()), raw(m_secret));
}

bool isSignatureRight(const Checkpoint& checkpoint)
{
    startSodium();
    if (checkpoint.key.size() != qsizetype(crypto_sign_PUBLICKEYBYTES)
        || checkpoint.signature.size() != qsizetype(crypto_sign_BYTES))
        return false;
    const QByteArray message = whatIsSigned(checkpoint);
    return crypto_sign_verify_detached(
               raw(checkpoint.signature), raw(message), quint64(message.size()), raw(checkpoint.key))
        == 0;
}

QByteArray checkpointLine(const Checkpoint& checkpoint)
{
    return QJsonDocument(QJsonObject {{u"at"_s, instantText(checkpoint.at)}, {u"hash"_s, checkpoint.hash},
                             {u"key"_s, QString::fromLatin1(checkpoint.key.toHex())},
                             {u"occasion"_s, checkpoint.occasion}, {u"origin"_s, checkpoint.origin},
                             {u"previous"_s, checkpoint.previous}, {u"seq"_s, checkpoint.seq},
                             {u"signature"_s, QString::fromLatin1(checkpoint.signature.toHex())}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Checkpoint> readCheckpointLine(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    Checkpoint checkpoint {text("origin"_L1), json.value("seq"_L1).toInteger(), text("hash"_L1),
        QDateTime::fromString(text("at"_L1), QString(instantForm)), text("occasion"_L1), text("previous"_L1),
        QByteArray::fromHex(text("key"_L1).toLatin1()), QByteArray::fromHex(text("signature"_L1).toLatin1())};
    checkpoint.at.setTimeSpec(Qt::UTC);
    const bool isWhole = isHash(checkpoint.origin) && isHash(checkpoint.hash) && isHash(checkpoint.previous)
        && checkpoint.seq > 0 && checkpoint.at.isValid() && checkpointLine(checkpoint) == line;
    return isWhole ? std::optional(checkpoint) : std::nullopt;
}

QString lineDigest(const QByteArray& line)
{
    return QString::fromLatin1(sha256(line).toHex());
}

QString trailCode(qint64 seq, const QString& hash)
{
    // No I, O, 0 and 1: what is read off paper is not mistaken.
    static constexpr char letters[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const QByteArray digest
        = QByteArray::fromHex(auditHash({u"jiangce code 1"_s, QString::number(seq), hash}).toLatin1());
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | quint8(digest[i]);
    QString code = QString::number(seq);
    for (int i = 0; i < 12; ++i) {
        if (i % 4 == 0)
            code += u'-';
        code += QLatin1Char(letters[bits >> 59]);
        bits <<= 5;
    }
    return code;
}

namespace {

QString folded(const QString& typed)
{
    QString text;
    for (const QChar character : typed.normalized(QString::NormalizationForm_KC).toUpper())
        if (character.isLetterOrNumber() || character == u'-')
            text += character;
    return text;
}

} // namespace

qint64 seqOfCode(const QString& typed)
{
    const QStringList parts = folded(typed).split(u'-');
    if (parts.size() != 4 || parts[1].size() != 4 || parts[2].size() != 4 || parts[3].size() != 4)
        return 0;
    bool isNumber = false;
    const qint64 seq = parts[0].toLongLong(&isNumber);
    return isNumber && seq > 0 ? seq : 0;
}

bool codeFits(const QString& typed, qint64 seq, const QString& hash)
{
    return folded(typed) == trailCode(seq, hash);
}

QString keyName(const QByteArray& publicKey)
{
    return QString::fromLatin1(sha256(publicKey).toHex().first(8)).toUpper();
}

} // namespace jiangce
