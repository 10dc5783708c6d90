// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery_key.h"

#include "core/base/fault.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Chooses the fastest code for this processor, once.
void requireSodium()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        throw Fault(FaultKind::Bug, u"libsodium cannot start"_s);
}

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int dataSize = RecoveryKey::groupSize - 1;

/// Multiplication by x in GF(32), x^5 + x^2 + 1.
constexpr unsigned char timesX(unsigned char value)
{
    const auto shifted = static_cast<unsigned char>(value << 1);
    return shifted & 0x20 ? static_cast<unsigned char>((shifted ^ 0x25) & 0x1F) : shifted;
}

/// Each place has a weight of its own (x, x², x³, x⁴), so one wrong character and two exchanged ones change the sum; the
/// group's number is part of it.
unsigned char checkOf(const unsigned char* symbols, int group)
{
    unsigned char sum = 0;
    for (int i = dataSize - 1; i >= 0; --i)
        sum = timesX(static_cast<unsigned char>(sum ^ symbols[i]));
    return static_cast<unsigned char>(sum ^ (group + 1));
}

int symbolOf(QChar letter)
{
    if (letter == u'O')
        return 0;
    if (letter == u'I' || letter == u'L')
        return 1;
    const auto at = letter.unicode() < 128 ? alphabet.find(char(letter.unicode())) : std::string_view::npos;
    return at == std::string_view::npos ? -1 : int(at);
}

/// Without what the eye uses to keep groups apart.
QString bare(const QString& typed)
{
    QString letters;
    for (const QChar letter : typed.normalized(QString::NormalizationForm_KC).toUpper())
        if (letter.isLetterOrNumber())
            letters.append(letter);
    return letters;
}

const unsigned char* bytesOf(const QByteArray& text)
{
    return reinterpret_cast<const unsigned char*>(text.constData());
}

unsigned char* bytesOf(QByteArray& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

constexpr auto nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr auto tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(BackupKey::wrappedSize == nonceSize + SecretBytes::size + tagSize);

} // namespace

SecretBytes::~SecretBytes()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

SecretBytes SecretBytes::random()
{
    requireSodium();
    SecretBytes bytes;
    randombytes_buf(bytes.data(), size);
    return bytes;
}

RecoveryKey RecoveryKey::random()
{
    requireSodium();
    RecoveryKey key;
    for (unsigned char& symbol : key.m_symbols)
        symbol = static_cast<unsigned char>(randombytes_uniform(32));
    return key;
}

BackupOutcome<RecoveryKey> RecoveryKey::parse(const QString& typed)
{
    const QString letters = bare(typed);
    if (letters.size() != groups * groupSize)
        return trouble(BackupTrouble::Kind::KeyLength,
            {QString::number(letters.size()), QString::number(groups * groupSize)});
    RecoveryKey key;
    for (int group = 0; group < groups; ++group) {
        const QString part = letters.mid(group * groupSize, groupSize);
        unsigned char* const symbols = key.m_symbols.data() + group * dataSize;
        bool isKnown = true;
        for (int i = 0; i < dataSize; ++i) {
            const int symbol = symbolOf(part[i]);
            isKnown = isKnown && symbol >= 0;
            symbols[i] = static_cast<unsigned char>(symbol);
        }
        if (!isKnown || symbolOf(part[dataSize]) != checkOf(symbols, group))
            return trouble(BackupTrouble::Kind::KeyGroup, {QString::number(group + 1), part});
    }
    return key;
}

QString RecoveryKey::text() const
{
    QStringList parts;
    for (int group = 0; group < groups; ++group) {
        const unsigned char* const symbols = m_symbols.data() + group * dataSize;
        QString part;
        for (int i = 0; i < dataSize; ++i)
            part.append(QLatin1Char(alphabet[symbols[i]]));
        parts.append(part + QLatin1Char(alphabet[checkOf(symbols, group)]));
    }
    return parts.join(u'-');
}

SecretBytes RecoveryKey::key() const
{
    // 160 random bits need no slow derivation: nobody tries them all.
    requireSodium();
    static constexpr std::string_view purpose = "jiangce recovery key 1";
    SecretBytes key;
    crypto_generichash(key.data(), SecretBytes::size, m_symbols.data(), m_symbols.size(),
        reinterpret_cast<const unsigned char*>(purpose.data()), purpose.size());
    return key;
}

BackupKey BackupKey::make(const RecoveryKey& recovery)
{
    BackupKey key {.data = SecretBytes::random()};
    QByteArray id(6, '\0');
    randombytes_buf(id.data(), size_t(id.size()));
    key.id = id.toHex();
    key.wrapped = QByteArray(wrappedSize, '\0');
    randombytes_buf(key.wrapped.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(key.wrapped) + nonceSize, nullptr, key.data.data(), SecretBytes::size,
        bytesOf(std::as_const(key.id)), quint64(key.id.size()), nullptr, bytesOf(std::as_const(key.wrapped)),
        recovery.key().data());
    return key;
}

BackupOutcome<BackupKey> BackupKey::unwrap(const QByteArray& id, const QByteArray& wrapped, const RecoveryKey& recovery)
{
    BackupKey key {.id = id, .wrapped = wrapped};
    if (wrapped.size() != wrappedSize
        || crypto_aead_xchacha20poly1305_ietf_decrypt(key.data.data(), nullptr, nullptr, bytesOf(wrapped) + nonceSize,
               SecretBytes::size + tagSize, bytesOf(id), quint64(id.size()), bytesOf(wrapped), recovery.key().data()) != 0)
        return trouble(BackupTrouble::Kind::KeyWrong);
    return key;
}

} // namespace jiangce
