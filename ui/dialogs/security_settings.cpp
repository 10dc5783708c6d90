// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/security_settings.h"

#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/models/case_words.h"
#include "ui/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

SecuritySettingsDialog::SecuritySettingsDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Passwords and sign-ins"), parent)
    , m_context(context)
    , m_fields(new FieldGrid(this))
    , m_profile(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_source(new QLineEdit(this))
{
    setObjectName(u"security_settings"_s);
    setMinimumWidth(rhythm(84));
    QList<PasswordPolicyRecord> records;
    if (const auto trouble = context.guard([&] { records = passwordPolicyRecords(m_context.db()); }))
        say(*trouble);
    const PasswordPolicy policy = records.isEmpty() ? PasswordPolicy() : records.first().policy;
    auto* state = makeNote(records.isEmpty()
            ? tr("Nobody has set these figures yet: the program's own count.")
            : tr("Set by %1 on %2. Reason: %3. By: %4.")
                  .arg(records.first().by.isEmpty() ? tr("the set-up of the office") : records.first().by,
                      localTime(records.first().at), records.first().reason, records.first().source), this);
    state->setObjectName(u"policy_state"_s);
    content()->addWidget(state);
    for (const PasswordProfile one : {PasswordProfile::Graded, PasswordProfile::Long})
        m_profile->addItem(context.words("password", profileLabel(one)), int(one));
    m_profile->setCurrentIndex(m_profile->findData(int(policy.profile)));
    m_fields->add(u"profile"_s, tr("&Rules"), m_profile);
    m_fields->addHint(tr("Graded protection asks for kinds of characters and regular change; long passwords need neither. Common "
                         "and telling passwords are refused in both."));
    addFigures(policy);
    m_reason->setMaxLength(300);
    m_source->setMaxLength(150);
    m_fields->add(u"reason"_s, tr("R&eason"), m_reason, true);
    m_fields->add(u"source"_s, tr("By &which document"), m_source, true);
    content()->addWidget(m_fields);
    content()->addStretch(1);
    connect(m_profile, &QComboBox::activated, this, &SecuritySettingsDialog::takeProfile);
    connect(addMainButton(tr("Keep these rules"), u"save"_s), &QPushButton::clicked, this, &SecuritySettingsDialog::save);
    addCancelButton(tr("Cancel"));
}

void SecuritySettingsDialog::addFigures(const PasswordPolicy& policy)
{
    for (const PasswordFigure& figure : passwordFigures(policy.profile)) {
        auto* box = new QSpinBox(this);
        // The bounds are those of the operation, which names them when they are passed.
        box->setRange(0, figure.greatest);
        box->setValue(policy.*figure.member);
        m_fields->add(QString::fromLatin1(figure.key), m_context.words("password", figure.label), box);
        m_figures.append(box);
    }
}

PasswordProfile SecuritySettingsDialog::profile() const
{
    return PasswordProfile(m_profile->currentData().toInt());
}

void SecuritySettingsDialog::takeProfile()
{
    const PasswordPolicy fresh = PasswordPolicy::of(profile());
    const QList<PasswordFigure> figures = passwordFigures(profile());
    for (qsizetype i = 0; i < figures.size(); ++i)
        m_figures[i]->setValue(fresh.*figures[i].member);
}

PasswordPolicy SecuritySettingsDialog::policy() const
{
    PasswordPolicy policy = PasswordPolicy::of(profile());
    const QList<PasswordFigure> figures = passwordFigures(profile());
    for (qsizetype i = 0; i < figures.size(); ++i)
        policy.*figures[i].member = m_figures[i]->value();
    return policy;
}

void SecuritySettingsDialog::save()
{
    messageBar()->clear();
    Problems problems;
    if (const auto checked = checkPolicy(policy()); !checked)
        problems.append(checked.error());
    for (QLineEdit* edit : {m_reason, m_source})
        if (edit->text().trimmed().isEmpty())
            problems.append({ProblemCode::Required, {}, edit->objectName()});
    m_fields->showProblems(problems, m_context.wording());
    if (!problems.isEmpty())
        return;
    const auto report = m_context.perform(
        [&](Desk& desk) { return setPasswordPolicy(desk, policy(), m_reason->text(), m_source->text()); });
    if (!report)
        return say(report.error());
    Q_EMIT m_context.settingsChanged();
    accept();
}

} // namespace jiangce
