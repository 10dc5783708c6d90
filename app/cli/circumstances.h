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

} // namespace jiangce::cli
