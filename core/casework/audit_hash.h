// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace jiangce {

/// SHA-256 in hex over the parts, each with its length in front: the chain of the audit trail.
[[nodiscard]] QString auditHash(const QStringList& parts);

} // namespace jiangce
