// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/session.h"
#include "core/casework/trail/trail_check.h"

#include <QtCore/QList>

namespace jiangce {

/// One open case of an officer's desk, as it is handed over.
struct HandoverLine {
    CaseFile file {};
    Action next = Action::Submit;   ///< the step it waits for
    int openLines = 0;              ///< claim lines nobody has settled
    int missingMaterials = 0;       ///< required, and neither seen nor kept; before acceptance only
    bool hasTyping = false;         ///< the officer has typed something that is not saved to it
};

/// Everything an officer has: what goes from desk to desk when he leaves (交接清单).
struct Handover {
    QString officer {};
    QList<HandoverLine> lines {};   ///< by due day, those without one last
    int drafts = 0;                 ///< cases among them that are still drafts
    int unsaved = 0;                ///< typing kept by the program that is in no case yet
    int overdue = 0;
    TrailEnd trail {};              ///< where the history stands: printed, the signed list holds it to that
};
[[nodiscard]] Handover handoverOf(const Desk& desk, AccountId officer);

} // namespace jiangce
