// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace jiangce {

/// The block list (common_passwords.txt), folded. Fault(Bug) when the program does not carry it.
[[nodiscard]] const QSet<QString>& commonPasswords();

} // namespace jiangce
