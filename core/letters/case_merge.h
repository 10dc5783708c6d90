// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/letters/letter_document.h"
#include "core/letters/merge_data.h"

namespace jiangce {

/// What a letter is made with besides the case: given by whoever makes it.
struct LetterOccasion {
    QDate day;                  ///< printed on the letter
    QString officer;            ///< who makes it, as it is to be printed
    QString number {};          ///< empty in a preview and for kinds without number
    bool isPreview = true;
};

/// Everything a letter may say about a case, by the names of resources/letters/README.md. Findings are those of the last
/// stored verdict, in the words it was stored with; only the gaps of a case that waits for acceptance or correction are
/// looked for anew.
/// `withRosters`: 花名册 is filled, which takes its time with thousands of rows.
[[nodiscard]] MergeData mergeDataFor(
    Connection& db, const CaseFile& file, const LetterOccasion& occasion, bool withRosters = true);

/// The letter of a kind (`LetterKind::key`) of the case's programme, ready for LetterPrinter. UnknownChoice (kind),
/// OfficeIncomplete (particular) for a letter that is issued, LetterNotAvailable (letter, state) when it has no template,
/// TemplateUnknownPlaceholder, TemplateUnclosed. Whether the case's state allows the letter is for `issueLetter` to say.
[[nodiscard]] Outcome<LetterDocument> letterFor(
    Connection& db, const CaseFile& file, const QString& kind, const LetterOccasion& occasion);

} // namespace jiangce
