// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/clause.h"

#include <QtCore/QDate>

namespace jiangce {

/// A document an applicant hands in, ticked on the case: original seen, copy kept, missing.
struct MaterialDef {
    const char* key;
    const char* label;              ///< English source, in the programme's context
    const char16_t* chinese;        ///< as receipts and correction notices list it
    Clause clause;                  ///< the condition it proves
    const char16_t* standard;       ///< what makes it complete, as the correction notice says it
    bool isRequired = true;
    const char* neededWhen = "";    ///< key of a field …
    const char* neededFor = "";     ///< … and the value for which it is asked
    QDate neededBefore {};          ///< asked only of what is handed in before this day; null: always
    const char* proves = "";        ///< fields it proves: "issued|level|roster/name"
};

} // namespace jiangce
