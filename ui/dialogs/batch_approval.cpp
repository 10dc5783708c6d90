// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/batch_approval.h"

#include "core/casework/procedures/procedure.h"
#include "ui/app_context.h"
#include "ui/dialogs/phrase_edit.h"
#include "ui/forms/preedit_watch.h"
#include "ui/models/case_words.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

BatchApprovalDialog::BatchApprovalDialog(AppContext& context, const QList<CaseId>& cases, QWidget* parent)
    : DialogFrame(tr("Approve several cases"), parent)
    , m_context(context)
    , m_table(new QTableWidget(int(cases.size()), columns, this))
    , m_sum(new PlainLabel(this))
{
    setObjectName(u"batch_approval"_s);
    setHeading(tr("Approve several cases"));
    setMinimumSize(rhythm(110), rhythm(70));
    for (const CaseId id : cases)
        m_checks.append(ApprovalCheck {.id = id});
    buildTable();
    buildForm();
    m_close = addCancelButton(tr("Not now"));
    m_confirm = addButton(tr("Approve those ticked  Ctrl+Enter"), u"confirm"_s);
    m_confirm->setEnabled(false);
    connect(m_confirm, &QPushButton::clicked, this, &BatchApprovalDialog::start);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_confirm, &QPushButton::click);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_batch ? approveNext() : checkNext(); });
    m_timer.start();
}

BatchApprovalDialog::~BatchApprovalDialog()
{
    if (!m_report.cases.isEmpty())
        m_context.announce(m_report);
}

void BatchApprovalDialog::buildTable()
{
    m_table->setObjectName(u"approvals"_s);
    m_table->setAccessibleName(tr("Cases to approve"));
    m_table->setHorizontalHeaderLabels(
        {tr("Case"), tr("Applicant"), tr("Programme"), tr("Amount (yuan)"), tr("What will happen")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < columns; ++column)
            m_table->setItem(row, column, new QTableWidgetItem);
    m_table->setColumnWidth(Number, rhythm(27));
    m_table->setColumnWidth(Applicant, rhythm(22));
    m_sum->setObjectName(u"sum"_s);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_sum);
}

void BatchApprovalDialog::buildForm()
{
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(rhythm());
    m_opinion = new PhraseEdit(m_context, u"opinion"_s, actionKey(Action::Approve), {u"同意。"_s}, this);
    m_opinion->edit()->setAccessibleName(tr("Opinion (required)"));
    form->addRow(tr("&Opinion (required)"), m_opinion);
    m_password = makePasswordEdit(u"password"_s, this);
    form->addRow(tr("Your &password"), m_password);
    content()->addLayout(form);
}

void BatchApprovalDialog::setOutlook(int row, const QString& text, QLatin1StringView icon, Tone tone)
{
    QTableWidgetItem* item = m_table->item(row, Outlook);
    item->setText(text);
    item->setToolTip(plainToolTip(text));
    item->setIcon(toneIcon(icon, tone));
}

void BatchApprovalDialog::checkNext()
{
    if (m_next >= m_checks.size()) {
        m_timer.stop();
        m_table->resizeRowsToContents();
        connect(m_table, &QTableWidget::itemChanged, this, &BatchApprovalDialog::showSum);
        return showSum();
    }
    const int row = m_next++;
    if (const auto trouble
        = m_context.guard([&] { m_checks[row] = checkApproval(m_context.desk(), m_checks.at(row).id); })) {
        m_timer.stop();
        return say(*trouble);
    }
    showCheck(row, m_checks.at(row));
    m_sum->setText(tr("Looked at %1 of %2").arg(m_next).arg(m_checks.size()));
}

void BatchApprovalDialog::showCheck(int row, const ApprovalCheck& check)
{
    const Wording& wording = m_context.wording();
    QTableWidgetItem* number = m_table->item(row, Number);
    number->setText(check.number);
    if (check.isPossible()) {
        number->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        number->setCheckState(Qt::Checked);
    }
    m_table->item(row, Applicant)->setText(check.applicant);
    if (check.programme != nullptr)
        m_table->item(row, Programme_)->setText(programmeShort(*check.programme, wording));
    if (check.amount)
        m_table->item(row, Amount)->setText(check.amount->display());
    m_table->item(row, Amount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (check.isPossible())
        setOutlook(row, tr("Can be approved"), "ok"_L1, Tone::Ok);
    else
        setOutlook(row, tr("Left out: %1").arg(wording.sentence(*check.why)), "bad"_L1, Tone::Bad);
}

bool BatchApprovalDialog::isTicked(int row) const
{
    return m_checks.at(row).isPossible() && m_table->item(row, Number)->checkState() == Qt::Checked;
}

void BatchApprovalDialog::showSum()
{
    if (m_batch)
        return;
    int count = 0;
    Money sum;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (isTicked(row)) {
            ++count;
            sum += m_checks.at(row).amount.value_or(Money());
        }
    m_sum->setText(tr("%1 of %2 cases will be approved, together %3 yuan").arg(count).arg(m_checks.size()).arg(sum.display()));
    m_confirm->setEnabled(count > 0);
}

void BatchApprovalDialog::start()
{
    commitPreedit();
    Outcome<BatchApproval> begun = fail(ProblemCode::Cancelled);
    if (const auto trouble = m_context.guard(
            [&] { begun = BatchApproval::begin(m_context.desk(), m_opinion->text(), m_password->text()); }))
        return say(*trouble);
    if (!begun) {
        say(begun.error(), m_context.wording());
        if (begun.error().code == ProblemCode::OpinionRequired)
            return m_opinion->edit()->setFocus(Qt::OtherFocusReason);
        m_password->selectAll();
        return m_password->setFocus(Qt::OtherFocusReason);
    }
    m_password->clear();
    m_batch.emplace(*begun);
    m_confirm->setEnabled(false);
    m_opinion->setEnabled(false);
    m_password->setEnabled(false);
    m_close->setText(tr("Stop here"));
    m_next = 0;
    m_timer.start();
}

void BatchApprovalDialog::approveNext()
{
    while (m_next < m_checks.size() && !isTicked(m_next)) {
        m_leftOut += 1;
        if (m_checks.at(m_next).isPossible())
            setOutlook(m_next, tr("Left out: not ticked"), "info"_L1, Tone::Muted);
        ++m_next;
    }
    if (m_next >= m_checks.size())
        return finish();
    const int row = m_next++;
    Outcome<ChangeReport> report = fail(ProblemCode::Cancelled);
    if (const auto trouble = m_context.guard([&] { report = m_batch->approve(m_checks.at(row)); })) {
        setOutlook(row, trouble->text, "bad"_L1, Tone::Bad);
        say(*trouble);
        m_hasFailed = true;
        ++m_leftOut;
        return finish();
    }
    m_table->scrollToItem(m_table->item(row, Number));
    if (!report) {
        ++m_leftOut;
        return setOutlook(row, tr("Left out: %1").arg(m_context.wording().sentence(report.error())), "bad"_L1, Tone::Bad);
    }
    ++m_approved;
    m_report.cases += report->cases;
    m_report.subjects += report->subjects;
    m_report.auditSeq = report->auditSeq;
    setOutlook(row, tr("Approved"), "approve"_L1, Tone::Ok);
    m_sum->setText(tr("Approved %1").arg(m_approved));
}

void BatchApprovalDialog::finish()
{
    m_timer.stop();
    m_close->setText(tr("C&lose"));
    for (; m_next < m_checks.size(); ++m_next, ++m_leftOut)
        setOutlook(m_next, tr("Left out: stopped before"), "info"_L1, Tone::Muted);
    m_sum->setText(tr("%1 approved, %2 left out; the reasons stand in the list").arg(m_approved).arg(m_leftOut));
    m_table->resizeRowsToContents();
    if (!m_hasFailed)
        say({Message::Kind::Done, m_sum->text()});
    m_confirm->hide();
    m_close->setFocus(Qt::OtherFocusReason);
    m_context.announce(std::exchange(m_report, {}));
}

} // namespace jiangce
