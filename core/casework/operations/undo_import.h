// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

namespace jiangce {

/// Takes an import back as one: exactly what it brought goes, and what it replaced comes back. ReasonRequired; RecordChanged
/// when there is no such import; ImportUndone (who, day).
///
/// Rows of a roster: by an officer who may edit the application, while it is a draft: ImportHandedIn (case number),
/// ImportRowChanged (row) when one of them was changed; rows deleted meanwhile are gone already. An edition of the
/// catalogue, by the rule administrator: ImportUsed (case number) when a verdict on an application of its time was stored
/// since, ImportBuiltOn when its last day was set. A calendar: ImportBuiltOn when the year or one beside it was imported
/// again; due days have to be worked out anew.
[[nodiscard]] Outcome<ChangeReport> undoImport(const Desk& desk, qint64 import, const QString& reason);
/// Whether it can be undone now; the same problems but the reason's.
[[nodiscard]] Outcome<void> mayUndoImport(const Desk& desk, qint64 import);

} // namespace jiangce
