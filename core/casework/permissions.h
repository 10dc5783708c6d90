// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/casework/case_file.h"
#include "core/casework/procedures/procedure.h"
#include "core/casework/session.h"

#include <QtCore/QStringList>

namespace jiangce {

/// Whether the signed-in officer may do something with a case now; otherwise the one sentence why not.
struct Permission {
    Action action;
    bool isAllowed = false;
    Problem why {ProblemCode::ActionNotPermitted};  ///< meaningful when not allowed
    bool needsReason = false;
    bool needsOpinion = false;
    bool needsPassword = false;
    bool isMain = false;                ///< the next step forward
    QStringList letters {};             ///< keys of letters that normally follow
    QList<CaseState> targets {};        ///< SendBack: where to
};

/// Every action the case's state knows, in the order of Action, permitted or not.
[[nodiscard]] QList<Permission> permittedActions(const Desk& desk, const CaseFile& file);

/// The same for one action, also for those the state does not know (ActionNotPermitted).
[[nodiscard]] Permission permission(const Desk& desk, const CaseFile& file, Action action);

/// Whether the application's fields may be changed now: as a draft, for correction, or sent back to intake.
/// ActionNotPermitted, RoleMissing, SamePersonStep.
[[nodiscard]] Outcome<void> mayEditForm(const Desk& desk, const CaseFile& file);

} // namespace jiangce
