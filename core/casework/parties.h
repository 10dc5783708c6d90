// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"

namespace jiangce {

/// What the fields marked by Party say.
[[nodiscard]] QString partyValue(const Programme& programme, const FormData& form, Party party);

/// The number a party of a case goes by, as its form says it and as the register keeps it. `place`: role/row, as in
/// case_party.
[[nodiscard]] QString numberOfParty(const Programme& programme, const FormData& form, const QString& place);

/// Puts applicant, numbers and district of a form into the head, finds or makes applicant and employer in the register
/// when their numbers can be read, notes them as parties, and indexes the case for the search box. `withRows`: also the
/// persons of the rosters. Inside a transaction; the case must have its id.
void linkParties(Connection& db, CaseFile& file, const FormData& form, bool withRows);

} // namespace jiangce
