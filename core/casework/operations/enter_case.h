// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/imports.h"
#include "core/casework/operations/step_input.h"
#include "core/programmes/form_data.h"
#include "core/programmes/programme.h"

namespace jiangce {

class CaseWork;

/// Opens a draft case; it may have gaps. The new case is report.cases.first(). `imports`: rows that came from
/// spreadsheets since the application was begun. RoleMissing, OwnCase.
[[nodiscard]] Outcome<ChangeReport> openCase(const Desk& desk, const Programme& programme, const FormData& form,
    const QList<RosterImportNote>& imports = {});

/// The same inside a transaction of the caller.
[[nodiscard]] Outcome<ChangeReport> openCaseWithin(const Desk& desk, const Programme& programme, const FormData& form);

/// Saves the application as typed, gaps and unreadable values included. Finds or makes the persons and organisations it
/// names, indexes them for the search box, and deletes this officer's autosaved draft of the case.
[[nodiscard]] Outcome<ChangeReport> saveForm(const Desk& desk, CaseId id, int expectedVersion, const FormData& form,
    const QList<RosterImportNote>& imports = {});

/// For operations: writes the application, its parties and what rests on it, inside the work's transaction.
void storeForm(CaseWork& work, FormData form);

/// The form of a case as stored.
[[nodiscard]] FormData readForm(Connection& db, const CaseFile& file);

} // namespace jiangce
