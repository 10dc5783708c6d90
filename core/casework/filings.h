// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/policy/working_days.h"
#include "core/programmes/form_data.h"

#include <optional>

namespace jiangce {

/// What is the same for every filing that is owed: for which year, until when, under which number it was taken in.
struct Filing {
    CaseId id;
    OrganisationId organisation {};
    int year = 0;           ///< for which it is owed
    QDate dueOn {};         ///< last day, inclusive, as it stood when the papers were handed in
    QString number {};      ///< filing number or incoming number; empty until taken in, kept when that is taken back
    QDate numberedOn {};
};

/// Nothing for a case that was never handed in, or of a programme nobody owes.
[[nodiscard]] std::optional<Filing> readFiling(Connection& db, CaseId id);

/// First and last day on which the filing of a year is expected. A last day that is a rest day moves to the next working day
/// where the switch says so on that day; without the calendar of the year it stays.
[[nodiscard]] QDate openingDay(const ObligationKind& kind, int year);
[[nodiscard]] QDate lastDay(const ObligationKind& kind, int year, const Figures& figures, const HolidayTable& holidays);
/// The same, read from the database.
[[nodiscard]] QDate lastDay(Connection& db, const ObligationKind& kind, int year);

/// The year a form says it is for; 0: none that can be read.
[[nodiscard]] int filingYear(const Programme& programme, const FormData& form);

// Inside the transaction of an operation.

/// Keeps year, body and last day of what is handed in. Does nothing where nothing is owed.
void noteFiling(Connection& db, const CaseFile& file, const FormData& form);
/// The number the filing is taken in under: its own, or the next of the year. OfficeIncomplete.
[[nodiscard]] Outcome<QString> giveFilingNumber(Connection& db, const CaseFile& file, QDate day);

} // namespace jiangce
