// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Kind = BackupTrouble::Kind;

constexpr QByteArrayView magic = "JCBACKUP";
constexpr quint16 format = 1;
constexpr qint64 pieceSize = 1 << 20;
constexpr quint32 longestMessage = (1 << 20) + (1 << 16);  // a piece zlib could not pack, and a manifest of any register
constexpr quint32 longestHeader = 1 << 16;

template <class Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

const unsigned char* bytesOf(const QByteArray& text)
{
    return reinterpret_cast<const unsigned char*>(text.constData());
}

unsigned char* bytesOf(QByteArray& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

QByteArray json(const SealedHeader& header)
{
    return QJsonDocument(QJsonObject {{u"schema"_s, header.schema}, {u"office"_s, header.office},
                             {u"made"_s, header.madeAt.toUTC().toString(Qt::ISODate)},
                             {u"key"_s, QString::fromLatin1(header.keyId)},
                             {u"wrapped"_s, QString::fromLatin1(header.wrapped.toBase64())}})
        .toJson(QJsonDocument::Compact);
}

QByteArray json(const SealedManifest& manifest)
{
    QJsonObject tables;
    for (auto table = manifest.tables.begin(); table != manifest.tables.end(); ++table)
        tables.insert(table.key(), QJsonArray {table->rows, QString::fromLatin1(table->digest.toHex())});
    return QJsonDocument(QJsonObject {{u"bytes"_s, manifest.bytes}, {u"tables"_s, tables}}).toJson(QJsonDocument::Compact);
}

SealedManifest manifestOf(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    SealedManifest manifest {.bytes = object.value(u"bytes").toInteger()};
    const QJsonObject tables = object.value(u"tables").toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table)
        manifest.tables.insert(table.key(), {table.value()[0].toInteger(),
                                                QByteArray::fromHex(table.value()[1].toString().toLatin1())});
    return manifest;
}

BackupOutcome<void> put(QFile& file, const QByteArray& bytes)
{
    if (file.write(bytes) == bytes.size())
        return {};
    return file.error() == QFile::ResourceError ? trouble(Kind::DiskFull) : trouble(Kind::NotWritable, {file.fileName()});
}

BackupOutcome<void> begin(QFile& file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return trouble(Kind::NotWritable, {file.fileName()});
    return {};
}

/// The head of a locked file, read once: its bytes are what the first message is bound to.
struct Head {
    QByteArray bytes {};
    SealedHeader header {};
};

BackupOutcome<Head> readHead(QFile& file)
{
    const QString name = file.fileName();
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return trouble(Kind::NotReadable, {name});
    Head head {.bytes = file.read(magic.size() + 6)};
    if (!head.bytes.startsWith(magic))
        return trouble(Kind::NotABackup, {name});
    if (head.bytes.size() < magic.size() + 6)
        return trouble(Kind::Broken, {name});
    const auto length = qFromBigEndian<quint32>(head.bytes.constData() + magic.size() + 2);
    if (qFromBigEndian<quint16>(head.bytes.constData() + magic.size()) > format)
        return trouble(Kind::FormatNewer, {name});
    const QByteArray text = length <= longestHeader ? file.read(length) : QByteArray();
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (text.size() != qsizetype(length) || object.isEmpty())
        return trouble(Kind::Broken, {name});
    head.bytes += text;
    head.header = {object.value(u"schema").toInt(), object.value(u"office").toString(),
        QDateTime::fromString(object.value(u"made").toString(), Qt::ISODate), object.value(u"key").toString().toLatin1(),
        QByteArray::fromBase64(object.value(u"wrapped").toString().toLatin1())};
    return head;
}

class StreamWriter final {
public:
    StreamWriter(QFile& file, const BackupKey& key)
        : m_file(file)
        , m_start(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0')
    {
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, bytesOf(m_start), key.data.data());
    }
    ~StreamWriter() { sodium_memzero(&m_state, sizeof m_state); }
    StreamWriter(const StreamWriter&) = delete;
    StreamWriter& operator=(const StreamWriter&) = delete;

    [[nodiscard]] const QByteArray& start() const { return m_start; }
    [[nodiscard]] BackupOutcome<void> push(const QByteArray& message, bool isLast, const QByteArray& boundTo = {})
    {
        QByteArray locked(message.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        crypto_secretstream_xchacha20poly1305_push(&m_state, bytesOf(locked), nullptr, bytesOf(message),
            quint64(message.size()), bytesOf(boundTo), quint64(boundTo.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        return put(m_file, bigEndian(quint32(locked.size())) + locked);
    }

private:
    QFile& m_file;
    QByteArray m_start;
    crypto_secretstream_xchacha20poly1305_state m_state {};
};

class StreamReader final {
public:
    StreamReader(QFile& file, const BackupKey& key)
        : m_file(file)
    {
        const QByteArray start = file.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
        m_isGood = start.size() == qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
            && crypto_secretstream_xchacha20poly1305_init_pull(&m_state, bytesOf(start), key.data.data()) == 0;
    }
    ~StreamReader() { sodium_memzero(&m_state, sizeof m_state); }
    StreamReader(const StreamReader&) = delete;
    StreamReader& operator=(const StreamReader&) = delete;

    /// The next message, or nothing when it is not as it was written.
    [[nodiscard]] std::optional<QByteArray> pull(const QByteArray& boundTo = {})
    {
        constexpr qsizetype more = crypto_secretstream_xchacha20poly1305_ABYTES;
        const QByteArray lengthBytes = m_file.read(4);
        if (!m_isGood || m_isLast || lengthBytes.size() != 4)
            return {};
        const auto length = qFromBigEndian<quint32>(lengthBytes.constData());
        const QByteArray locked = length <= longestMessage ? m_file.read(length) : QByteArray();
        if (locked.size() != qsizetype(length) || locked.size() < more)
            return {};
        QByteArray message(locked.size() - more, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_state, bytesOf(message), nullptr, &tag, bytesOf(locked),
                quint64(locked.size()), bytesOf(boundTo), quint64(boundTo.size())) != 0)
            return {};
        m_isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        return message;
    }
    [[nodiscard]] bool isLast() const { return m_isLast; }

private:
    QFile& m_file;
    crypto_secretstream_xchacha20poly1305_state m_state {};
    bool m_isGood = false;
    bool m_isLast = false;
};

/// Told how much of `total` is done; false: stop.
bool goesOn(const BackupProgress& progress, qint64 done, qint64 total)
{
    return !progress || progress(int(100 * done / qMax<qint64>(1, total)));
}

} // namespace

bool isSealed(const QString& name)
{
    QFile file(name);
    return QFileInfo(name).isFile() && file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

BackupOutcome<SealedHeader> readSealedHeader(const QString& name)
{
    QFile file(name);
    const auto head = readHead(file);
    if (!head)
        return std::unexpected(head.error());
    return head->header;
}

BackupOutcome<SealedManifest> readSealedManifest(const QString& name, const BackupKey& key)
{
    QFile file(name);
    const auto head = readHead(file);
    if (!head)
        return std::unexpected(head.error());
    const auto manifest = StreamReader(file, key).pull(head->bytes);
    if (!manifest)
        return trouble(Kind::Broken, {name});
    return manifestOf(*manifest);
}

BackupOutcome<void> sealFile(const QString& plain, const QString& target, const SealedHeader& header,
    const SealedManifest& manifest, const BackupKey& key, const BackupProgress& progress)
{
    QFile source(plain);
    if (!source.open(QIODevice::ReadOnly))
        return trouble(Kind::NotReadable, {plain});
    QFile file(target);
    if (auto begun = begin(file); !begun)
        return begun;
    const QByteArray text = json(header);
    const QByteArray head = magic.toByteArray() + bigEndian(format) + bigEndian(quint32(text.size())) + text;
    StreamWriter stream(file, key);
    if (auto done = put(file, head + stream.start()); !done)
        return done;
    if (auto done = stream.push(json(manifest), false, head); !done)
        return done;
    const qint64 total = source.size();
    while (true) {
        const QByteArray piece = source.read(pieceSize);
        const bool isLast = source.atEnd() || piece.isEmpty();
        if (auto done = stream.push(qCompress(piece, 1), isLast); !done)
            return done;
        if (!goesOn(progress, source.pos(), total))
            return trouble(Kind::Cancelled);
        if (isLast)
            break;
    }
    if (source.pos() != total)
        return trouble(Kind::NotReadable, {plain});
    if (!file.flush())
        return file.error() == QFile::ResourceError ? trouble(Kind::DiskFull) : trouble(Kind::NotWritable, {target});
    return {};
}

BackupOutcome<SealedManifest> unsealFile(
    const QString& name, const QString& target, const BackupKey& key, const BackupProgress& progress)
{
    QFile source(name);
    const auto head = readHead(source);
    if (!head)
        return std::unexpected(head.error());
    StreamReader stream(source, key);
    const auto manifest = stream.pull(head->bytes);
    if (!manifest || stream.isLast())
        return trouble(Kind::Broken, {name});
    QFile file(target);
    if (auto begun = begin(file); !begun)
        return std::unexpected(begun.error());
    while (!stream.isLast()) {
        const auto message = stream.pull();
        if (!message)
            return trouble(Kind::Broken, {name});
        if (auto done = put(file, qUncompress(*message)); !done)
            return std::unexpected(done.error());
        if (!goesOn(progress, source.pos(), source.size()))
            return trouble(Kind::Cancelled);
    }
    const SealedManifest result = manifestOf(*manifest);
    if (!source.atEnd() || !file.flush() || file.size() != result.bytes)
        return trouble(Kind::Broken, {name});
    return result;
}

} // namespace jiangce
