// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/case_work.h"

namespace jiangce {

/// What every hand-in does, first or corrected: the form must be complete (FormIncomplete), is kept as handed in, its
/// persons and certificates are entered in the register, it is assessed, and its claim lines are made.
[[nodiscard]] Outcome<void> handIn(CaseWork& work, const QString& occasion);

/// Assesses the case as stored, keeps the verdict under the occasion and refreshes the claim lines. Returns what was found.
struct Assessment;
Assessment assessAndStore(CaseWork& work, const QString& occasion);

/// Ends an internal return once the step it went back to is taken.
void endSendBack(CaseWork& work);

/// Conditions and rows that leave the question open.
[[nodiscard]] int openConditions(const Assessment& assessment);

} // namespace jiangce
