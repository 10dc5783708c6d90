// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of core/register alone: how an organisation lies in its table.
#pragma once

#include "core/register/organisation_store.h"

#include <QtCore/QStringList>

namespace jiangce {

class Statement;

// The columns in the order readOrganisation() takes them and organisationTexts() gives them.
#define JIANGCE_ORGANISATION_COLUMNS \
    "id, version, name, name_raw, code_override_reason, organisation_code, registration_number, tax_number, " \
    "insurance_number, industry_code, district, address, business_address, legal_representative, contact, phone, " \
    "bank_name, bank_account, bank_account_name, note, credit_code, is_dispatch_agency, is_hr_service, merged_into"

[[nodiscard]] Organisation readOrganisation(const Statement& row);
/// Binds name … note from place 1, then credit code and the two flags; returns the next free place.
int bindOrganisation(Statement& statement, const Organisation& organisation);
/// The texts that are only filled in where nothing stands; tells whether one was.
bool fillGaps(Organisation& stored, const Organisation& offered);

[[nodiscard]] QString canonical(YesNo answer);  ///< unknown, yes, no
[[nodiscard]] YesNo yesNoFrom(const QString& stored);

} // namespace jiangce
