// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/batches_page.h"

#include "core/casework/batches/budget.h"
#include "ui/dialogs/batch_sheets.h"
#include "ui/dialogs/new_batch.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const QString byStrokesKey = u"batches/notice_by_strokes"_s;

/// Programmes that pay.
QList<const Programme*> payingProgrammes()
{
    QList<const Programme*> paying;
    for (const Programme* programme : allProgrammes())
        if (programme->procedure == ProcedureKind::SubsidyClaim)
            paying.append(programme);
    return paying;
}

Tone toneOf(BatchState state)
{
    switch (state) {
    case BatchState::Settled: return Tone::Ok;
    case BatchState::Abandoned: return Tone::Muted;
    case BatchState::Requested: return Tone::Accent;
    default: return Tone::Wait;
    }
}

TableCell sumCell(Money amount)
{
    return {.text = amount.display(), .isNumber = true, .order = amount.fen()};
}

} // namespace

BatchesPage::BatchesPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_budget(new PlainLabel(this))
    , m_heading(new PlainLabel(this))
    , m_standing(new PlainLabel(this))
{
    setObjectName(u"batches"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTitle(tr("Payment batches"), this));
    m_budget->setObjectName(u"budget"_s);
    m_budget->setWordWrap(true);
    m_budget->setSelectable(true);
    layout->addWidget(m_budget);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(makeList());
    sides->addWidget(makeDetails());
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    sides->setChildrenCollapsible(false);
    layout->addWidget(sides, 1);
    refreshOn({Subject::Payments, Subject::Figures});
    refresh();
}

QWidget* BatchesPage::makeList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_listModel = new CellTableModel({tr("Batch"), tr("State"), tr("Cases"), tr("Sum (yuan)"), tr("Title")}, this);
    m_list = makeTable(u"batch_table"_s, tr("Payment batches"), side);
    showIn(m_list, m_listModel, true);
    new EmptyNote(m_list, tr("No batch yet. A batch takes approved cases through public notice to payment."));
    layout->addWidget(m_list, 1);
    m_new = makeButton("add"_L1, tr("&New batch …"), u"new_batch_button"_s, this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_new);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_new, &ReasonButton::chosen, this, &BatchesPage::startBatch);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BatchesPage::showBatch);
    return side;
}

QWidget* BatchesPage::makeDetails()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_heading->setScale(1.15, true);
    m_heading->setWordWrap(true);
    m_standing->setObjectName(u"batch_standing"_s);
    m_standing->setWordWrap(true);
    m_standing->setSelectable(true);
    layout->addWidget(m_heading);
    layout->addWidget(m_standing);
    m_caseModel = new CellTableModel(
        {tr("Case"), tr("Applicant"), tr("Sum (yuan)"), tr("Paid (yuan)"), tr("State")}, this);
    m_cases = makeTable(u"batch_cases"_s, tr("Cases of the batch"), side);
    showIn(m_cases, m_caseModel, true);
    layout->addWidget(m_cases, 3);
    m_objectionModel
        = new CellTableModel({tr("Received"), tr("Against"), tr("Objection"), tr("Outcome"), tr("Finding")}, this);
    m_objections = makeTable(u"batch_objections"_s, tr("Objections"), side);
    showIn(m_objections, m_objectionModel, false);
    new EmptyNote(m_objections, tr("No objection."));
    layout->addWidget(m_objections, 1);
    addButtons(layout);
    connect(m_cases, &QTableView::doubleClicked, this, [this] {
        if (const BatchCase* one = chosenCase())
            Q_EMIT caseAsked(one->id, false);
    });
    for (QTableView* table : {m_cases, m_objections})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BatchesPage::showButtons);
    return side;
}

void BatchesPage::addButtons(QBoxLayout* layout)
{
    m_add = makeButton("add"_L1, tr("&Add cases …"), u"add_cases"_s, this);
    m_remove = makeButton("remove"_L1, tr("&Take out …"), u"take_out"_s, this);
    m_notice = makeButton("calendar"_L1, tr("&Public notice …"), u"publish"_s, this);
    m_object = makeButton("warning"_L1, tr("&Objection …"), u"object"_s, this);
    m_settle = makeButton("judge"_L1, tr("&Settle objection …"), u"settle"_s, this);
    m_request = makeButton("pay"_L1, tr("Ask for pa&yment …"), u"request"_s, this);
    m_paid = makeButton("ok"_L1, tr("&Report transfers …"), u"report_paid_button"_s, this);
    m_abandon = makeButton("stop"_L1, tr("A&bandon …"), u"abandon"_s, this);
    m_printNotice = makeButton("letter"_L1, tr("Notice as a &letter …"), u"notice_letter"_s, this);
    m_printRequest = makeButton("letter"_L1, tr("Request as a letter …"), u"request_letter"_s, this);
    const std::initializer_list<QList<ReasonButton*>> rows {{m_add, m_remove, m_notice, m_request, m_paid},
        {m_object, m_settle, m_abandon, m_printNotice, m_printRequest}};
    for (const QList<ReasonButton*>& buttons : rows) {
        auto* row = new QHBoxLayout;
        for (ReasonButton* button : buttons)
            row->addWidget(button);
        row->addStretch(1);
        layout->addLayout(row);
    }
    m_byStrokes = new QCheckBox(tr("List the notice by the strokes of the names"), this);
    m_byStrokes->setObjectName(u"notice_by_strokes"_s);
    m_byStrokes->setChecked(context().remembered(byStrokesKey) == "on");
    layout->addWidget(m_byStrokes);
    connect(m_byStrokes, &QCheckBox::toggled, this,
        [this](bool isWanted) { context().remember(byStrokesKey, isWanted ? "on" : "off"); });
    connect(m_add, &ReasonButton::chosen, this, &BatchesPage::addCases);
    connect(m_remove, &ReasonButton::chosen, this, [this] {
        if (const BatchCase* one = chosenCase())
            if (const BatchCase taken = *one; batch_sheets::removeCase(context(), m_batch, taken, this))
                Q_EMIT said({Message::Kind::Done, tr("Taken out. The case waits for payment again.")});
    });
    connect(m_notice, &ReasonButton::chosen, this, [this] {
        if (batch_sheets::publishNotice(context(), m_batch, this))
            Q_EMIT said({Message::Kind::Done, tr("On public notice until %1.").arg(head().noticeTo.toString(Qt::ISODate))});
    });
    connect(m_object, &ReasonButton::chosen, this, [this] {
        const BatchCase* one = chosenCase();
        if (batch_sheets::recordObjection(context(), m_batch, one != nullptr && one->isIn() ? one->id : CaseId {}, this))
            Q_EMIT said({Message::Kind::Done, tr("Recorded. The batch is not asked for while an objection is open.")});
    });
    connect(m_settle, &ReasonButton::chosen, this, [this] {
        if (const NoticeObjection* objection = chosenObjection())
            if (const NoticeObjection copy = *objection; batch_sheets::settleObjection(context(), m_batch, copy, this))
                Q_EMIT said({Message::Kind::Done, tr("Settled.")});
    });
    connect(m_request, &ReasonButton::chosen, this, [this] {
        if (batch_sheets::requestPayment(context(), m_batch, this))
            Q_EMIT said({Message::Kind::Done, tr("Payment is asked for in every case of the batch.")});
    });
    connect(m_paid, &ReasonButton::chosen, this, [this] {
        if (batch_sheets::reportPaid(context(), m_batch, this))
            Q_EMIT said({Message::Kind::Done, tr("Recorded.")});
    });
    connect(m_abandon, &ReasonButton::chosen, this, [this] {
        if (batch_sheets::abandon(context(), m_batch, this))
            Q_EMIT said({Message::Kind::Done, tr("Abandoned. Its cases wait for payment again.")});
    });
    connect(m_printNotice, &ReasonButton::chosen, this, [this] { openLetter(OfficialKind::PublicNotice); });
    connect(m_printRequest, &ReasonButton::chosen, this, [this] { openLetter(OfficialKind::PaymentRequest); });
}

void BatchesPage::refresh()
{
    const BatchId chosen = m_batch.head.id;
    if (!attemptRead([this] { m_batches = readBatches(context().db()); }))
        return;
    QList<TableLine> lines;
    for (const BatchHead& batch : std::as_const(m_batches))
        lines.append({{{batch.name}, {.text = context().words("casework", batchStateLabel(batch.state)), .tone = toneOf(batch.state)},
                          {.text = QString::number(batch.cases), .isNumber = true, .order = batch.cases}, sumCell(batch.total),
                          {batch.title}},
            batch.id.value()});
    m_listModel->setLines(lines);
    fitColumns(m_list, 36);
    chooseRow(m_list, std::max(0, m_listModel->rowOfId(chosen.value())));
    showBudget();
    showBatch();
    Q_EMIT statusChanged();
}

void BatchesPage::open(const QString& argument)
{
    if (const int row = m_listModel->rowOfId(argument.toLongLong()); row >= 0)
        chooseRow(m_list, row);
}

void BatchesPage::showBudget()
{
    const int year = context().today().year();
    QStringList lines;
    bool isOverdrawn = false;
    for (const Programme* programme : payingProgrammes()) {
        BudgetBalance balance;
        if (!attemptRead([&] { balance = budgetBalance(context().db(), *programme, year); }))
            return;
        const auto left = balance.left();
        isOverdrawn = isOverdrawn || (left && left->isNegative());
        const QString budget = balance.budget ? balance.budget.value->display() + u' ' + balance.budget.source
                                              : tr("not entered (figures page)");
        lines.append(tr("%1, %2: budget %3 · paid %4 · asked for %5 · approved, not asked for %6 · left %7 · recovered %8")
                         .arg(programmeName(*programme, context().wording()), QString::number(year), budget,
                             balance.paid.display(), balance.asked.display(), balance.approved.display(),
                             left ? left->display() : u"—"_s, balance.recovered.display()));
    }
    m_budget->setText(lines.join(u'\n'));
    m_budget->setTone(isOverdrawn ? Tone::Bad : Tone::Muted);
}

void BatchesPage::showBatch()
{
    const int row = chosenRow(m_list);
    m_batch = {};
    if (row >= 0)
        attemptRead([&] { m_batch = readBatch(context().db(), m_batches.at(row).id); });
    const bool isThere = head().id.isValid();
    m_heading->setText(isThere ? head().name + u' ' + head().title : QString());
    QStringList parts;
    if (isThere)
        parts.append(tr("Started on %1 by %2").arg(head().openedOn.toString(Qt::ISODate), head().openedBy));
    if (head().noticeFrom.isValid())
        parts.append(tr("notice from %1 to %2 (%3)")
                         .arg(head().noticeFrom.toString(Qt::ISODate), head().noticeTo.toString(Qt::ISODate),
                             head().noticeSource.isEmpty() ? head().noticeReason : head().noticeSource));
    if (head().requestedOn.isValid())
        parts.append(tr("asked for on %1 by %2 %3")
                         .arg(head().requestedOn.toString(Qt::ISODate), head().requestedBy, head().requestNumber));
    if (!head().abandonedReason.isEmpty())
        parts.append(tr("abandoned: %1").arg(head().abandonedReason));
    m_standing->setText(parts.join(u" · "_s));
    showCases();
    showObjections();
    showButtons();
}

void BatchesPage::showCases()
{
    QList<TableLine> lines;
    for (const BatchCase& one : std::as_const(m_batch.cases)) {
        const Sign sign = signOf(one.state, context().wording());
        const TableCell state = one.isIn() ? TableCell {sign.text, sign.icon, sign.tone}
                                           : TableCell {tr("taken out: %1").arg(one.removedReason), "remove"_L1, Tone::Muted};
        lines.append({{{one.number}, {one.applicant}, sumCell(one.amount), sumCell(one.paid), state}, one.id.value()});
    }
    m_caseModel->setLines(lines);
    fitColumns(m_cases, 30);
}

void BatchesPage::showObjections()
{
    QList<TableLine> lines;
    for (const NoticeObjection& objection : std::as_const(m_batch.objections)) {
        const auto one = std::ranges::find(m_batch.cases, objection.caseId, &BatchCase::id);
        const TableCell outcome = objection.outcome == ObjectionOutcome::Open ? TableCell {tr("open"), "clock"_L1, Tone::Wait}
            : objection.outcome == ObjectionOutcome::Founded                  ? TableCell {tr("founded"), "bad"_L1, Tone::Bad}
                                                                              : TableCell {tr("unfounded"), "ok"_L1, Tone::Ok};
        lines.append({{{objection.receivedOn.toString(Qt::ISODate)},
                          {one == m_batch.cases.end() ? tr("the whole notice") : one->number},
                          {.text = objection.content, .toolTip = objection.content}, outcome, {objection.finding}},
            objection.id.value()});
    }
    m_objectionModel->setLines(lines);
    fitColumns(m_objections, 30);
}

const BatchCase* BatchesPage::chosenCase() const
{
    const int row = chosenRow(m_cases);
    return row < 0 || row >= m_batch.cases.size() ? nullptr : &m_batch.cases.at(row);
}

const NoticeObjection* BatchesPage::chosenObjection() const
{
    const int row = chosenRow(m_objections);
    return row < 0 || row >= m_batch.objections.size() ? nullptr : &m_batch.objections.at(row);
}

QString BatchesPage::statusText() const
{
    return tr("%n batch(es)", "", int(m_batches.size()));
}

void BatchesPage::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace jiangce
