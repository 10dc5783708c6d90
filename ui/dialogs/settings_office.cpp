// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_office.h"

#include "core/casework/operations/keep_policy_records.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/forms/form_words.h"
#include "ui/theme.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

void addParticulars(FieldGrid& fields, AppContext& context, const Office& office)
{
    AccessKeys keys;
    for (const OfficeParticular& particular : officeParticulars()) {
        auto* edit = new QLineEdit(office.*particular.member, &fields);
        edit->setMaxLength(particular.maxLength);
        edit->setCursorPosition(0);
        fields.add(QString::fromLatin1(particular.key), keys.labelled(context.words("office", particular.label)), edit,
            particular.isNeeded);
    }
}

void readParticulars(const FieldGrid& fields, Office& office)
{
    for (const OfficeParticular& particular : officeParticulars())
        office.*particular.member
            = qobject_cast<QLineEdit*>(fields.editor(QString::fromLatin1(particular.key)))->text().trimmed();
}

OfficeDialog::OfficeDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("The office's particulars"), parent)
    , m_context(context)
    , m_fields(new FieldGrid(this))
{
    setObjectName(u"office_dialog"_s);
    setMinimumWidth(rhythm(80));
    if (const auto trouble = context.guard([this] { m_stored = loadOffice(m_context.db()); }))
        say(*trouble);
    addParticulars(*m_fields, context, m_stored);
    content()->addWidget(m_fields);
    content()->addWidget(makeNote(tr("Letters issued from now on carry the new particulars; those issued before stay as they are."),
        this));
    content()->addStretch(1);
    connect(addMainButton(tr("Save particulars"), u"save"_s), &QPushButton::clicked, this, &OfficeDialog::save);
    addCancelButton(tr("Cancel"));
}

void OfficeDialog::save()
{
    messageBar()->clear();
    Office office = m_stored;
    readParticulars(*m_fields, office);
    Problems problems;
    for (const QString& key : missingParticulars(office))
        problems.append({ProblemCode::Required, {}, key});
    m_fields->showProblems(problems, m_context.wording());
    if (!problems.isEmpty())
        return;
    const auto report = m_context.perform([&](Desk& desk) { return changeOffice(desk, office); });
    if (!report)
        return say(report.error());
    accept();
}

} // namespace jiangce
