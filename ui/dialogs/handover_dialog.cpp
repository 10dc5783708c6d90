// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/handover_dialog.h"

#include "core/exchange/handover_table.h"
#include "ui/app_context.h"
#include "ui/dialogs/hand_on.h"
#include "ui/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

HandoverDialog::HandoverDialog(AppContext& context, AccountId officer, const QString& to, QWidget* parent)
    : TableDialog(context, tr("Handover list"), parent)
    , m_officer(new QComboBox(this))
    , m_to(to)
{
    setObjectName(u"handover"_s);
    m_officer->setObjectName(u"handover_officer"_s);
    auto* label = new QLabel(tr("&Desk of"), this);
    label->setBuddy(m_officer);
    choices()->addWidget(label);
    choices()->addWidget(m_officer);
    choices()->addStretch(1);
    content()->insertWidget(1, makeNote(tr("Names of persons are masked; no number of a person is on the list. Save it as PDF to print and "
                                           "sign it."), this));
    const AccountId own = context.session().account;
    const bool mayAll = context.session().has(Role::Approval);
    const auto trouble = context.guard([&] {
        const QSignalBlocker quiet(m_officer);
        for (const Account& account : caseworkers(context.db()))
            if (mayAll || account.id == own)
                m_officer->addItem(account.displayName, account.id.value());
        m_officer->setCurrentIndex(std::max(0, m_officer->findData((officer.isValid() ? officer : own).value())));
    });
    if (trouble)
        say(*trouble);
    connect(m_officer, &QComboBox::currentIndexChanged, this, &HandoverDialog::read);
    read();
}

void HandoverDialog::read()
{
    const AccountId officer(m_officer->currentData().toLongLong());
    if (!officer.isValid())
        return showNothing(tr("Your account has no role that works on cases."));
    Handover handover;
    if (const auto trouble = context().guard([&] { handover = handoverOf(context().desk(), officer); }))
        return say(*trouble);
    showTable([handover, to = m_to](const TableFrame& words) { return handoverTable(handover, to, words); },
        tr("%n case(s)", "", int(handover.lines.size())) + u" · "_s + tr("%n overdue", "", handover.overdue) + u" · "_s
            + tr("%n draft(s)", "", handover.drafts) + u" · "_s + tr("%n typed and in no case", "", handover.unsaved),
        tr("This officer has no open case."));
}

} // namespace jiangce
