// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reset_code_dialogs.h"

#include "core/casework/passwords/password_policy.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/password_words.h"
#include "ui/models/case_words.h"
#include "ui/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

UseResetCodeDialog::UseResetCodeDialog(
    AppContext& context, const QString& account, QWidget* parent, const PasswordCost& cost)
    : DialogFrame(tr("Choose a new password with a code"), parent)
    , m_context(context)
    , m_cost(cost)
    , m_fields(new FieldGrid(this))
    , m_account(new QLineEdit(account, this))
    , m_code(new QLineEdit(this))
    , m_new(makePasswordEdit(u"new_password"_s, this))
    , m_again(makePasswordEdit(u"new_password_again"_s, this))
{
    setObjectName(u"reset_code"_s);
    setMinimumWidth(rhythm(68));
    content()->addWidget(makeNote(tr("The security administrator issues a code and hands it to you; a system administrator "
                                     "confirms it. It counts for %1 minutes and once.").arg(resetCodeMinutes), this));
    m_account->setMaxLength(50);
    m_code->setMaxLength(60);
    m_code->setPlaceholderText(u"XXXXX-XXXXX-XXXXX-XXXXX"_s);
    m_code->setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText);
    m_fields->add(u"account"_s, tr("&Account"), m_account, true);
    m_fields->add(u"code"_s, tr("&Code"), m_code, true);
    m_fields->add(u"new_password"_s, tr("&New password"), m_new, true);
    PasswordPolicy policy;
    if (const auto trouble = context.guard([&] { policy = passwordPolicy(m_context.db()); }))
        say(*trouble);
    m_fields->addHint(passwordRule(policy));
    m_fields->add(u"new_password_again"_s, tr("New password a&gain"), m_again, true);
    content()->addWidget(m_fields);
    content()->addStretch(1);
    connect(addMainButton(tr("Set password"), u"set"_s), &QPushButton::clicked, this, &UseResetCodeDialog::use);
    addCancelButton(tr("Cancel"));
    (account.isEmpty() ? m_account : m_code)->setFocus();
}

QString UseResetCodeDialog::account() const
{
    return m_account->text().trimmed();
}

void UseResetCodeDialog::use()
{
    messageBar()->clear();
    Problems problems;
    for (QLineEdit* edit : {m_account, m_code, m_new, m_again})
        if (edit->text().isEmpty())
            problems.append({ProblemCode::Required, {}, edit->objectName()});
    m_fields->showProblems(problems, m_context.wording());
    if (!problems.isEmpty())
        return;
    if (m_new->text() != m_again->text()) {
        say({Message::Kind::Warning, passwordsDiffer()});
        return m_again->setFocus();
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    std::optional<Outcome<ChangeReport>> outcome;
    const auto trouble = m_context.guard([&] {
        outcome = redeemResetCode(m_context.db(), m_context.clock(), m_account->text(), m_code->text(), m_new->text(), m_cost);
    });
    QApplication::restoreOverrideCursor();
    if (trouble)
        return say(*trouble);
    if (!*outcome)
        return say(outcome->error(), m_context.wording());
    for (QLineEdit* edit : {m_code, m_new, m_again})
        edit->clear();
    accept();
}

IssuedCodeDialog::IssuedCodeDialog(const IssuedResetCode& issued, const QString& officer, QWidget* parent)
    : DialogFrame(tr("Code for a new password"), parent)
{
    setObjectName(u"issued_code"_s);
    setMinimumWidth(rhythm(68));
    setHeading(officer);
    auto* code = new PlainLabel(issued.code, this);
    code->setObjectName(u"code"_s);
    code->setAccessibleName(tr("Code"));
    QFont font = code->font();
    font.setFamily(u"monospace"_s);
    font.setPointSizeF(font.pointSizeF() * 1.6);
    code->setFont(font);
    code->setSelectable(true);
    content()->addWidget(code);
    content()->addWidget(makeNote(tr("Counts until %1 and once. Write it down and hand it over in person: it is shown only now "
                                     "and kept nowhere. It opens nothing before a system administrator has confirmed it under "
                                     "“Accounts and roles”.").arg(localTime(issued.until)), this));
    content()->addStretch(1);
    connect(addMainButton(tr("It is written down"), u"done"_s), &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace jiangce
