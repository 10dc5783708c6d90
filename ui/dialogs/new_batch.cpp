// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_batch.h"

#include "core/register/admin_unit.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/models/case_words.h"
#include "ui/theme.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

NewBatchDialog::NewBatchDialog(
    AppContext& context, const Programme& programme, const BatchHead* batch, QWidget* parent)
    : DialogFrame(batch != nullptr ? tr("Add cases to the batch") : tr("New payment batch"), parent)
    , m_context(context)
    , m_programme(programme)
    , m_title(new QLineEdit(this))
    , m_table(new QTableWidget(this))
    , m_sum(new PlainLabel(this))
{
    setObjectName(u"new_batch"_s);
    setMinimumSize(rhythm(100), rhythm(70));
    if (batch != nullptr) {
        m_into = batch->id;
        m_version = batch->version;
    }
    auto* fields = new FieldGrid(this);
    m_title->setText(batch != nullptr ? batch->title
                                      : tr("%1, %2-%3").arg(programmeName(programme, context.wording()))
                                            .arg(context.today().year())
                                            .arg(context.today().month()));
    m_title->setReadOnly(batch != nullptr);
    fields->add(u"title"_s, tr("&Title"), m_title, batch == nullptr);
    content()->addWidget(fields);
    m_table->setObjectName(u"payable"_s);
    m_table->setAccessibleName(tr("Approved cases waiting for payment"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Case"), tr("Applicant"), tr("District"), tr("Approved (yuan)")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    content()->addWidget(m_table, 1);
    m_sum->setObjectName(u"sum"_s);
    content()->addWidget(m_sum);
    connect(addMainButton(batch != nullptr ? tr("Add cases") : tr("Start batch"), u"make"_s), &QPushButton::clicked, this,
        &NewBatchDialog::make);
    addCancelButton(tr("Cancel"));
    fill();
    connect(m_table, &QTableWidget::itemChanged, this, &NewBatchDialog::showSum);
    showSum();
}

void NewBatchDialog::fill()
{
    if (const auto trouble = m_context.guard([this] { m_cases = payableCases(m_context.db(), m_programme); }))
        say(*trouble);
    m_table->setRowCount(int(m_cases.size()));
    for (int row = 0; row < int(m_cases.size()); ++row) {
        const BatchCase& one = m_cases.at(row);
        auto* number = new QTableWidgetItem(one.number);
        number->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        number->setCheckState(Qt::Checked);
        m_table->setItem(row, 0, number);
        m_table->setItem(row, 1, new QTableWidgetItem(one.applicant));
        m_table->setItem(row, 2, new QTableWidgetItem(adminUnitName(one.district)));
        auto* amount = new QTableWidgetItem(one.amount.display());
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 3, amount);
    }
    m_table->resizeColumnToContents(0);
}

QList<CaseId> NewBatchDialog::ticked() const
{
    QList<CaseId> ids;
    for (int row = 0; row < int(m_cases.size()); ++row)
        if (m_table->item(row, 0)->checkState() == Qt::Checked)
            ids.append(m_cases.at(row).id);
    return ids;
}

void NewBatchDialog::showSum()
{
    Money sum;
    int count = 0;
    for (int row = 0; row < int(m_cases.size()); ++row)
        if (m_table->item(row, 0)->checkState() == Qt::Checked) {
            sum += m_cases.at(row).amount;
            ++count;
        }
    m_sum->setText(m_cases.isEmpty() ? tr("No approved case of this programme waits for payment.")
                                     : tr("%n case(s), %1 yuan", "", count).arg(sum.display()));
}

void NewBatchDialog::make()
{
    QList<LeftOut> leftOut;
    const auto done = m_context.perform([&](Desk& desk) -> Outcome<ChangeReport> {
        auto made = m_into.isValid() ? addToBatch(desk, m_into, m_version, ticked())
                                     : openBatch(desk, m_programme, m_title->text(), ticked());
        if (!made)
            return fail(made.error());
        leftOut = made->leftOut;
        return made->report;
    }, command());
    if (!done)
        return say(done.error());
    m_made = BatchId(done->id);
    for (const LeftOut& one : leftOut)
        m_leftOut += tr("%1: %2").arg(one.number, m_context.wording().sentence(one.why)) + u'\n';
    accept();
}

} // namespace jiangce
