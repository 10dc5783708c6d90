// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/batch_letters.h"

#include "ui/dialogs/ask_reason.h"
#include "ui/dialogs/attachment_viewer.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

BatchLetters::BatchLetters(Page* page)
    : QWidget(page)
    , m_page(page)
{
    setObjectName(u"batch_letters"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_model = new CellTableModel(
        {tr("Document"), tr("Number"), tr("Issued"), tr("By"), tr("Printed"), tr("State")}, this);
    m_table = makeTable(u"batch_documents"_s, tr("Documents of the batch"), this);
    showIn(m_table, m_model, false);
    new EmptyNote(m_table, tr("No document was issued yet."));
    column->addWidget(m_table, 1);
    m_notice = makeButton("letter"_L1, tr("Public &notice…"), u"notice_letter"_s, page);
    m_request = makeButton("letter"_L1, tr("Re&quest…"), u"request_letter"_s, page);
    m_open = makeButton("open"_L1, tr("Open"), u"document_open"_s, page);
    m_print = makeButton("print"_L1, tr("Print…"), u"document_print"_s, page);
    m_direct = makeButton("print"_L1, tr("Print directly"), u"document_direct"_s, page);
    m_void = makeButton("stop"_L1, tr("Void…"), u"document_void"_s, page);
    m_reissue = makeButton("history"_L1, tr("Issue anew…"), u"document_reissue"_s, page);
    auto* row = new QHBoxLayout;
    for (ReasonButton* button : {m_notice, m_request, m_open, m_print, m_direct, m_void, m_reissue})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_notice, &ReasonButton::chosen, this, [this] { begin(BatchPaper::PublicNotice); });
    connect(m_request, &ReasonButton::chosen, this, [this] { begin(BatchPaper::PaymentRequest); });
    connect(m_open, &ReasonButton::chosen, this, &BatchLetters::open);
    connect(m_print, &ReasonButton::chosen, this, &BatchLetters::look);
    connect(m_direct, &ReasonButton::chosen, this, &BatchLetters::printDirectly);
    connect(m_void, &ReasonButton::chosen, this, &BatchLetters::voidChosen);
    connect(m_reissue, &ReasonButton::chosen, this, &BatchLetters::reissue);
    connect(m_table, &QTableView::doubleClicked, this, &BatchLetters::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BatchLetters::showButtons);
}

void BatchLetters::show(const PaymentBatch& batch)
{
    const bool isOther = m_batch.head.id != batch.head.id;
    const qsizetype before = m_documents.size();
    m_batch = batch;
    m_documents.clear();
    if (batch.head.id.isValid())
        if (const auto trouble
            = m_page->context().guard([this] { m_documents = readBatchDocuments(m_page->context().db(), m_batch.head.id); }))
            Q_EMIT said(*trouble);
    QList<TableLine> lines;
    for (const BatchDocument& document : std::as_const(m_documents)) {
        const TableCell state = document.isVoid
            ? TableCell {tr("void: %1").arg(document.voidReason), "remove"_L1, Tone::Muted}
            : TableCell {document.replaces.isValid() ? tr("valid, issued anew under its number") : tr("valid"), "ok"_L1, Tone::Ok};
        lines.append({{{officialTitle(officialKindOf(document.paper))}, {document.number},
                          {document.issuedOn.toString(Qt::ISODate)}, {document.officer},
                          {printedWords(document.printedOn, document.reprints)}, state},
            document.id.value()});
    }
    const int row = chosenRow(m_table);
    m_model->setLines(lines);
    fitColumns(m_table, 30);
    if (!m_documents.isEmpty())
        chooseRow(m_table, isOther || row < 0 || m_documents.size() > before ? int(m_documents.size()) - 1 : row);
    showButtons();
}

QString BatchLetters::whyNot(BatchPaper paper) const
{
    if (!m_batch.head.id.isValid())
        return tr("Choose a batch.");
    if (paper == BatchPaper::PublicNotice && !m_batch.head.noticeFrom.isValid())
        return tr("The batch has not been on public notice yet.");
    if (paper == BatchPaper::PaymentRequest && !m_batch.head.requestedOn.isValid())
        return tr("Payment has not been asked for yet.");
    return m_batch.head.state == BatchState::Abandoned ? tr("The batch was abandoned.") : QString();
}

const BatchDocument* BatchLetters::chosen() const
{
    const int row = chosenRow(m_table);
    return row < 0 || row >= m_documents.size() ? nullptr : &m_documents.at(row);
}

void BatchLetters::showButtons()
{
    const QString role = lacksRole(*m_page, Role::Finance);
    const BatchDocument* document = chosen();
    const QString none = document == nullptr ? tr("Choose an issued document first.") : QString();
    const bool isVoid = document != nullptr && document->isVoid;
    const auto first = [](const QString& one, const QString& other) { return one.isEmpty() ? other : one; };
    const auto standing = [this](BatchPaper paper) {
        const bool stands = std::ranges::any_of(
            m_documents, [paper](const BatchDocument& one) { return one.paper == paper && !one.isVoid; });
        return stands ? tr("It was issued already; print it from the list, or void it first.") : QString();
    };
    m_notice->setReason(first(role, first(whyNot(BatchPaper::PublicNotice), standing(BatchPaper::PublicNotice))));
    m_request->setReason(first(role, first(whyNot(BatchPaper::PaymentRequest), standing(BatchPaper::PaymentRequest))));
    m_open->setReason(none);
    const QString valid = first(role, first(none, isVoid ? tr("This document is void.") : QString()));
    m_print->setReason(valid);
    m_direct->setReason(valid);
    m_void->setReason(valid);
    QString anew = none.isEmpty() && !isVoid ? tr("Only a void document is issued anew.") : none;
    if (isVoid && std::ranges::find(m_documents, document->id, &BatchDocument::replaces) != m_documents.cend())
        anew = tr("It was issued anew already.");
    else if (isVoid)
        anew = first(whyNot(document->paper), standing(document->paper));
    m_reissue->setReason(first(role, anew));
}

void BatchLetters::open()
{
    const BatchDocument* document = chosen();
    if (document == nullptr)
        return;
    std::optional<Problem> trouble;
    const auto failed = m_page->context().guard([&] {
        const QString name = (document->number.isEmpty() ? batchPaperKey(document->paper) : document->number) + u".pdf"_s;
        trouble = openOutside(name, readBatchPdf(m_page->context().db(), document->id));
    });
    if (failed)
        Q_EMIT said(*failed);
    else if (trouble)
        Q_EMIT said(messageFor(*trouble, m_page->context().wording()));
}

void BatchLetters::voidChosen()
{
    const BatchDocument* document = chosen();
    if (document == nullptr)
        return;
    const QString about = officialTitle(officialKindOf(document->paper)) + u' ' + document->number;
    AskReasonDialog(tr("Void the document"), about, tr("Void it"),
        [this, id = document->id, batch = m_batch.head](const QString& reason) {
            return m_page->context().perform(
                [&](Desk& desk) { return voidBatchDocument(desk, batch.id, batch.version, id, reason); });
        },
        this)
        .exec();
}

} // namespace jiangce
