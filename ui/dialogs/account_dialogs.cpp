// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/account_dialogs.h"

#include "core/casework/passwords/password_policy.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/password_words.h"
#include "ui/models/role_list.h"
#include "ui/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Empty when both are the same and not empty.
Problems passwordProblems(const QLineEdit& password)
{
    return password.text().isEmpty() ? Problems {{ProblemCode::Required, {}, password.objectName()}} : Problems {};
}

/// Performs, shows trouble at its field or above all; true when it went through.
bool performIn(DialogFrame& dialog, FieldGrid* fields, AppContext& context, const AppContext::Operation& operation)
{
    std::optional<Problem> refused;
    const auto report = context.perform([&](Desk& desk) {
        auto done = operation(desk);
        if (!done)
            refused = done.error();
        return done;
    }, dialog.command());
    if (report)
        return true;
    if (refused && fields != nullptr && fields->showProblems({*refused}, context.wording()).isEmpty())
        return false;
    Message message = report.error();
    if (refused)
        message.text = accountSentence(*refused, context.wording());
    dialog.say(message);
    return false;
}

} // namespace

QString accountSentence(const Problem& problem, const Wording& wording)
{
    Problem worded = problem;
    for (QString& argument : worded.arguments)
        for (const Role role : allRoles())
            if (argument == roleKey(role) || argument == QLatin1StringView(roleLabel(role)))
                argument = roleName(role, wording);
    return wording.sentence(worded);
}

RoleBoxes::RoleBoxes(AppContext& context, const QSet<Role>& roles, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_problem(new PlainLabel(this))
{
    if (const auto trouble = context.guard([this] { m_hasException = !standingException(m_context.db()).isEmpty(); }))
        m_problem->setText(trouble->text);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    int casework = 0;
    int administration = 0;
    for (const Role role : allRoles()) {
        auto* box = new QCheckBox(roleName(role, context.wording()), this);
        box->setObjectName(u"role_"_s + roleKey(role));
        box->setChecked(roles.contains(role));
        connect(box, &QCheckBox::toggled, this, &RoleBoxes::check);
        grid->addWidget(box, isAdministrator(role) ? administration++ : casework++, isAdministrator(role) ? 1 : 0);
        m_boxes.insert(role, box);
    }
    m_problem->setObjectName(u"roles_clash"_s);
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    grid->addWidget(m_problem, casework, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    check();
}

QSet<Role> RoleBoxes::roles() const
{
    QSet<Role> result;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        if (box.value()->isChecked())
            result.insert(box.key());
    return result;
}

void RoleBoxes::check()
{
    const auto fits = checkRoles(roles(), m_hasException);
    m_problem->setText(fits ? QString() : accountSentence(fits.error(), m_context.wording()));
}

AccountEntryDialog::AccountEntryDialog(AppContext& context, QWidget* parent, const PasswordCost& cost)
    : DialogFrame(tr("Add an account"), parent)
    , m_context(context)
    , m_cost(cost)
    , m_fields(new FieldGrid(this))
    , m_name(new QLineEdit(this))
    , m_displayName(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_password(makePasswordEdit(u"password"_s, this))
    , m_again(makePasswordEdit(u"password_again"_s, this))
{
    setObjectName(u"account_entry"_s);
    setMinimumWidth(rhythm(64));
    for (QLineEdit* edit : {m_name, m_displayName})
        edit->setMaxLength(50);
    m_fields->add(u"display_name"_s, tr("&Name"), m_displayName, true);
    m_fields->add(u"name"_s, tr("&Account"), m_name, true);
    m_fields->add(u"password"_s, tr("First &password"), m_password, true);
    PasswordPolicy policy;
    if (const auto trouble = context.guard([&] { policy = passwordPolicy(m_context.db()); }))
        say(*trouble);
    m_fields->addHint(passwordRule(policy));
    m_fields->add(u"password_again"_s, tr("Password a&gain"), m_again, true);
    m_fields->add(u"person_number"_s, tr("Own &ID number"), m_number);
    m_fields->addHint(tr("Optional. With it the program keeps this officer from handling an own application."));
    content()->addWidget(m_fields);
    content()->addWidget(makeNote(tr("The account can do nothing yet: the security administrator gives it its roles."), this));
    content()->addStretch(1);
    connect(addMainButton(tr("Add account"), u"add"_s), &QPushButton::clicked, this, &AccountEntryDialog::add);
    addCancelButton(tr("Cancel"));
    m_displayName->setFocus();
}

void AccountEntryDialog::add()
{
    messageBar()->clear();
    Problems problems = passwordProblems(*m_password);
    for (QLineEdit* edit : {m_name, m_displayName})
        if (edit->text().trimmed().isEmpty())
            problems.append({ProblemCode::Required, {}, edit->objectName()});
    m_fields->showProblems(problems, m_context.wording());
    if (!problems.isEmpty())
        return;
    if (m_password->text() != m_again->text()) {
        say({Message::Kind::Warning, passwordsDiffer()});
        return m_again->setFocus();
    }
    const NewAccount account {m_name->text().trimmed(), m_displayName->text().trimmed(), m_password->text(), {},
        m_number->text().trimmed()};
    if (performIn(*this, m_fields, m_context, [&](Desk& desk) { return addAccount(desk, account, m_cost); })) {
        m_password->clear();
        m_again->clear();
        accept();
    }
}

AccountRolesDialog::AccountRolesDialog(AppContext& context, const Account& account, QWidget* parent)
    : DialogFrame(tr("Change roles"), parent)
{
    setObjectName(u"account_roles"_s);
    setMinimumWidth(rhythm(60));
    setHeading(account.displayName);
    auto* boxes = new RoleBoxes(context, account.roles, this);
    content()->addWidget(boxes);
    content()->addWidget(makeNote(tr("Casework roles can be combined. Each administrator role stands alone: who makes accounts does "
                                     "not grant roles, and neither checks the log."), this));
    connect(addMainButton(tr("Change roles"), u"change"_s), &QPushButton::clicked, this, [this, &context, boxes, id = account.id] {
        if (performIn(*this, nullptr, context, [&](Desk& desk) { return setRoles(desk, id, boxes->roles()); }))
            accept();
    });
    addCancelButton(tr("Cancel"));
}

} // namespace jiangce
