// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/programmes/programme.h"

#include <expected>

namespace jiangce::cli {

/// What a dry run is told besides the application: --on, --figures and --catalogue. Facts are left unknown.
[[nodiscard]] std::expected<Circumstances, Problems> readCircumstances(const CommandLine& line);

/// The whole of a file named on the command line. FileNotReadable.
[[nodiscard]] Outcome<QByteArray> readFile(const QString& fileName);

/// Options of every dry run.
inline constexpr OptionDef onOption {"on", "DATE", QT_TRANSLATE_NOOP("cli", "The day asked about: hand-in, if the file "
                                                                           "does not say another.")};
inline constexpr OptionDef figuresOption {"figures", "FILE.json",
    QT_TRANSLATE_NOOP("cli", "Figures and switches the bureau has set; without it all are unset.")};
inline constexpr OptionDef catalogueOption {"catalogue", "FILE.xlsx",
    QT_TRANSLATE_NOOP("cli", "Catalogue edition, taken as in force on all days.")};

/// What --figures reads, for the notes of a command.
inline constexpr const char* figuresNotes = QT_TRANSLATE_NOOP("cli",
    "Figures are an array of objects: {\"key\": \"training_fee\", \"level\": \"3\", \"occupation\": \"6-18-02-04\", "
    "\"value\": \"1500.00\", \"effective_from\": \"2026-01-01\", \"document\": \"…\", \"article\": \"…\"}. Money is in "
    "yuan, switches are \"on\" or \"off\"; level, occupation and days may be left out.");

/// What an application may say of registers, for the notes of a command.
inline constexpr const char* factsNotes = QT_TRANSLATE_NOOP("cli",
    "\"facts\" in FILE.json says what registers would: {\"round\": {\"name\", \"notice\", \"from\", \"to\", \"union_opinion\", "
    "\"internal_notice\", \"both_titles\"}, \"honours\": [{\"title\", \"kind\", \"body\", \"on\", \"document\", \"revoked\"}], "
    "\"other_nomination\": \"number, or empty\", \"honour_behind\": {\"programme\", \"title\", \"on\", \"document\", \"revoked\"}, "
    "\"certificates\": [{\"code\", \"occupation\", \"level\"}]}; of claims and settlements \"earlier_grants\", "
    "\"fund_is_pooled\", \"certificates_appraised_here\", \"earlier_settlement\"; of filings \"is_appraisal_body\", "
    "\"appraisal_scope\", \"due_on\", \"other_filing\", \"certificates_of_others\". What is left out is not known.");

} // namespace jiangce::cli
