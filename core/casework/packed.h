// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace jiangce {

/// Bytes as they lie in the database, and how: plain, or zlib (Qt's form: length, big-endian, then the stream with its
/// checksum). What is kept to the byte is kept packed, because the same words stand in it again and again.
struct Packed {
    QString packing;
    QByteArray bytes;
};

/// The smaller of the two forms. `words`: what is likely to stand in the bytes, the likeliest last; what follows it costs
/// next to nothing, and has to be there again to unpack.
[[nodiscard]] Packed packed(const QByteArray& bytes, const QByteArray& words = {});
/// Whether the bytes can be had back whole.
[[nodiscard]] bool isWhole(const Packed& packed, const QByteArray& words = {});
/// The bytes that were packed. Fault(Damaged) when they cannot be had back.
[[nodiscard]] QByteArray unpacked(const Packed& packed, const QByteArray& words = {});

} // namespace jiangce
