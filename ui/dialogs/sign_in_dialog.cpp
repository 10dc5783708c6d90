// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sign_in_dialog.h"

#include "core/casework/passwords/password_rules.h"
#include "core/register/office.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/reset_code_dialogs.h"
#include "ui/theme.h"

#include <QtCore/QDir>
#include <QtCore/QSysInfo>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr QLatin1StringView lastAccount("session/last_account");

} // namespace

SignInDialog::SignInDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Sign in"), parent)
    , m_context(context)
    , m_fields(new FieldGrid(this))
    , m_account(new QLineEdit(this))
    , m_password(makePasswordEdit(u"password"_s, this))
{
    setObjectName(u"sign_in_dialog"_s);
    setMinimumWidth(rhythm(56));
    addPlace();
    addException();
    m_account->setObjectName(u"account"_s);
    m_account->setMaxLength(50);
    m_account->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_account->setText(context.settings().value(lastAccount).toString());
    m_fields->add(u"account"_s, tr("&Account"), m_account);
    m_fields->add(u"password"_s, tr("&Password"), m_password);
    content()->addWidget(m_fields);
    content()->addStretch(1);
    connect(addButton(tr("&Forgot the password…"), u"use_code"_s, true), &QPushButton::clicked, this, &SignInDialog::useCode);
    m_endOther = addButton(tr("&End the other and sign in"), u"end_other"_s);
    m_endOther->hide();
    connect(m_endOther, &QPushButton::clicked, this, [this] { tryToSignIn(Elsewhere::End); });
    connect(addMainButton(tr("Sign in"), u"sign_in"_s), &QPushButton::clicked, this,
        [this] { tryToSignIn(Elsewhere::Refuse); });
    addCancelButton(tr("Quit"));
    (m_account->text().isEmpty() ? m_account : m_password)->setFocus();
}

void SignInDialog::addPlace()
{
    Office office;
    if (const auto trouble = m_context.guard([&] { office = loadOffice(m_context.db()); }))
        say(*trouble);
    setHeading(office.name.isEmpty() ? tr("Jiangce") : office.name);
    auto* file = makeNote(QDir::toNativeSeparators(m_context.databaseFile()), this);
    file->setObjectName(u"database_file"_s);
    file->setSelectable(true);
    file->setAccessibleName(tr("Database %1").arg(file->text()));
    content()->addWidget(file);
    if (m_context.isDemonstration()) {
        auto* sample = new PlainLabel(tr("Demonstration database: everybody and every amount in it is made up."), this);
        sample->setObjectName(u"demonstration"_s);
        sample->setTone(Tone::Wait);
        sample->setWordWrap(true);
        content()->addWidget(sample);
    }
}

void SignInDialog::addException()
{
    QString reason;
    if (const auto trouble = m_context.guard([&] { reason = standingException(m_context.db()); }))
        say(*trouble);
    if (reason.isEmpty())
        return;
    auto* panel = new QFrame(this);
    panel->setObjectName(u"standing_exception"_s);
    panel->setAutoFillBackground(true);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, toneGround(Tone::Warn, palette()));
    panel->setPalette(ground);
    auto* icon = new PlainLabel(panel);
    icon->setPixmap(toneIcon("warning"_L1, Tone::Warn).pixmap(fontMetrics().height()));
    auto* text = new PlainLabel(tr("Standing exception of this office: administrators also handle cases. Reason: %1").arg(reason), panel);
    text->setObjectName(u"standing_exception_text"_s);
    text->setWordWrap(true);
    auto* row = new QHBoxLayout(panel);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    content()->addWidget(panel);
}

void SignInDialog::tryToSignIn(Elsewhere elsewhere)
{
    messageBar()->clear();
    m_endOther->hide();
    Problems missing;
    for (QLineEdit* edit : {m_account, m_password})
        if (edit->text().isEmpty())
            missing.append({ProblemCode::Required, {}, edit->objectName()});
    m_fields->showProblems(missing, m_context.wording());
    if (!missing.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    std::optional<Outcome<Session>> session;
    auto trouble = m_context.guard([&] {
        session = beginSignIn(m_context.db(), m_context.clock(), m_account->text(), m_password->text(),
            QSysInfo::machineHostName(), elsewhere);
        if (*session) {
            const auto standing = passwordStanding(m_context.db(), (*session)->account, m_context.clock().now());
            m_isPasswordDue = standing.mustChange;
            m_daysLeft = standing.daysLeft.value_or(daysOfWarning + 1) <= daysOfWarning ? standing.daysLeft : std::nullopt;
        }
    });
    QApplication::restoreOverrideCursor();
    const bool isElsewhere = !trouble && !*session && session->error().code == ProblemCode::SignedInElsewhere;
    m_endOther->setVisible(isElsewhere);
    if (isElsewhere) // the password stays for the other button
        return say(session->error(), m_context.wording());
    m_password->clear();
    m_password->setFocus();
    if (trouble)
        return say(*trouble);
    if (!*session)
        return say(session->error(), m_context.wording());
    m_context.settings().setValue(lastAccount, (*session)->accountName);
    m_context.setSession(**session);
    accept();
}

void SignInDialog::useCode()
{
    UseResetCodeDialog dialog(m_context, m_account->text(), this, m_cost);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_account->setText(dialog.account());
    say({Message::Kind::Done, tr("The new password is set. Sign in with it.")});
    m_password->setFocus();
}

bool signInOfficer(AppContext& context, QWidget* parent)
{
    while (true) {
        SignInDialog dialog(context, parent);
        if (dialog.exec() != QDialog::Accepted)
            return false;
        if (!dialog.isPasswordDue()) {
            if (dialog.daysLeft())
                (void)PasswordDialog(context, PasswordDialog::Why::Soon, parent).exec();
            return true;
        }
        PasswordDialog change(context, PasswordDialog::Why::Due, parent);
        if (change.exec() == QDialog::Accepted)
            return true;
        context.setSession({});
    }
}

} // namespace jiangce
