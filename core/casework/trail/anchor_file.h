// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/trail/checkpoint.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace jiangce {

/// A file of checkpoints as it lies on a disk: one line each, oldest first, each naming the digest of the one before.
struct AnchorFile {
    QString name {};
    bool isThere = false;
    QList<QByteArray> lines {};
    /// Nothing where the line is none.
    QList<std::optional<Checkpoint>> checkpoints {};
};

/// At most 64 MiB of it. A last line without its end, torn by a power cut, is left out.
[[nodiscard]] AnchorFile readAnchorFile(const QString& name);

/// Adds lines at the end, after cutting off a torn one; durable once it returns true. False where its folder is missing.
[[nodiscard]] bool appendAnchorLines(const QString& name, const QList<QByteArray>& lines);

} // namespace jiangce
