// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/password_dialog.h"

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
    if (why == Why::Due) {
        setHeading(tr("Choose a password of your own"));
        content()->addWidget(makeNote(tr("The password you signed in with was set by somebody else. Change it now; nobody "
                                         "but you will know the new one."), this));
        QStringList resets;
        for (const PasswordReset& reset : passwordsSetByOthers(context.db(), context.desk().session.account))
            resets.append(tr("%1 on %2").arg(reset.by, reset.at.toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-dd HH:mm"_s)));
        if (!resets.isEmpty()) {
            PlainLabel* said = makeNote(tr("It was last reset by: %1. If you did not ask for one of these, tell the audit "
                                           "administrator now.").arg(resets.join(tr(", "))), this);
            said->setObjectName(u"resets"_s);
            content()->addWidget(said);
        }
    }
    m_fields->add(u"old_password"_s, tr("&Present password"), m_old, true);
    m_fields->add(u"new_password"_s, tr("&New password"), m_new, true);
    m_fields->addHint(passwordRule());
    m_fields->add(u"new_password_again"_s, tr("New password &again"), m_again, true);
    content()->addWidget(m_fields);
    content()->addStretch(1);
    connect(addMainButton(tr("Change password"), u"change"_s), &QPushButton::clicked, this, &PasswordDialog::change);
    addCancelButton(why == Why::Due ? tr("Sign out again") : tr("Cancel"));
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
