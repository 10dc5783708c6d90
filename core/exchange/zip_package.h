// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <functional>
#include <memory>

namespace jiangce {

/// The parts of an OPC package (a zip file) held in memory. Part names only ever look parts up, they never become
/// paths. Bytes are counted as they come out of the decompressor, against `spreadsheet_limits`.
class ZipPackage final {
public:
    /// Problems: FileTooLarge, FileKind, SpreadsheetEncrypted, SpreadsheetDamaged, SpreadsheetLimit.
    [[nodiscard]] static Outcome<ZipPackage> open(const QByteArray& bytes);

    ZipPackage(ZipPackage&&) noexcept;
    ~ZipPackage();

    /// Names are compared as OPC does: without regard to ASCII case, with or without a leading slash.
    [[nodiscard]] bool contains(const QString& part) const;
    /// Every part there is, as it is compared, in order.
    [[nodiscard]] QStringList parts() const;
    /// What the file claims the part unpacks to: for progress only.
    [[nodiscard]] qint64 claimedSize(const QString& part) const;

    /// Takes a piece of a part; a problem ends the reading.
    using Sink = std::function<Outcome<void>(QByteArrayView piece)>;
    [[nodiscard]] Outcome<void> read(const QString& part, const Sink& sink);

private:
    struct Archive;
    explicit ZipPackage(std::unique_ptr<Archive> archive);
    std::unique_ptr<Archive> m_archive;
};

} // namespace jiangce
