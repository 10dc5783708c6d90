// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"

namespace jiangce {

/// Argon2id of the password's UTF-8 in NFC, with salt and parameters inside the text. Fault(InputOutput) without memory.
[[nodiscard]] QString passwordHash(const QString& password, const PasswordCost& cost);
[[nodiscard]] bool passwordMatches(const QString& hash, const QString& password);
/// Costs as much as comparing a real password and always fails: for names nobody has.
[[nodiscard]] bool passwordMatchesNobody(const QString& likeHash, const QString& password);

} // namespace jiangce
