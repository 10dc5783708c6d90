// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/operations/step_input.h"

#include <QtCore/QDateTime>

namespace jiangce {

inline constexpr qsizetype longestNote = 1000;     ///< characters

/// What an officer wrote down beside a case, for colleagues: dated, signed, never changed. No ground of a decision and
/// on no letter.
struct CaseNote {
    qint64 id = 0;
    QDateTime at {};        ///< UTC
    QString officer {};     ///< as displayed then
    QString text {};
};

/// Newest first.
[[nodiscard]] QList<CaseNote> readNotes(Connection& db, CaseId id);

/// Adds a note in whatever state the case is, by any casework role in a case not the officer's own. It moves nothing, so
/// it asks for no version and leaves that of the case as it is. Required, TooLong, CaseNotFound, and what
/// mayHandlePapers says. The report's id is the note's.
[[nodiscard]] Outcome<ChangeReport> addNote(const Desk& desk, CaseId id, const QString& text);

} // namespace jiangce
