// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/signing_key.h"

#include "core/base/fault.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace jiangce {

static_assert(SigningKey::secretBytes == crypto_sign_SEEDBYTES);
static_assert(SigningKey::publicBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(SigningKey::signatureBytes == crypto_sign_BYTES);

SigningKey::SigningKey()
{
    if (sodium_init() < 0)
        throw Fault(FaultKind::Bug, u"libsodium does not start"_s);
    m_secret = static_cast<unsigned char*>(sodium_malloc(crypto_sign_SECRETKEYBYTES));
    if (m_secret == nullptr)
        throw Fault(FaultKind::InputOutput, u"not enough memory for a key"_s);
    m_public = QByteArray(publicBytes, '\0');
}

SigningKey::~SigningKey()
{
    sodium_free(m_secret);
}

std::shared_ptr<SigningKey> SigningKey::fresh()
{
    std::shared_ptr<SigningKey> key(new SigningKey);
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(key->m_public.data()), key->m_secret);
    sodium_mprotect_readonly(key->m_secret);
    return key;
}

std::shared_ptr<SigningKey> SigningKey::of(const unsigned char* secret)
{
    std::shared_ptr<SigningKey> key(new SigningKey);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(key->m_public.data()), key->m_secret, secret);
    sodium_mprotect_readonly(key->m_secret);
    return key;
}

QByteArray SigningKey::sign(const QByteArray& message) const
{
    QByteArray signature(signatureBytes, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char*>(message.constData()), quint64(message.size()), m_secret);
    return signature;
}

const unsigned char* SigningKey::secret() const
{
    return m_secret; // libsodium keeps the seed in front
}

bool isSignedBy(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    if (sodium_init() < 0 || publicKey.size() != SigningKey::publicBytes || signature.size() != SigningKey::signatureBytes)
        return false;
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.constData()),
               reinterpret_cast<const unsigned char*>(message.constData()), quint64(message.size()),
               reinterpret_cast<const unsigned char*>(publicKey.constData()))
        == 0;
}

} // namespace jiangce
