// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"

#include <QtCore/QDate>

namespace jiangce {

/// The sheet of paper with a recovery key: what it opens, the key in its groups, how to restore with it. `number` names
/// the key, as the program shows it beside backups.
[[nodiscard]] LetterDocument recoverySheet(
    const QString& office, const QString& number, const QString& key, const QString& madeBy, QDate day);

} // namespace jiangce
