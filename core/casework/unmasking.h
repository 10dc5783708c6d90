// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"

#include <QtCore/QStringList>

namespace jiangce {

/// The one way to whole numbers of persons (identity, account, telephone) that are masked until asked for: what may be shown is
/// recorded first, and who has looked at many is asked who he is. The numbers of a roster, which are checked against papers row
/// by row, count as one. A field of a draft shows what it holds to whoever is typing in it.

/// How often an officer has numbers shown in one office day before each further time asks for his password
/// (再认证：显示完整号码超过 20 次/日).
inline constexpr int unmaskingsWithoutPassword = 20;

/// How many this officer was shown today by the history: a new start of the program changes nothing about it.
[[nodiscard]] int unmaskingsToday(const Desk& desk);

/// Records that these are shown now, one entry each, in one transaction: of a case, or of none. `what` names fields and
/// records, never a value. Required (field password) when today's are used up and no password is given; SignInFailed and
/// AccountLocked for the password, AccountDisabled, SignInOver. Nothing may be shown when it is refused.
[[nodiscard]] Outcome<ChangeReport> unmask(const Desk& desk, CaseId id, const QStringList& what, const QString& password = {});

} // namespace jiangce
