// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/password.h"

#include "core/base/fault.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

void startSodium()
{
    if (sodium_init() < 0)
        throw Fault(FaultKind::Bug, u"libsodium does not start"_s);
}

QByteArray bytesOf(const QString& password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

QString passwordHash(const QString& password, const PasswordCost& cost)
{
    startSodium();
    QByteArray utf8 = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> hash {};
    const int failed = crypto_pwhash_str_alg(hash.data(), utf8.constData(), quint64(utf8.size()), cost.passes,
        size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    if (failed != 0)
        throw Fault(FaultKind::InputOutput, u"not enough memory for a password"_s);
    return QString::fromLatin1(hash.data());
}

bool passwordMatches(const QString& hash, const QString& password)
{
    startSodium();
    QByteArray utf8 = bytesOf(password);
    const bool matches
        = crypto_pwhash_str_verify(hash.toLatin1().constData(), utf8.constData(), quint64(utf8.size())) == 0;
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    return matches;
}

bool passwordMatchesNobody(const QString& likeHash, const QString& password)
{
    if (!likeHash.isEmpty())
        (void)passwordMatches(likeHash, password);
    return false;
}

} // namespace jiangce
