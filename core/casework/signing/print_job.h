// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/case_file.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"

#include <QtCore/QByteArray>

#include <functional>

namespace jiangce {

using PrintJobId = StrongId<struct PrintJobTag>;

/// How far a letter of a job is. Left out: it could not be issued, and why is kept.
enum class PrintState { Waiting, Issued, Printed, HandedOut, LeftOut };
[[nodiscard]] QString printStateKey(PrintState state);
/// English, context "casework".
[[nodiscard]] const char* printStateLabel(PrintState state);

/// A letter a case could have printed now.
struct PrintChoice {
    CaseId id;
    QString kind {};
    bool isReprint = false;             ///< it was printed already, or another job is about to: once more, with a reason
    friend bool operator==(const PrintChoice&, const PrintChoice&) = default;
};
/// Every letter the states of the cases allow, and those that stand and are not void, in the order of the cases and of
/// the kinds of each programme.
[[nodiscard]] QList<PrintChoice> printChoices(Connection& db, const QList<CaseId>& cases);

/// Whether a job has this letter for its first copy.
[[nodiscard]] bool isInPrintJob(Connection& db, DocumentId letter);

struct PrintItem {
    int position = 0;                   ///< from 1
    CaseId caseId;
    QString caseNumber {};
    QString applicant {};
    const Programme* programme = nullptr;
    QString kind {};
    bool isReprint = false;
    PrintState state = PrintState::Waiting;
    DocumentId letter {};
    QString number {};                  ///< of the letter; empty for kinds without number
    QDate issuedOn {};
    QString issuedBy {};
    bool isVoid = false;                ///< voided since
    int pages = 0;
    QString digest {};
    std::optional<Problem> why {};      ///< of what was left out …
    bool isDifferent = false;           ///< … or it cannot be made again as it was issued: the stored PDF is the letter
};

struct PrintJobHead {
    PrintJobId id;
    QString title {};
    QDate madeOn {};
    QString madeBy {};
    QString reprintReason {};
    bool isEnded = false;
    int waiting = 0;                    ///< letters in each state
    int issued = 0;
    int printed = 0;
    int handedOut = 0;
    int leftOut = 0;
};
/// Newest first.
[[nodiscard]] QList<PrintJobHead> readPrintJobs(Connection& db, int limit = 100);
[[nodiscard]] PrintJobHead readPrintJob(Connection& db, PrintJobId id);
/// In the order in which they are numbered and printed.
[[nodiscard]] QList<PrintItem> readPrintItems(Connection& db, PrintJobId id);

/// Puts a job together; nothing is issued yet. BatchEmpty; ReasonRequired with letters printed again; RoleMissing.
/// report.id is the job.
[[nodiscard]] Outcome<ChangeReport> openPrintJob(
    const Desk& desk, const QString& title, const QList<PrintChoice>& letters, const QString& reprintReason);

/// A letter as it was made: its PDF, its pages, the SHA-256 of its text (hexadecimal).
struct MadeLetter {
    QByteArray pdf {};
    int pages = 0;
    QString digest {};
    QStringList missing {};             ///< characters no font of the desk has: the letter is looked at by itself
};
/// What issues and prints letters is handed by who can paint.
struct LetterWorkshop {
    /// The word after the office's 机关代字 for a kind.
    std::function<QString(const QString& kind)> kindCode;
    std::function<Outcome<MadeLetter>(
        const CaseFile& file, const QString& kind, const QString& number, QDate day, const QString& officer)>
        make;
    /// Whether two PDFs show the same letter.
    std::function<bool(const QByteArray& one, const QByteArray& other)> isSame;
};

/// Takes a waiting letter one step on, in one transaction: issues it, takes up one that was issued and never printed, or
/// notes that it is printed again. What stands in
/// the way leaves it out, with the reason. A letter that does not wait stays as it is. So a job ended in the middle goes
/// on without a number skipped or given twice. ActionNotPermitted-like problems of the officer come back as problems.
[[nodiscard]] Outcome<ChangeReport> takeOnLetter(
    const Desk& desk, PrintJobId job, int position, const LetterWorkshop& workshop);

/// The letters came out of the printer, or lie in a PDF.
[[nodiscard]] Outcome<ChangeReport> markPrinted(const Desk& desk, PrintJobId job, const QList<int>& positions);
/// All that were printed and are not void were given to the applicants.
[[nodiscard]] Outcome<ChangeReport> markHandedOut(const Desk& desk, PrintJobId job);
/// What waits is not issued any more. AlreadyDone.
[[nodiscard]] Outcome<ChangeReport> endPrintJob(const Desk& desk, PrintJobId job);

} // namespace jiangce
