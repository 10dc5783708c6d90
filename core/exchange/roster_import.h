// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/exchange/progress.h"
#include "core/exchange/table_head.h"
#include "core/programmes/programme.h"

namespace jiangce {

/// A row of the sheet read as a roster row. Nothing is stored yet: this is the dry run.
struct ImportedRow {
    int sheetRow = 0;                   ///< number the spreadsheet program shows
    QString name {};                    ///< who the row is about, as the sheet spells it
    FormRow row {};                     ///< values canonical when readable, as typed when not; id empty
    QMap<QString, QString> cells {};    ///< field key → what the sheet shows, also where nothing was taken over
    /// Every problem, with its field and row = index in RosterImport::rows.
    Problems problems {};
    int duplicateOf = 0;                ///< sheet row of the first row with the same certificate; 0: none

    /// Some value cannot be taken over, or contradicts another. Gaps and duplicates do not reject: a draft may have them,
    /// the rules judge them.
    [[nodiscard]] bool isRejected() const;
};

/// A row between or below the rows of the table that was not read: sums, signatures, headings, empty lines with a number.
struct SkippedRow {
    int sheetRow = 0;
    QString text {};
};

struct RosterImport {
    TableHead head {};
    QList<ImportedRow> rows {};
    QList<SkippedRow> skipped {};
    Problems problems {};   ///< of the table: ColumnMissing for columns that submitting needs

    [[nodiscard]] QList<ImportedRow> rejected() const;
    [[nodiscard]] int acceptedCount() const;
};

struct RosterOptions {
    QDate day {};   ///< day of entry: nobody is born after it; no such check when invalid
    FormData form {};   ///< around the roster, as far as it is filled in: what a row is checked against
    /// Sheet row → field key → reason for which an officer lets the value pass: a failing check digit, a sex that
    /// differs from the number.
    QMap<int, QMap<QString, QString>> overrides {};
};

/// The columns a roster's field table asks for.
[[nodiscard]] QList<WantedColumn> wantedColumns(const RosterDef& roster);

/// Reads every row of the table. `head` may have been corrected by the officer. Cancelled.
[[nodiscard]] Outcome<RosterImport> readRoster(const Sheet& sheet, const RosterDef& roster, const TableHead& head,
    const RosterOptions& options = {}, const Progress& progress = {});
/// Finds the head first. SpreadsheetNoTable.
[[nodiscard]] Outcome<RosterImport> readRoster(
    const Sheet& sheet, const RosterDef& roster, const RosterOptions& options = {}, const Progress& progress = {});

/// Adds the rows that are not rejected to the form, with new row ids, in the order of the sheet. Returns their ids,
/// one for each imported row, empty for rejected ones.
QStringList appendAccepted(FormData& form, const RosterDef& roster, const RosterImport& import);

/// The word for what is wrong with an imported value, as in check-roster's answer: precision_lost, impossible_date,
/// bad_id, sex_mismatch, duplicate; other problems by their own code name.
[[nodiscard]] QString troubleName(const Problem& problem);
/// Whether the problem keeps a row out: everything but gaps and duplicates.
[[nodiscard]] bool rejectsRow(ProblemCode code);

} // namespace jiangce
