// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <memory>

namespace jiangce {

/// An officer's own Ed25519 key, its secret half in memory that is not swapped out and is wiped at the end.
class SigningKey final {
public:
    static constexpr int secretBytes = 32;
    static constexpr int publicBytes = 32;
    static constexpr int signatureBytes = 64;

    /// A new one, of the system's randomness. Fault(InputOutput) without memory.
    [[nodiscard]] static std::shared_ptr<SigningKey> fresh();
    /// Made of its secret half of `secretBytes` bytes, which the caller wipes.
    [[nodiscard]] static std::shared_ptr<SigningKey> of(const unsigned char* secret);
    ~SigningKey();
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;

    [[nodiscard]] const QByteArray& publicKey() const { return m_public; }
    [[nodiscard]] QByteArray sign(const QByteArray& message) const;
    /// The secret half, for locking it away.
    [[nodiscard]] const unsigned char* secret() const;

private:
    SigningKey();
    unsigned char* m_secret = nullptr;      ///< libsodium's form: secret half, then public half
    QByteArray m_public;
};

/// False for a key or a signature of another length, too.
[[nodiscard]] bool isSignedBy(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

} // namespace jiangce
