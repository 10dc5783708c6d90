// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"

namespace jiangce {

/// What the fields marked by Party say.
[[nodiscard]] QString partyValue(const Programme& programme, const FormData& form, Party party);

/// The number a party of a case goes by, as its form says it and as the register keeps it. `place`: role/row, as in
/// case_party.
[[nodiscard]] QString numberOfParty(const Programme& programme, const FormData& form, const QString& place);

/// Puts applicant, numbers and district of a form into the head, and finds or makes applicant and employer in the register
/// when their numbers can be read. Inside a transaction.
void takeParties(Connection& db, CaseFile& file, const FormData& form);
/// Notes those of the head as parties of the case, and indexes it for the search box. `withRows`: also the persons of the
/// rosters. Inside a transaction; the case must have its id.
void noteParties(Connection& db, const CaseFile& file, const FormData& form, bool withRows);
/// Both.
void linkParties(Connection& db, CaseFile& file, const FormData& form, bool withRows);

} // namespace jiangce
