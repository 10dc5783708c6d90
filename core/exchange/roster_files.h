// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roster_import.h"

#include <QtCore/QByteArray>

namespace jiangce {

/// Head of the column that says why a row comes back.
inline constexpr char16_t returnReasonHead[] = u"退回原因";

/// Chinese reasons for each rejected row: head of the column, then the sentence.
[[nodiscard]] QMap<int, QString> rejectionReasons(const RosterDef& roster, const RosterImport& import);

/// The rows named in `reasons` (sheet row → reason) as an XLSX file in the layout of the sheet they came from: title
/// rows, heads, merged cells and widths kept, the reason in one more column. It can be put right and imported again.
[[nodiscard]] QByteArray returnedRowsFile(const Sheet& sheet, const TableHead& head, const QMap<int, QString>& reasons);

/// An empty roster to fill in: title, heads, a note on each head, drop-down lists for choices, identifiers as text.
[[nodiscard]] QByteArray rosterTemplate(const Programme& programme, const RosterDef& roster);
/// The same with rows filled in. Personal numbers are written in full: exporting is a right of its own.
[[nodiscard]] QByteArray rosterFile(const Programme& programme, const RosterDef& roster, const QList<FormRow>& rows);

} // namespace jiangce
