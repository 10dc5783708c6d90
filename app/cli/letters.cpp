// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/letters.h"

#include "core/casework/operations/issue_letter.h"
#include "core/letters/case_merge.h"
#include "core/letters/numbering.h"
#include "ui/print/letter_printer.h"

namespace jiangce::cli {

Outcome<QByteArray> previewLetter(
    Connection& db, const CaseFile& file, const QString& kind, const Clock& clock, const QString& officer)
{
    const auto document = letterFor(db, file, kind, {.day = clock.today(), .officer = officer});
    if (!document)
        return fail(document.error());
    return letterToPdf(*document);
}

Outcome<LetterIssued> issue(const Desk& desk, const CaseFile& file, const QString& kind)
{
    const auto render = [&](const QString& number) -> Outcome<QByteArray> {
        const auto document = letterFor(desk.db, file, kind,
            {.day = desk.clock.today(), .officer = desk.session.displayName, .number = number, .isPreview = false});
        if (!document)
            return fail(document.error());
        return letterToPdf(*document);
    };
    const auto report = issueLetter(desk, file.id, file.version, {kind, letterKindCode(kind), render});
    if (!report)
        return fail(report.error());
    const DocumentId id(report->id);
    LetterIssued issued {{}, readLetterPdf(desk.db, id)};
    for (const IssuedLetter& letter : readLetters(desk.db, file.id))
        if (letter.id == id)
            issued.number = letter.number;
    return issued;
}

} // namespace jiangce::cli
