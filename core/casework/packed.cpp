// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/packed.h"

#include "core/base/fault.h"

#include <QtCore/QtEndian>

#include <optional>

#define ZLIB_CONST  // what is read is not written to
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype mostUnpacked = 256 << 20;
constexpr qsizetype lengthBytes = 4;

const Bytef* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const Bytef*>(bytes.constData());
}

Bytef* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<Bytef*>(bytes.data());
}

/// Length and stream; empty when it could not be made.
QByteArray deflated(const QByteArray& bytes, const QByteArray& words)
{
    z_stream stream {};
    if (deflateInit(&stream, Z_DEFAULT_COMPRESSION) != Z_OK)
        return {};
    QByteArray small(lengthBytes + qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), small.data());
    stream.next_in = bytesOf(bytes);
    stream.avail_in = uInt(bytes.size());
    stream.next_out = bytesOf(small) + lengthBytes;
    stream.avail_out = uInt(small.size() - lengthBytes);
    const bool isDone = deflateSetDictionary(&stream, bytesOf(words), uInt(words.size())) == Z_OK
        && deflate(&stream, Z_FINISH) == Z_STREAM_END;
    small.resize(lengthBytes + qsizetype(stream.total_out));
    deflateEnd(&stream);
    return isDone ? small : QByteArray();
}

std::optional<QByteArray> inflated(const QByteArray& small, qsizetype length, const QByteArray& words)
{
    z_stream stream {};
    if (inflateInit(&stream) != Z_OK)
        return {};
    QByteArray bytes(length, Qt::Uninitialized);
    stream.next_in = bytesOf(small) + lengthBytes;
    stream.avail_in = uInt(small.size() - lengthBytes);
    stream.next_out = bytesOf(bytes);
    stream.avail_out = uInt(length);
    int code = inflate(&stream, Z_FINISH);
    // Refuses other words than those it was packed with.
    if (code == Z_NEED_DICT && inflateSetDictionary(&stream, bytesOf(words), uInt(words.size())) == Z_OK)
        code = inflate(&stream, Z_FINISH);
    const bool isWhole = code == Z_STREAM_END && qsizetype(stream.total_out) == length && stream.avail_in == 0;
    inflateEnd(&stream);
    return isWhole ? std::optional(bytes) : std::nullopt;
}

std::optional<QByteArray> whole(const Packed& packed, const QByteArray& words)
{
    if (packed.packing != u"zlib")
        return packed.packing == u"plain" ? std::optional(packed.bytes) : std::nullopt;
    // A damaged length must not ask for all memory.
    if (packed.bytes.size() < lengthBytes)
        return {};
    const qsizetype length = qFromBigEndian<quint32>(packed.bytes.constData());
    if (length == 0 || length > mostUnpacked)
        return {};
    return inflated(packed.bytes, length, words);
}

} // namespace

Packed packed(const QByteArray& bytes, const QByteArray& words)
{
    QByteArray small;
    if (bytes.size() <= mostUnpacked)
        small = words.isEmpty() ? qCompress(bytes) : deflated(bytes, words);
    if (small.isEmpty() || small.size() >= bytes.size())
        return {u"plain"_s, bytes};
    return {u"zlib"_s, small};
}

bool isWhole(const Packed& packed, const QByteArray& words)
{
    return whole(packed, words).has_value();
}

QByteArray unpacked(const Packed& packed, const QByteArray& words)
{
    if (auto bytes = whole(packed, words))
        return *std::move(bytes);
    throw Fault(FaultKind::Damaged, u"packed bytes cannot be had back"_s);
}

} // namespace jiangce
