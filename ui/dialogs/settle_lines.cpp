// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settle_lines.h"

#include "ui/forms/preedit_watch.h"
#include "ui/pages/case_desk.h"
#include "ui/theme.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

SettleLinesDialog::SettleLinesDialog(
    CaseDesk& desk, const QList<ClaimLine>& lines, LineSettlement settlement, QWidget* parent)
    : DialogFrame(settlement == LineSettlement::Cut ? tr("Cut claim lines") : tr("Refuse claim lines"), parent)
    , m_desk(desk)
    , m_lines(lines)
    , m_settlement(settlement)
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"settle_lines"_s);
    content()->addWidget(new PlainLabel(tr("%n line(s) chosen", nullptr, int(lines.size())), this));
    auto* form = new QFormLayout;
    content()->addLayout(form);
    if (settlement == LineSettlement::Cut) {
        m_amount = new QLineEdit(this);
        m_amount->setObjectName(u"approved"_s);
        m_amount->setPlaceholderText(lines.size() > 1 ? tr("yuan for each line") : tr("yuan"));
        form->addRow(tr("&Approved amount"), m_amount);
    }
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(rowHeight() * 3);
    form->addRow(tr("&Reason (required)"), m_reason);
    addCancelButton(tr("Not now"));
    connect(addButton(settlement == LineSettlement::Cut ? tr("&Cut") : tr("Re&fuse"), u"confirm"_s),
        &QPushButton::clicked, this, &SettleLinesDialog::settle);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &SettleLinesDialog::settle);
    setMinimumWidth(rhythm(50));
    if (m_amount != nullptr)
        m_amount->setFocus(Qt::OtherFocusReason);
}

void SettleLinesDialog::settle()
{
    commitPreedit();
    Money amount;
    if (m_amount != nullptr) {
        const auto typed = Money::parse(m_amount->text());
        if (!typed) {
            m_amount->setFocus(Qt::OtherFocusReason);
            return say(typed.error(), m_desk.context().wording());
        }
        amount = *typed;
    }
    QList<LineInput> inputs;
    for (const ClaimLine& line : std::as_const(m_lines))
        inputs.append({.rowId = line.rowId, .figure = line.figure, .settlement = m_settlement, .approved = amount,
            .reason = m_reason->toPlainText().trimmed()});
    const auto report = m_desk.operate(
        [&](Desk& at, CaseId id, int version) { return settleLines(at, id, version, inputs); }, command());
    if (report)
        return accept();
    say(report.error());
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace jiangce
