// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/reminders.h"
#include "core/letters/official_letter.h"

namespace jiangce {

/// 催报函 to one body, with what it has not filed. `officer`: who makes it.
[[nodiscard]] OfficialLetter reminderLetter(const ReminderLetter& reminder, QDate day, const QString& officer);

} // namespace jiangce
