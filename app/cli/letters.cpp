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

Outcome<LetterIssued> issue(
    const Desk& desk, const CaseFile& file, const QString& kind, const jiangce::Command& command)
{
    const auto render = [&](const QString& number) -> Outcome<QByteArray> {
        const auto document = letterFor(desk.db, file, kind,
            {.day = desk.clock.today(), .officer = desk.session.displayName, .number = number, .isPreview = false});
        if (!document)
            return fail(document.error());
        return letterToPdf(*document);
    };
    const auto report = once(desk, command,
        [&](const Desk& at) { return issueLetter(at, file.id, file.version, {kind, letterKindCode(kind), render}); });
    if (!report)
        return fail(report.error());
    // A run that ended right after the letter was stored left no id behind: it is the last one of its kind.
    std::optional<IssuedLetter> issued;
    for (const IssuedLetter& letter : readLetters(desk.db, file.id))
        if (report->id != 0 ? letter.id == DocumentId(report->id)
                            : letter.kind == kind && (!issued || letter.id > issued->id))
            issued = letter;
    if (!issued)
        return fail(ProblemCode::LetterNotAvailable, {kind, QString::fromLatin1(stateLabel(file.state))});
    return LetterIssued {issued->number, readLetterPdf(desk.db, issued->id)};
}

} // namespace jiangce::cli
