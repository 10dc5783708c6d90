// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/password_dialog.h"

#include "core/casework/passwords/password_rules.h"
#include "core/casework/signatures/signature_keys.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/password_words.h"
#include "ui/theme.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

PasswordDialog::PasswordDialog(AppContext& context, Why why, QWidget* parent, const PasswordCost& cost)
    : DialogFrame(tr("Change password"), parent)
    , m_context(context)
    , m_cost(cost)
    , m_fields(new FieldGrid(this))
    , m_old(makePasswordEdit(u"old_password"_s, this))
    , m_new(makePasswordEdit(u"new_password"_s, this))
    , m_again(makePasswordEdit(u"new_password_again"_s, this))
{
    setObjectName(u"password_dialog"_s);
    setMinimumWidth(rhythm(56));
    sayWhy(why);
    m_fields->add(u"old_password"_s, tr("&Present password"), m_old, true);
    m_fields->add(u"new_password"_s, tr("&New password"), m_new, true);
    PasswordPolicy policy;
    if (const auto trouble = context.guard([&] { policy = passwordPolicy(m_context.db()); }))
        say(*trouble);
    m_fields->addHint(passwordRule(policy));
    m_fields->add(u"new_password_again"_s, tr("New password &again"), m_again, true);
    content()->addWidget(m_fields);
    content()->addStretch(1);
    connect(addMainButton(tr("Change password"), u"change"_s), &QPushButton::clicked, this, &PasswordDialog::change);
    addCancelButton(why == Why::Due ? tr("Sign out again") : why == Why::Soon ? tr("Later") : tr("Cancel"));
}

void PasswordDialog::sayWhy(Why why)
{
    if (why == Why::Asked)
        return;
    PasswordStanding standing;
    if (const auto trouble = m_context.guard([&] {
            standing = passwordStanding(m_context.db(), m_context.session().account, m_context.clock().now());
        }))
        say(*trouble);
    const QString since = standing.setAt.toOffsetFromUtc(8 * 3600).date().toString(Qt::ISODate);
    if (why == Why::Soon) {
        setHeading(tr("Your password runs out in %n day(s)", "", standing.daysLeft.value_or(0)));
        content()->addWidget(makeNote(tr("You have had it since %1. Change it now, or when it suits you better.").arg(since), this));
        return;
    }
    setHeading(tr("Choose a password of your own"));
    auto* note = makeNote(standing.hasRunOut
            ? tr("Your password has run out: you have had it since %1. Change it now.").arg(since)
            : tr("The password you signed in with was set by somebody else. Change it now; nobody but you will know the new "
                 "one."), this);
    note->setObjectName(u"why"_s);
    content()->addWidget(note);
}

/// A key made with the first password of his own is there for the steps of this sign-in.
void PasswordDialog::takeKey()
{
    Session session = m_context.session();
    if (session.key)
        return;
    if (!m_context.guard([&] { session.key = unlockSigningKey(m_context.db(), session.account, m_new->text()); }))
        m_context.setSession(session);
}

void PasswordDialog::change()
{
    Problems problems;
    for (QLineEdit* edit : {m_old, m_new, m_again})
        if (edit->text().isEmpty())
            problems.append({ProblemCode::Required, {}, edit->objectName()});
    m_fields->showProblems(problems, m_context.wording());
    messageBar()->clear();
    if (!problems.isEmpty())
        return;
    if (m_new->text() != m_again->text()) {
        say({Message::Kind::Warning, passwordsDiffer()});
        m_again->clear();
        m_again->setFocus();
        return;
    }
    const auto report = m_context.perform(
        [this](Desk& desk) { return changePassword(desk, m_old->text(), m_new->text(), m_cost); });
    if (!report) {
        say(report.error());
        m_old->setFocus();
        m_old->selectAll();
        return;
    }
    takeKey();
    for (QLineEdit* edit : {m_old, m_new, m_again})
        edit->clear();
    accept();
}

bool changeOwnPassword(AppContext& context, QWidget* parent)
{
    PasswordDialog dialog(context, PasswordDialog::Why::Asked, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace jiangce
