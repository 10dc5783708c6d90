// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"
#include "core/programmes/programme.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <functional>

namespace jiangce {

/// Turns a number into the finished PDF. A problem (or a Fault) stops the issue, and the number is not used up.
using LetterRenderer = std::function<Outcome<QByteArray>(const QString& number)>;

struct IssuedLetter {
    DocumentId id;
    CaseId caseId;
    QString kind;               ///< key of the LetterKind
    QString number;             ///< 大人社补〔2026〕3号; empty for kinds without number
    QDate issuedOn {};
    QString officer {};
    bool isVoid = false;
    QString voidReason {};
    DocumentId replaces {};     ///< the void letter whose number this one keeps
    int reprints = 0;
    qint64 bytes = 0;
    QString hash {};            ///< SHA-256 of the PDF
    int templateVersion = 0;    ///< version of the template it was made from; 0: the program's own text
    QDate printedOn {};         ///< when it first came out of a printer; null: not yet

    [[nodiscard]] bool wasPrinted() const { return printedOn.isValid() || reprints > 0; }
};

/// A letter going to paper.
struct PrintOut {
    QString reason {};              ///< why once more; needed from the second time on
    int copies = 1;
    std::function<bool()> put {};   ///< does it; false: nothing came out and nothing is recorded
};

/// Oldest first, void ones included.
[[nodiscard]] QList<IssuedLetter> readLetters(Connection& db, CaseId id);
/// All letters of a series and year, by number, void ones included: no number is ever missing.
[[nodiscard]] QList<IssuedLetter> readSeries(Connection& db, const QString& series, int year);
/// The PDF as issued, checked against its hash: Fault(Damaged).
[[nodiscard]] QByteArray readLetterPdf(Connection& db, DocumentId id);

struct IssueInput {
    QString kind;               ///< key of one of the programme's letters: UnknownChoice, LetterNotAvailable (letter, state)
    QString kindCode {};        ///< word after the office's 机关代字 that tells the series apart (letterKindCode)
    LetterRenderer render;
};

/// Gives the next number of the series (机关代字 with kindCode, restarting each year), renders and stores, all in one
/// transaction. OfficeIncomplete when the office has no 机关代字; LetterAlreadyIssued (number) when a letter of a numbered
/// kind stands in the case and is not void. report.id is the letter.
[[nodiscard]] Outcome<ChangeReport> issueLetter(const Desk& desk, CaseId id, int expectedVersion, const IssueInput& input);
/// The same inside the caller's transaction, which is rolled back when this is refused: else a number is lost.
[[nodiscard]] Outcome<ChangeReport> issueLetterWithin(const Desk& desk, CaseId id, const IssueInput& input);
/// Voids a letter with a reason; its number stays visible and is not given again, except to its own replacement.
[[nodiscard]] Outcome<ChangeReport> voidLetter(
    const Desk& desk, CaseId id, int expectedVersion, DocumentId letter, const QString& reason);
/// Issues a void letter anew under its own number.
[[nodiscard]] Outcome<ChangeReport> reissueLetter(
    const Desk& desk, CaseId id, int expectedVersion, DocumentId letter, const LetterRenderer& render);
/// Puts a letter on paper and records it, both or neither. ReasonRequired from the second time on; AlreadyDone for a void
/// one; Cancelled when nothing came out.
[[nodiscard]] Outcome<ChangeReport> printLetter(const Desk& desk, CaseId id, DocumentId letter, const PrintOut& out);
/// Records within the caller's transaction that a letter is printed once more, with the reason.
[[nodiscard]] Outcome<ChangeReport> noteReprintWithin(
    const Desk& desk, CaseId id, DocumentId letter, const QString& reason);

/// Letters that may be issued in the case's state, with the key of each.
[[nodiscard]] QStringList availableLetters(const Programme& programme, CaseState state);

} // namespace jiangce
