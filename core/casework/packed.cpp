// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/packed.h"

#include "core/base/fault.h"

#include <QtCore/QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype mostUnpacked = 256 << 20;

std::optional<QByteArray> whole(const Packed& packed)
{
    if (packed.packing != u"zlib")
        return packed.packing == u"plain" ? std::optional(packed.bytes) : std::nullopt;
    // A damaged length must not ask for all memory.
    if (packed.bytes.size() < 4)
        return {};
    const qsizetype length = qFromBigEndian<quint32>(packed.bytes.constData());
    if (length == 0 || length > mostUnpacked)
        return {};
    const QByteArray bytes = qUncompress(packed.bytes);
    return bytes.size() == length ? std::optional(bytes) : std::nullopt;
}

} // namespace

Packed packed(const QByteArray& bytes)
{
    const QByteArray small = bytes.size() <= mostUnpacked ? qCompress(bytes) : QByteArray();
    if (small.isEmpty() || small.size() >= bytes.size())
        return {u"plain"_s, bytes};
    return {u"zlib"_s, small};
}

bool isWhole(const Packed& packed)
{
    return whole(packed).has_value();
}

QByteArray unpacked(const Packed& packed)
{
    if (auto bytes = whole(packed))
        return *std::move(bytes);
    throw Fault(FaultKind::Damaged, u"packed bytes cannot be had back"_s);
}

} // namespace jiangce
