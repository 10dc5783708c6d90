// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/trail/seal.h"

class QIODevice;

namespace jiangce {

/// Part of the trail to take out: entries whose day lies between two, all where none is named.
struct TrailSpan {
    QDate from {};
    QDate to {};
};

struct TrailExport {
    qint64 first = 0;
    qint64 last = 0;
    qint64 entries = 0;
    QString digest {};      ///< SHA-256 of the file; stands in the trail
};

/// Writes entries and checkpoints as JSON Lines, so that jiangce-audit-check, which knows nothing of this program, can
/// check them: a line "head", then every entry with exactly the texts its hash was made of, then every checkpoint as it
/// stands in its file; between them the public keys of officers and their signatures. Leaves an entry with purpose, range and digest. By the audit administrator. RoleMissing,
/// ReasonRequired (purpose), FileNotWritable when the device takes no more.
[[nodiscard]] Outcome<TrailExport> exportTrail(
    const Desk& desk, const TrailSpan& span, const QString& purpose, const QList<AnchorFile>& anchors, QIODevice& to);

} // namespace jiangce
