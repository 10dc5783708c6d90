// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/notices/notice_watch.h"
#include "ui/dialogs/attachment_viewer.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/dialogs/print_letter.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/pages/batch_letters.h"
#include "ui/pages/page.h"
#include "ui/print/job_letters.h"
#include "ui/print/notice_pdf.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<LetterDocument> BatchLetters::compose(BatchPaper paper, const BatchOccasion& occasion) const
{
    return batchDocument(m_page->context().db(), m_batch, paper, occasion);
}

NoticeScan BatchLetters::scanOf(BatchPaper paper) const
{
    if (paper != BatchPaper::PublicNotice)
        return {};
    QList<CaseId> cases;
    for (const BatchCase& one : m_batch.cases)
        if (one.isIn())
            cases.append(one.id);
    return [watch = noticeWatch(m_page->context().db(), cases, m_batch.head.noticeFrom)](
               const QByteArray& file) { return scanNoticePdf(file, watch); };
}

PaperLetter BatchLetters::onPaper(
    BatchPaper paper, const LetterDocument& document, BatchDocumentId id, bool isAgain) const
{
    AppContext& context = m_page->context();
    return {.kind = batchPaperKey(paper), .name = officialTitle(officialKindOf(paper)) + u'-' + m_batch.head.title,
        .document = document, .scan = scanOf(paper), .isAgain = isAgain,
        .record = [&context, batch = m_batch.head.id, id](const PrintOut& out) {
            return context.perform([&](Desk& desk) {
                return printBatchDocument(desk, batch, readBatch(desk.db, batch).head.version, id, out);
            });
        }};
}

std::expected<PaperLetter, Message> BatchLetters::issue(
    BatchPaper paper, const BatchParticulars& particulars, BatchDocumentId replaces) const
{
    AppContext& context = m_page->context();
    const OfficialKind kind = officialKindOf(paper);
    LetterDocument made;
    const LetterRenderer render = [&](const QString& number) -> Outcome<QByteArray> {
        auto document = compose(paper, {.day = context.today(), .officer = context.session().displayName, .number = number,
                                           .isPreview = false, .particulars = particulars});
        if (!document)
            return fail(document.error());
        made = std::move(*document);
        const QByteArray pdf = letterToPdf(made);
        // What is stored is what will be posted: looked through before it gets there.
        if (const NoticeScan scan = scanOf(paper))
            if (const auto clean = scan(pdf); !clean)
                return fail(clean.error());
        return pdf;
    };
    const BatchIssue input {.paper = paper, .kindCode = officialKindCode(kind),
        .templateFile = QString::fromLatin1(officialTemplate(kind)), .particulars = particulars, .render = render};
    const BatchHead head = m_batch.head;
    const auto report = context.perform([&](Desk& desk) {
        return replaces.isValid() ? reissueBatchDocument(desk, head.id, head.version, replaces, input)
                                  : issueBatchDocument(desk, head.id, head.version, input);
    });
    if (!report)
        return std::unexpected(report.error());
    return onPaper(paper, made, readBatchDocuments(context.db(), head.id).constLast().id, false);
}

std::optional<PaperLetter> BatchLetters::standing(const BatchDocument& document) const
{
    const auto made = compose(document.paper, {.day = document.issuedOn, .officer = document.officer, .number = document.number,
                                                  .isPreview = false, .particulars = document.particulars});
    if (!made || !comesOutAs(*made, readBatchPdf(m_page->context().db(), document.id)))
        return {};
    return onPaper(document.paper, *made, document.id, document.printedOn.isValid());
}

void BatchLetters::prepare(BatchPaper paper, const BatchParticulars& before, BatchDocumentId replaces)
{
    AppContext& context = m_page->context();
    const QString title = officialTitle(officialKindOf(paper));
    OperationSheet sheet(context, u"batch_particulars"_s, title, this);
    sheet.addNote(m_batch.head.name + u' ' + m_batch.head.title);
    if (paper == BatchPaper::PaymentRequest) {
        sheet.addLine(u"recipient"_s, tr("&To"), before.recipient, true);
        sheet.addLine(u"fund_source"_s, tr("&Source of the money (empty leaves a blank)"), before.fundSource);
    } else {
        sheet.addLine(u"mail"_s, tr("&Mail address for objections"), before.mail);
        const std::pair<QString, QVariant> asBatch {tr("as in the batch"), false};
        const std::pair<QString, QVariant> byStrokes {tr("by the strokes of the names"), true};
        sheet.addChoice(u"order"_s, tr("&Order of the list"),
            before.isByStrokes ? QList {byStrokes, asBatch} : QList {asBatch, byStrokes});
    }
    if (!sheet.run(tr("To the preview"), [](Desk&) -> Outcome<ChangeReport> { return ChangeReport {}; }))
        return;
    const bool isRequest = paper == BatchPaper::PaymentRequest;
    const BatchParticulars said_ {.recipient = isRequest ? sheet.text(u"recipient"_s) : QString(),
        .fundSource = isRequest ? sheet.text(u"fund_source"_s) : QString(),
        .mail = isRequest ? QString() : sheet.text(u"mail"_s),
        .isByStrokes = !isRequest && sheet.choice(u"order"_s).toBool()};
    PrintLetterDialog(context,
        {.kind = batchPaperKey(paper), .name = title, .about = m_batch.head.title,
            .compose = [&] {
                return compose(paper, {.day = context.today(), .officer = context.session().displayName, .particulars = said_});
            },
            .issue = [&] { return issue(paper, said_, replaces); }, .scan = scanOf(paper)},
        this)
        .exec();
}

void BatchLetters::begin(BatchPaper paper)
{
    BatchParticulars before;
    if (const auto trouble = m_page->context().guard([&] { before = lastParticulars(m_page->context().db(), paper); }))
        return Q_EMIT said(*trouble);
    prepare(paper, before, {});
}

void BatchLetters::reissue()
{
    if (const BatchDocument* document = chosen())
        prepare(document->paper, BatchParticulars(document->particulars), document->id);
}

void BatchLetters::look()
{
    if (const BatchDocument* document = chosen())
        lookAt(BatchDocument(*document), {});
}

void BatchLetters::lookAt(const BatchDocument& document, const QString& first)
{
    const auto trouble = m_page->context().guard([&] {
        auto letter = standing(document);
        if (!letter)
            return printStored(document);
        PrintLetterDialog(m_page->context(),
            {.kind = batchPaperKey(document.paper), .name = officialTitle(officialKindOf(document.paper)),
                .about = m_batch.head.title, .standing = std::move(letter), .scan = scanOf(document.paper), .first = first},
            this)
            .exec();
    });
    if (trouble)
        Q_EMIT said(*trouble);
}

void BatchLetters::printDirectly()
{
    const BatchDocument* found = chosen();
    if (found == nullptr)
        return;
    const BatchDocument document = *found;
    const auto trouble = m_page->context().guard([&] {
        auto letter = standing(document);
        if (!letter)
            return printStored(document);
        const LetterPress press(m_page->context(), this);
        const QString why = press.whyNotDirectly(letter->kind);
        if (!why.isEmpty() || !LetterPrinter(letter->document).missingGlyphs().isEmpty())
            return lookAt(document, why);
        if (const auto message = press.printDirectly(*letter))
            Q_EMIT said(*message);
    });
    if (trouble)
        Q_EMIT said(*trouble);
}

void BatchLetters::printStored(const BatchDocument& document)
{
    QString reason;
    const QString changed = tr("The batch, a template or a font has changed since the document was issued, and it would come "
                               "out differently. The stored PDF is opened instead, to be printed from there.");
    if (!document.printedOn.isValid()) {
        if (!confirmStep(this, tr("Print the stored PDF"), changed, tr("Open it")))
            return;
    } else if (reason = askReason(this, tr("Print again"), changed + u'\n' + tr("Why is it printed again?"), tr("Open it"));
               reason.isEmpty()) {
        return;
    }
    std::optional<Problem> trouble;
    const auto recorded = m_page->context().perform([&](Desk& desk) {
        return printBatchDocument(desk, document.batch, readBatch(desk.db, document.batch).head.version, document.id,
            {.reason = reason, .put = [&] {
                 const QString name = (document.number.isEmpty() ? batchPaperKey(document.paper) : document.number) + u".pdf"_s;
                 trouble = openOutside(name, readBatchPdf(desk.db, document.id));
                 return !trouble;
             }});
    });
    if (trouble)
        Q_EMIT said(messageFor(*trouble, m_page->context().wording()));
    else if (!recorded)
        Q_EMIT said(recorded.error());
}

} // namespace jiangce
