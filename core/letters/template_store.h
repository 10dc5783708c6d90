// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

/// Text of a template as `LetterKind::templateFile` names it ("common/receipt_slip"), from the program's own resources.
/// A programme that has no text of its own for a kind takes the common one of the same name. Empty when there is neither. `jiangce::initialiseResources()` must have been called.
[[nodiscard]] QString letterTemplate(const QString& templateFile);

} // namespace jiangce
