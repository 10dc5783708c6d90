// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/session.h"
#include "core/programmes/form_data.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace jiangce {

enum class ImportKind { Roster, Catalogue, Calendar };
[[nodiscard]] const char* importKindLabel(ImportKind kind);     ///< English, context "casework"

/// The file something was imported from; empty: it was typed.
struct ImportSource {
    QString fileName {};    ///< without folder
    QString digest {};      ///< SHA-256 of its bytes, hex
};

/// The name of a file without its folder, and its digest; no digest where it cannot be read.
[[nodiscard]] ImportSource importSource(const QString& file);

/// Rows a spreadsheet brought into a roster that is not stored yet.
struct RosterImportNote {
    ImportSource source {};
    QString roster {};      ///< key
    QStringList rows {};    ///< row ids
};

/// One import: what came from where, by whom, and whether it was undone.
struct ImportRecord {
    qint64 id = 0;
    ImportKind kind = ImportKind::Roster;
    QString fileName {};
    QString digest {};
    int rows = 0;
    CaseId caseId {};           ///< Roster
    QString caseNumber {};      ///< empty: a draft
    QString applicant {};
    QString roster {};
    EditionId edition {};       ///< Catalogue
    int year = 0;               ///< Calendar
    QString title {};
    QString officer {};
    QDateTime at {};
    QDateTime undoneAt {};      ///< invalid: it stands
    QString undoneBy {};
    QString undoneReason {};
};

/// The latest first.
[[nodiscard]] QList<ImportRecord> readImports(Connection& db, int limit = 1000);
[[nodiscard]] std::optional<ImportRecord> readImport(Connection& db, qint64 id);

// For the operations that import, inside their transaction.

/// The import of the rows that are still in the form; nothing when none is.
void keepRosterImport(const Desk& desk, CaseId id, const FormData& form, const RosterImportNote& note);
void keepCatalogueImport(const Desk& desk, EditionId edition, int items, const QString& title, const ImportSource& source);
/// `before`: what calendarState() said of the year.
void keepCalendarImport(
    const Desk& desk, int year, int days, const QString& title, const ImportSource& source, const QString& before);

/// How a row reads: to know whether it was changed.
[[nodiscard]] QString rowDigest(const QString& roster, const FormRow& row);

} // namespace jiangce
