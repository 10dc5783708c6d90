// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"

namespace jiangce {

/// 复核: records that a confirmed figure or switch was found still valid today, and by what. By the rule administrator; the
/// person who entered it may. RoleMissing, AccountDisabled; problems of FigureStore::review.
[[nodiscard]] Outcome<ChangeReport> reviewFigure(const Desk& desk, FigureValueId id, const QString& note);

} // namespace jiangce
