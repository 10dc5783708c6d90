// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/batch_sheets.h"

#include "core/casework/batches/batch_operations.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace jiangce::batch_sheets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiangce::BatchSheets)
};

QString nameOf(const PaymentBatch& batch)
{
    return Words::tr("%1 %2, %n case(s), %3 yuan", "", batch.head.cases)
        .arg(batch.head.name, batch.head.title, batch.head.total.display());
}

/// Cases with something left to pay, and how much, for typing what was transferred.
class PaidTable final : public QTableWidget {
public:
    PaidTable(const QList<BatchCase>& cases, QWidget* parent)
        : QTableWidget(parent)
    {
        setObjectName(u"transfers"_s);
        setAccessibleName(Words::tr("Transfers"));
        setColumnCount(4);
        setHorizontalHeaderLabels(
            {Words::tr("Case"), Words::tr("Applicant"), Words::tr("Left (yuan)"), Words::tr("Transferred (yuan)")});
        horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
        verticalHeader()->hide();
        setMinimumHeight(rhythm(32));
        for (const BatchCase& one : cases)
            if (one.isIn() && one.paid < one.amount)
                add(one);
        resizeColumnToContents(0);
        resizeColumnToContents(3);
    }
    /// What was typed, case by case; an empty cell is nothing transferred.
    [[nodiscard]] Outcome<QList<BatchPaid>> paid(const PaidInput& common) const
    {
        QList<BatchPaid> all;
        for (int row = 0; row < rowCount(); ++row) {
            const QString typed = item(row, 3)->text().trimmed();
            if (typed.isEmpty())
                continue;
            const auto amount = Money::parse(typed);
            if (!amount)
                return fail(amount.error().at(item(row, 0)->text()));
            PaidInput input = common;
            input.amount = *amount;
            all.append({m_ids.at(row), input});
        }
        return all;
    }

private:
    void add(const BatchCase& one)
    {
        const int row = rowCount();
        insertRow(row);
        const QString left = (one.amount - one.paid).plain();
        const QStringList texts {one.number, one.applicant, left, left};
        for (int column = 0; column < 4; ++column) {
            auto* cell = new QTableWidgetItem(texts.at(column));
            if (column < 3)
                cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column > 1)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, cell);
        }
        m_ids.append(one.id);
    }

    QList<CaseId> m_ids;
};

} // namespace

bool publishNotice(AppContext& context, const PaymentBatch& batch, QWidget* parent)
{
    OperationSheet sheet(context, u"publish_notice"_s, Words::tr("Put on public notice"), parent);
    sheet.addNote(nameOf(batch));
    NoticeEnd counted;
    if (const auto trouble = context.guard([&] { counted = noticeEnd(context.db(), context.today()); }))
        sheet.say(*trouble);
    sheet.addDay(u"from"_s, Words::tr("&Posted on"), context.today());
    sheet.addDay(u"to"_s, Words::tr("&Last day"), {},
        counted.to.isValid()
            ? Words::tr("Empty: counted by %1. Posted today it runs until %2; the day of posting does not count.")
                  .arg(counted.source, counted.to.toString(Qt::ISODate))
            : Words::tr("The length of a notice is not decided (figures page); enter the last day and the reason."));
    sheet.addText(u"reason"_s, Words::tr("&Reason, when the last day is set by hand or it was posted earlier"), false);
    return sheet.run(Words::tr("Publish"), [&](Desk& desk) {
        return jiangce::publishNotice(desk, batch.head.id, batch.head.version,
            {sheet.day(u"from"_s), sheet.day(u"to"_s), sheet.text(u"reason"_s)});
    });
}

bool recordObjection(AppContext& context, const PaymentBatch& batch, CaseId about, QWidget* parent)
{
    OperationSheet sheet(context, u"record_objection"_s, Words::tr("Record an objection"), parent);
    QList<std::pair<QString, QVariant>> choices;
    if (!about.isValid())
        choices.append({Words::tr("The notice as a whole"), 0});
    for (const BatchCase& one : batch.cases)
        if (one.isIn() && (!about.isValid() || one.id == about))
            choices.append({one.number + u' ' + one.applicant, one.id.value()});
    sheet.addChoice(u"case"_s, Words::tr("&Against"), choices);
    sheet.addDay(u"received"_s, Words::tr("&Received on"), context.today());
    sheet.addLine(u"objector"_s, Words::tr("&By"));
    sheet.addLine(u"contact"_s, Words::tr("&Contact"));
    sheet.addText(u"content"_s, Words::tr("&What it says"));
    return sheet.run(Words::tr("Record"), [&](Desk& desk) {
        return jiangce::recordObjection(desk, batch.head.id, batch.head.version,
            {CaseId(sheet.choice(u"case"_s).toLongLong()), sheet.day(u"received"_s), sheet.text(u"objector"_s),
                sheet.text(u"contact"_s), sheet.text(u"content"_s)});
    });
}

bool settleObjection(
    AppContext& context, const PaymentBatch& batch, const NoticeObjection& objection, QWidget* parent)
{
    OperationSheet sheet(context, u"settle_objection"_s, Words::tr("Settle the objection"), parent);
    sheet.addNote(objection.content);
    sheet.addChoice(u"outcome"_s, Words::tr("&Outcome"),
        {{Words::tr("Unfounded: payment goes on"), int(ObjectionOutcome::Unfounded)},
            {Words::tr("Founded: the case is taken out and not paid"), int(ObjectionOutcome::Founded)}});
    sheet.addText(u"finding"_s, Words::tr("&Finding"));
    return sheet.run(Words::tr("Settle"), [&](Desk& desk) {
        return jiangce::settleObjection(desk, batch.head.id, batch.head.version, objection.id,
            ObjectionOutcome(sheet.choice(u"outcome"_s).toInt()), sheet.text(u"finding"_s));
    });
}

bool removeCase(AppContext& context, const PaymentBatch& batch, const BatchCase& one, QWidget* parent)
{
    OperationSheet sheet(context, u"remove_case"_s, Words::tr("Take a case out of the batch"), parent);
    sheet.addNote(one.number + u' ' + one.applicant);
    sheet.addText(u"reason"_s, Words::tr("&Reason"));
    return sheet.run(Words::tr("Take out"), [&](Desk& desk) {
        return removeFromBatch(desk, batch.head.id, batch.head.version, one.id, sheet.text(u"reason"_s));
    });
}

bool requestPayment(AppContext& context, const PaymentBatch& batch, QWidget* parent)
{
    OperationSheet sheet(context, u"request_batch"_s, Words::tr("Ask finance for payment"), parent);
    sheet.addNote(nameOf(batch));
    sheet.addLine(u"number"_s, Words::tr("&Number of the request, when given elsewhere"));
    sheet.addNote(Words::tr("Empty: the program numbers the letter when it is issued (page “Documents”)."));
    sheet.addPassword();
    return sheet.run(Words::tr("Ask for payment"), [&](Desk& desk) {
        return requestBatch(
            desk, batch.head.id, batch.head.version, sheet.text(u"password"_s), sheet.text(u"number"_s));
    });
}

bool reportPaid(AppContext& context, const PaymentBatch& batch, QWidget* parent)
{
    OperationSheet sheet(context, u"report_paid"_s, Words::tr("Report transfers"), parent);
    auto* table = new PaidTable(batch.cases, &sheet);
    sheet.addWide(table);
    sheet.addDay(u"paid_on"_s, Words::tr("&Transferred on"), context.today());
    sheet.addLine(u"voucher"_s, Words::tr("&Voucher"));
    sheet.addPassword();
    return sheet.run(Words::tr("Report as paid"), [&](Desk& desk) -> Outcome<ChangeReport> {
        const auto paid = table->paid({.paidOn = sheet.day(u"paid_on"_s), .voucher = sheet.text(u"voucher"_s)});
        if (!paid)
            return fail(paid.error());
        return reportBatchPaid(desk, batch.head.id, batch.head.version, sheet.text(u"password"_s), *paid);
    });
}

bool abandon(AppContext& context, const PaymentBatch& batch, QWidget* parent)
{
    OperationSheet sheet(context, u"abandon_batch"_s, Words::tr("Abandon the batch"), parent);
    sheet.addNote(Words::tr("%1. Its cases wait for payment again.").arg(nameOf(batch)));
    sheet.addText(u"reason"_s, Words::tr("&Reason"));
    return sheet.run(Words::tr("Abandon"), [&](Desk& desk) {
        return abandonBatch(desk, batch.head.id, batch.head.version, sheet.text(u"reason"_s));
    });
}

} // namespace jiangce::batch_sheets
