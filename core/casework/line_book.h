// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/claim_lines.h"
#include "core/casework/verdict_store.h"

namespace jiangce {

class CaseWork;

/// Makes or refreshes the lines of a claim from what was assessed: one for each row and each fee of the programme. What
/// was settled stays, unless the standard has fallen below it, the row is now refused, or it names another person,
/// occupation, level or certificate or asks for another sum: then the line is open again.
/// Lines of rows that are gone are removed. Sets the head's claimed sum. Nothing for a programme that pays no money.
void refreshLines(CaseWork& work, const Assessment& assessment);

/// The lines as refreshLines would leave them, for a case whose form was not edited since it last did. Writes nothing.
[[nodiscard]] QList<ClaimLine> refreshedLines(Connection& db, const CaseFile& file, const Assessment& assessment);

} // namespace jiangce
