// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_documents.h"

#include "core/casework/batches/batch_work.h"
#include "core/casework/case_store.h"
#include "core/casework/stored_files.h"
#include "core/register/office.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// A document about to be stored: what tells it from others of its series.
struct NewDocument {
    BatchPaper paper = BatchPaper::PublicNotice;
    QString series {};
    int year = 0;
    int serial = 0;             ///< 0: without number, or numbered elsewhere
    QString number {};
    BatchDocumentId replaces {};
};

constexpr const char* issueVerb = QT_TRANSLATE_NOOP("casework", "Issue a document");

/// The batch, open for a document: the notice from its posting on, the request from the day payment was asked for.
Outcome<std::unique_ptr<BatchWork>> beginPaper(const Desk& desk, BatchId id, int expectedVersion, BatchPaper paper)
{
    if (paper == BatchPaper::PaymentRequest)
        return BatchWork::begin(desk, id, expectedVersion, issueVerb, {BatchState::Requested, BatchState::Settled});
    return BatchWork::begin(
        desk, id, expectedVersion, issueVerb, {BatchState::Noticed, BatchState::Requested, BatchState::Settled});
}

Outcome<std::unique_ptr<BatchWork>> beginAny(const Desk& desk, BatchId id, int expectedVersion, const char* verb)
{
    return BatchWork::begin(desk, id, expectedVersion, verb,
        {BatchState::Noticed, BatchState::Requested, BatchState::Settled, BatchState::Abandoned});
}

Outcome<void> checkNotStanding(BatchWork& work, BatchPaper paper)
{
    Statement row = work.db().prepared("SELECT number FROM batch_document WHERE batch_id = ? AND kind = ? AND is_void = 0");
    if (row.with(work.batch().head.id, batchPaperKey(paper)).next())
        return fail(ProblemCode::LetterAlreadyIssued, {row.text(0)});
    return {};
}

/// Whether the batch's number was given by this program and not by hand.
bool isOwnNumber(BatchWork& work)
{
    Statement row
        = work.db().prepared("SELECT 1 FROM batch_document WHERE batch_id = ? AND number = ? AND serial IS NOT NULL");
    return row.with(work.batch().head.id, work.batch().head.requestNumber).next();
}

Outcome<void> giveNumber(BatchWork& work, NewDocument& document, const QString& kindCode)
{
    const QString byHand = work.batch().head.requestNumber;
    if (!byHand.isEmpty() && !isOwnNumber(work)) {
        Statement row = work.db().prepared("SELECT 1 FROM batch_document WHERE number = ? AND is_void = 0");
        if (row.with(byHand).next())
            return fail(ProblemCode::LetterAlreadyIssued, {byHand});
        document.number = byHand;
        return {};
    }
    const QString code = loadOffice(work.db()).agencyCode;
    if (code.isEmpty())
        return fail(ProblemCode::OfficeIncomplete, {u"机关代字"_s});
    document.series = code + kindCode;
    document.serial = nextNumber(work.db(), u"letter/"_s + document.series, document.year);
    document.number = u"%1〔%2〕%3号"_s.arg(document.series).arg(document.year).arg(document.serial);
    work.db()
        .prepared("UPDATE payment_batch SET request_number = ? WHERE id = ?")
        .run(document.number, work.batch().head.id);
    return {};
}

Outcome<ChangeReport> store(
    BatchWork& work, const NewDocument& document, const BatchIssue& issue, const QString& action)
{
    const BatchParticulars& said = issue.particulars;
    if (document.paper == BatchPaper::PaymentRequest && said.recipient.trimmed().isEmpty())
        return fail(Problem {ProblemCode::Required}.at(u"recipient"_s));
    const auto pdf = issue.render(document.number);
    if (!pdf)
        return fail(pdf.error());
    const QString hash = keepFile(work.db(), *pdf);
    const Desk& desk = work.desk();
    work.db()
        .prepared("INSERT INTO batch_document (batch_id, kind, series, year, serial, number, hash, issued_on, issued_at, "
                  "officer_id, officer_name, replaces, template_version, recipient, fund_source, mail, by_strokes) VALUES (?, ?, ?, ?, ?, ?, "
                  "?, ?, ?, ?, ?, ?, (SELECT coalesce(max(version), 0) FROM letter_template WHERE file = ?), ?, ?, ?, ?)")
        .run(work.batch().head.id, batchPaperKey(document.paper), document.series, document.year,
            document.serial > 0 ? std::optional(document.serial) : std::nullopt, document.number, hash, work.today(),
            desk.clock.now(), desk.session.account, desk.session.displayName, document.replaces, issue.templateFile,
            said.recipient.trimmed(), said.fundSource.trimmed(), said.mail.trimmed(), said.isByStrokes);
    work.after().insert(u"letter"_s, batchPaperKey(document.paper));
    work.after().insert(u"letter_number"_s, document.number);
    work.after().insert(u"hash"_s, hash);
    work.report().subjects.insert(Subject::Letters);
    return work.finish(action);
}

/// The void document to be issued anew.
std::optional<NewDocument> voidDocument(Connection& db, BatchId id, BatchDocumentId document)
{
    Statement row = db.prepared("SELECT kind, series, year, serial, number FROM batch_document WHERE id = ? AND batch_id = ? "
                                "AND is_void = 1 AND NOT EXISTS (SELECT 1 FROM batch_document n WHERE n.replaces = "
                                "batch_document.id)");
    if (!row.with(document, id).next())
        return {};
    return NewDocument {.paper = row.text(0) == batchPaperKey(BatchPaper::PublicNotice) ? BatchPaper::PublicNotice
                                                                                         : BatchPaper::PaymentRequest,
        .series = row.text(1), .year = row.number(2), .serial = row.number(3), .number = row.text(4), .replaces = document};
}

} // namespace

Outcome<ChangeReport> issueBatchDocument(const Desk& desk, BatchId id, int expectedVersion, const BatchIssue& issue)
{
    auto work = beginPaper(desk, id, expectedVersion, issue.paper);
    if (!work)
        return fail(work.error());
    if (const auto isNew = checkNotStanding(**work, issue.paper); !isNew)
        return fail(isNew.error());
    NewDocument document {.paper = issue.paper, .year = (*work)->today().year()};
    if (!issue.kindCode.isEmpty())
        if (const auto numbered = giveNumber(**work, document, issue.kindCode); !numbered)
            return fail(numbered.error());
    return store(**work, document, issue, u"issue_letter"_s);
}

Outcome<ChangeReport> voidBatchDocument(
    const Desk& desk, BatchId id, int expectedVersion, BatchDocumentId document, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    auto work = beginAny(desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Void a document"));
    if (!work)
        return fail(work.error());
    const int voided = desk.db
                           .prepared("UPDATE batch_document SET is_void = 1, void_reason = ? WHERE id = ? AND batch_id = ? "
                                     "AND is_void = 0")
                           .run(reason.trimmed(), document, id);
    if (voided != 1)
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"void_letter"_s))});
    (*work)->after().insert(u"void"_s, document.value());
    (*work)->report().subjects.insert(Subject::Letters);
    return (*work)->finish(u"void_letter"_s, reason);
}

Outcome<ChangeReport> reissueBatchDocument(
    const Desk& desk, BatchId id, int expectedVersion, BatchDocumentId document, const BatchIssue& issue)
{
    auto again = voidDocument(desk.db, id, document);
    if (!again)
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"reissue_letter"_s))});
    auto work = beginPaper(desk, id, expectedVersion, again->paper);
    if (!work)
        return fail(work.error());
    if (const auto isNew = checkNotStanding(**work, again->paper); !isNew)
        return fail(isNew.error());
    if (!again->number.isEmpty())
        desk.db.prepared("UPDATE payment_batch SET request_number = ? WHERE id = ?").run(again->number, id);
    return store(**work, *again, issue, u"reissue_letter"_s);
}

Outcome<ChangeReport> printBatchDocument(
    const Desk& desk, BatchId id, int expectedVersion, BatchDocumentId document, const PrintOut& out)
{
    auto begun = beginAny(desk, id, expectedVersion, QT_TRANSLATE_NOOP("casework", "Print a document"));
    if (!begun)
        return fail(begun.error());
    BatchWork& work = **begun;
    const auto all = readBatchDocuments(desk.db, id);
    const auto found = std::ranges::find(all, document, &BatchDocument::id);
    if (found == all.end())
        return fail(ProblemCode::UnknownChoice, {QString::number(document.value())});
    if (found->isVoid)
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"void_letter"_s))});
    const bool isAgain = found->printedOn.isValid();
    if (isAgain && out.reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    desk.db
        .prepared("UPDATE batch_document SET reprints = reprints + (printed_on IS NOT NULL), "
                  "printed_on = coalesce(printed_on, ?2) WHERE id = ?1")
        .run(document, work.today());
    work.after().insert(u"letter"_s, document.value());
    work.after().insert(u"copies"_s, out.copies);
    work.report().subjects.insert(Subject::Letters);
    // Last: what follows can hardly fail, and what came out is recorded.
    if (!out.put())
        return fail(ProblemCode::Cancelled);
    return work.finish(isAgain ? u"reprint_letter"_s : u"print"_s, isAgain ? out.reason : QString());
}

} // namespace jiangce
