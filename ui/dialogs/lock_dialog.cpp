// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lock_dialog.h"

#include "core/casework/sign_ins/live_sign_in.h"
#include "ui/app_context.h"
#include "ui/theme.h"

#include <QtCore/QSysInfo>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

LockDialog::LockDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Locked"), parent)
    , m_context(context)
    , m_password(makePasswordEdit(u"lock_password"_s, this))
{
    setObjectName(u"lock"_s);
    setHeading(context.session().displayName);
    content()->addWidget(makeNote(tr("Locked because nothing was typed for a while. What was typed is kept."), this));
    auto* form = new QFormLayout;
    form->addRow(tr("Your &password"), m_password);
    content()->addLayout(form);
    connect(addButton(tr("&Another officer…"), u"lock_other"_s, true), &QPushButton::clicked, this, [this] {
        m_wantsOther = true;
        accept();
    });
    connect(addMainButton(tr("&Go on"), u"unlock"_s), &QPushButton::clicked, this, &LockDialog::unlock);
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockDialog::unlock()
{
    std::optional<Outcome<Session>> outcome;
    const auto trouble = m_context.guard(
        [&] { outcome = resumeSignIn(m_context.desk(), m_password->text(), QSysInfo::machineHostName()); });
    if (!trouble && *outcome) {
        if ((*outcome)->signIn != m_context.session().signIn) // its hours were over: the same officer, signed in anew
            m_context.setSession(**outcome);
        return accept();
    }
    say(trouble ? *trouble : messageFor(outcome->error(), m_context.wording()));
    m_password->selectAll();
    m_password->setFocus(Qt::OtherFocusReason);
}

} // namespace jiangce
