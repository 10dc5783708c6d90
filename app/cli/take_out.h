// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/casework/session.h"
#include "core/exchange/export_table.h"

namespace jiangce::cli {

/// The options a command takes that writes a list with personal data.
inline constexpr OptionDef purposeOption {"purpose", "PURPOSE",
    QT_TRANSLATE_NOOP("cli", "What a file is taken out for: internal_review, finance, report, hand_over, own_request, other.")};
inline constexpr OptionDef forOption {"for", "TEXT", QT_TRANSLATE_NOOP("cli", "For whom and why the file is taken out.")};

/// The bytes of a list by the ending of its file: csv, pdf, else a spreadsheet.
[[nodiscard]] QByteArray tableFile(const QString& ending, const ExportTable& table, QDate madeOn);

/// Writes the list through the gate of exports, by the ending of the file; columns the purpose does not carry are left out.
/// What checkExport says; a second person cannot agree here. UsageError without a purpose.
[[nodiscard]] Exit takeOutTable(
    const CommandLine& line, const Desk& desk, const ExportTable& table, const QString& file, const Output& out);

} // namespace jiangce::cli
