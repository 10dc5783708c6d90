// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/case_state.h"

#include <span>

namespace jiangce {

/// A letter a programme can print. Its text is resources/letters/<template>.txt; its number series is its own.
struct LetterKind {
    const char* key;                    ///< receipt_slip, acceptance_notice, …: series, stored file, command line
    const char* label;                  ///< English source, context "letters"
    const char16_t* chinese;            ///< title as printed
    const char* templateFile;           ///< "common/receipt_slip" or "upskill_subsidy/subsidy_decision"
    std::span<const CaseState> states;  ///< in which it may be issued
    bool isNumbered = true;             ///< 审批表 carries the case number only
};

} // namespace jiangce
