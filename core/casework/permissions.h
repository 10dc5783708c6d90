// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
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

/// Whether the officer may judge conditions and settle lines now: first review, second review or approval, each in its
/// own state. `step` receives whose step it is. The same problems as mayEditForm.
[[nodiscard]] Outcome<void> mayReview(const Desk& desk, const CaseFile& file, Step* step = nullptr);

/// Whether the officer may tick materials, attach files and issue letters: any casework role, in a case not his own.
[[nodiscard]] Outcome<void> mayHandlePapers(const Desk& desk, const CaseFile& file);

/// Whether the officer may record what became of the case's payments: finance, in a case in which he took no other step.
[[nodiscard]] Outcome<void> mayHandlePayments(const Desk& desk, const CaseFile& file);

/// Whether the officer may record that money is asked back: approval, in a case in which he took no other step.
[[nodiscard]] Outcome<void> mayRecover(const Desk& desk, const CaseFile& file);

/// Whether an account's holder is named in the application: nobody handles his own.
[[nodiscard]] bool isNamedIn(Connection& db, const CaseFile& file, AccountId account);

/// Whether the account has the role now. AccountDisabled, RoleMissing.
[[nodiscard]] Outcome<void> mayDo(const Desk& desk, Role role);

} // namespace jiangce
