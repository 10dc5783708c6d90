// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"

namespace jiangce {

/// What the registers know about the persons and organisation of an application; the case itself (0: a new one) is left out.
/// Approved and not yet archived cases count as much as archived ones. What depends on a day is known for the day of
/// hand-in; without one it is not.
[[nodiscard]] Facts gatherFacts(
    Connection& db, const Programme& programme, const FormData& form, CaseId self, QDate handedIn = {});

/// Facts, figures, catalogues, rulings and days: what assess() is handed for a case or for a form being typed.
[[nodiscard]] Circumstances gatherCircumstances(
    Connection& db, const Programme& programme, const FormData& form, CaseId self, Dates dates);

} // namespace jiangce
