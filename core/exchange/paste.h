// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roster_import.h"

namespace jiangce {

/// Most characters a paste may have; beyond it nothing is read.
inline constexpr qsizetype longestPaste = 10'000'000;

/// Tab-separated text as spreadsheet programs put it on the clipboard: cells with tabs, line breaks or quotation marks
/// are quoted, quotation marks inside doubled; any line ends. The limits of spreadsheet files hold: SpreadsheetLimit.
[[nodiscard]] Outcome<Sheet> readPaste(const QString& text);

/// The text for the clipboard that readPaste gives back.
[[nodiscard]] QString pasteText(const QList<QStringList>& rows);

/// How pasted columns are taken: by heads when the first line is a head line, else by position from `firstField` (index
/// in the roster's fields) on.
[[nodiscard]] TableHead pasteHead(const Sheet& sheet, const RosterDef& roster, int firstField = 0);

/// readPaste, pasteHead, readRoster.
[[nodiscard]] Outcome<RosterImport> readPastedRoster(
    const QString& text, const RosterDef& roster, int firstField = 0, const RosterOptions& options = {});

} // namespace jiangce
