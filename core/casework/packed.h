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

/// The smaller of the two forms.
[[nodiscard]] Packed packed(const QByteArray& bytes);
/// Whether the bytes can be had back whole.
[[nodiscard]] bool isWhole(const Packed& packed);
/// The bytes that were packed. Fault(Damaged) when they cannot be had back.
[[nodiscard]] QByteArray unpacked(const Packed& packed);

} // namespace jiangce
