// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_payments.h"

#include "core/base/text.h"
#include "core/casework/operations/pay.h"
#include "core/casework/operations/recover.h"
#include "core/casework/permissions.h"
#include "core/values/date_text.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/party_lines.h"
#include "ui/pages/case_desk.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

TableCell sum(Money amount)
{
    return {.text = amount.display(), .isNumber = true};
}

Money sumOf(const QList<Recovery>& recoveries)
{
    Money all;
    for (const Recovery& recovery : recoveries)
        all += recovery.amount;
    return all;
}

} // namespace

CasePayments::CasePayments(CaseDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"case_payments"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_paymentModel = new CellTableModel({tr("Requested"), tr("By"), tr("Amount"), tr("Transferred"), tr("Payee"),
                                            tr("Account"), tr("State"), tr("Paid on"), tr("Voucher")}, this);
    m_payments = makeTable(u"payments"_s, tr("Payments"), this);
    showIn(m_payments, m_paymentModel, false);
    m_recoveryModel = new CellTableModel(
        {tr("Decided"), tr("Document"), tr("Asked back"), tr("Received"), tr("Reason"), tr("Recorded by")}, this);
    m_recoveries = makeTable(u"recoveries"_s, tr("Money asked back"), this);
    showIn(m_recoveries, m_recoveryModel, false);
    for (QTableView* table : {m_payments, m_recoveries}) {
        table->setMaximumHeight(rowHeight() * 4);
        layout->addWidget(table);
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CasePayments::showButtons);
    }
    addButtons();
}

void CasePayments::addButtons()
{
    auto* row = new QHBoxLayout;
    const auto add = [&](QLatin1StringView icon, const QString& text, const QString& name, void (CasePayments::*act)()) {
        auto* button = new ReasonButton(text, this);
        button->setIcon(toneIcon(icon));
        button->setObjectName(name);
        connect(button, &ReasonButton::chosen, this, act);
        connect(button, &ReasonButton::refused, this,
            [this](const QString& reason) { Q_EMIT said({Message::Kind::Note, reason}); });
        row->addWidget(button);
        return button;
    };
    m_bounce = add("return"_L1, tr("Money came back …"), u"report_bounce"_s, &CasePayments::reportMoneyBack);
    m_resend = add("next"_L1, tr("Send again …"), u"resend"_s, &CasePayments::sendAgain);
    m_recover = add("undo"_L1, tr("Ask money back …"), u"order_recovery"_s, &CasePayments::orderMoneyBack);
    m_received = add("sum"_L1, tr("Money received …"), u"record_recovered"_s, &CasePayments::recordMoneyIn);
    row->addStretch(1);
    layout()->addItem(row);
}

void CasePayments::refresh()
{
    Connection& db = m_desk.context().db();
    m_all = m_desk.isNew() ? QList<Payment>() : readPayments(db, m_desk.file().id);
    QList<TableLine> lines;
    for (const Payment& payment : std::as_const(m_all))
        lines.append({{{isoDate(payment.requestedOn)}, {payment.requestedBy}, sum(payment.amount), sum(payment.paid),
                          {payment.payee}, {text::masked(payment.account, 4, 4)}, paymentState(payment.state),
                          {isoDate(payment.paidOn)}, {payment.voucher}},
            payment.id.value()});
    m_paymentModel->setLines(lines);
    fitColumns(m_payments, 20);
    chooseRow(m_payments, int(m_all.size()) - 1);
    showRecoveries();
    setVisible(!m_all.isEmpty());
    showButtons();
}

void CasePayments::showRecoveries()
{
    m_asked = m_desk.isNew() ? QList<Recovery>() : readRecoveries(m_desk.context().db(), m_desk.file().id);
    QList<TableLine> lines;
    for (const Recovery& recovery : std::as_const(m_asked))
        lines.append({{{isoDate(recovery.decidedOn)}, {recovery.document}, sum(recovery.amount), sum(recovery.received),
                          {recovery.reason}, {recovery.officerName}},
            recovery.id.value()});
    m_recoveryModel->setLines(lines);
    fitColumns(m_recoveries, 30);
    chooseRow(m_recoveries, int(m_asked.size()) - 1);
    m_recoveries->setVisible(!m_asked.isEmpty());
}

const Payment* CasePayments::chosenPayment() const
{
    const int row = chosenRow(m_payments);
    return row < 0 ? nullptr : &m_all.at(row);
}

const Recovery* CasePayments::chosenRecovery() const
{
    const int row = chosenRow(m_recoveries);
    return row < 0 ? nullptr : &m_asked.at(row);
}

void CasePayments::showButtons()
{
    if (m_all.isEmpty())
        return;
    const Desk& desk = m_desk.context().desk();
    const Wording& wording = m_desk.context().wording();
    const auto may = [&](const Outcome<void>& allowed) { return allowed ? QString() : wording.sentence(allowed.error()); };
    const QString finance = may(mayHandlePayments(desk, m_desk.file()));
    const QString approval = may(mayRecover(desk, m_desk.file()));
    const auto first = [](const QString& one, bool isMissing, const QString& other) {
        return !one.isEmpty() ? one : isMissing ? other : QString();
    };
    const Payment* payment = chosenPayment();
    const bool isOpen = payment != nullptr
        && (payment->state == PaymentState::Paid || payment->state == PaymentState::Requested);
    const bool isBounced = m_all.constLast().state == PaymentState::Bounced;
    const bool isOwing = chosenRecovery() != nullptr && chosenRecovery()->received < chosenRecovery()->amount;
    const Money paid = paidSoFar(m_desk.context().db(), m_desk.file().id);
    m_bounce->setReason(first(finance, !isOpen, tr("Choose a payment that was asked for or paid.")));
    m_resend->setReason(first(finance, !isBounced, tr("No money has come back that could be sent again.")));
    m_recover->setReason(first(approval, !(sumOf(m_asked) < paid), tr("Nothing was paid that is not asked back already.")));
    m_received->setReason(first(finance, !isOwing, tr("Choose a decision of which money is still owed.")));
    m_received->setVisible(!m_asked.isEmpty());
}

void CasePayments::reportMoneyBack()
{
    const Payment* payment = chosenPayment();
    if (payment == nullptr)
        return;
    OperationSheet sheet(m_desk.context(), u"bounce"_s, tr("Money came back"), this);
    sheet.addNote(tr("The payment stays as it is; what came back is an entry of its own, and the case waits for payment "
                     "again. 0 yuan: the bank refused what was never transferred."));
    sheet.addAmount(u"amount"_s, tr("&Amount (yuan)"), payment->paid);
    sheet.addDay(u"on"_s, tr("&Day"), m_desk.context().today());
    sheet.addText(u"reason"_s, tr("&Reason the bank gives"));
    sheet.addPassword();
    const BounceInput base {.payment = payment->id};
    if (sheet.run(tr("Record"), [&](Desk& desk) {
            BounceInput input = base;
            input.password = sheet.text(u"password"_s);
            input.amount = sheet.amount(u"amount"_s).value_or(Money {});
            input.on = sheet.day(u"on"_s);
            input.reason = sheet.text(u"reason"_s);
            return reportBounce(desk, m_desk.file().id, m_desk.file().version, input);
        }))
        Q_EMIT said({Message::Kind::Done, tr("Recorded. Send it again once the account is put right.")});
}

void CasePayments::sendAgain()
{
    const Payment before = m_all.constLast();
    OperationSheet sheet(m_desk.context(), u"resend_sheet"_s, tr("Send again"), this);
    sheet.addNote(tr("%1 yuan are asked for again. Empty lines stay as before (%2, account %3). Who changes payee or account "
                     "does not report the payment as paid.")
                      .arg(before.rest().display(), before.payee, text::masked(before.account, 4, 4)));
    sheet.addLine(u"payee"_s, tr("&Payee"));
    sheet.addLine(u"bank"_s, tr("&Bank"));
    sheet.addLine(u"account"_s, tr("&Account"));
    sheet.addText(u"reason"_s, tr("&Reason, and who confirmed the particulars"));
    sheet.addPassword();
    if (sheet.run(tr("Ask again"), [&](Desk& desk) {
            return resendPayment(desk, m_desk.file().id, m_desk.file().version,
                {sheet.text(u"payee"_s), sheet.text(u"bank"_s), sheet.text(u"account"_s), sheet.text(u"reason"_s),
                    sheet.text(u"password"_s)});
        }))
        Q_EMIT said({Message::Kind::Done, tr("Asked for again.")});
}

void CasePayments::orderMoneyBack()
{
    OperationSheet sheet(m_desk.context(), u"recovery"_s, tr("Ask money back"), this);
    sheet.addNote(tr("For money paid wrongly, by a decision of its own. Payments stay as they were."));
    sheet.addAmount(u"amount"_s, tr("&Amount (yuan)"), {});
    sheet.addLine(u"document"_s, tr("&Number of the decision"), {}, true);
    sheet.addDay(u"decided_on"_s, tr("&Decided on"), m_desk.context().today());
    sheet.addText(u"reason"_s, tr("&Reason"));
    sheet.addPassword();
    if (sheet.run(tr("Record the decision"), [&](Desk& desk) {
            return orderRecovery(desk, m_desk.file().id, m_desk.file().version,
                {sheet.text(u"password"_s), sheet.amount(u"amount"_s).value_or(Money {}), sheet.text(u"reason"_s),
                    sheet.text(u"document"_s), sheet.day(u"decided_on"_s)});
        }))
        Q_EMIT said({Message::Kind::Done, tr("Recorded.")});
}

void CasePayments::recordMoneyIn()
{
    const Recovery* recovery = chosenRecovery();
    if (recovery == nullptr)
        return;
    OperationSheet sheet(m_desk.context(), u"recovered"_s, tr("Money received"), this);
    sheet.addAmount(u"amount"_s, tr("&Amount (yuan)"), recovery->amount - recovery->received);
    sheet.addDay(u"on"_s, tr("&Day"), m_desk.context().today());
    sheet.addLine(u"voucher"_s, tr("&Voucher"));
    if (sheet.run(tr("Record"), [&, id = recovery->id](Desk& desk) {
            return recordRecovered(desk, m_desk.file().id, m_desk.file().version,
                {id, sheet.amount(u"amount"_s).value_or(Money {}), sheet.day(u"on"_s), sheet.text(u"voucher"_s)});
        }))
        Q_EMIT said({Message::Kind::Done, tr("Recorded.")});
}

} // namespace jiangce
