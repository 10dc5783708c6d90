// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

/// Text of the template of a letter: that of the programme (`:/jiangce/letters/<key>/<kind>.txt`), else the common one.
/// Empty when there is neither. `jiangce::initialiseResources()` must have been called.
[[nodiscard]] QString letterTemplate(const QString& programmeKey, const QString& letterKind);

} // namespace jiangce
