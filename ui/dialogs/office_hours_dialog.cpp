// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/office_hours_dialog.h"

#include "core/casework/trail/office_hours.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/theme.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

OfficeHoursDialog::OfficeHoursDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Office hours"), parent)
    , m_context(context)
    , m_fields(new FieldGrid(this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_source(new QLineEdit(this))
{
    setObjectName(u"office_hours"_s);
    setMinimumWidth(rhythm(64));
    OfficeHours hours;
    if (const auto trouble = context.guard([&] { hours = officeHours(m_context.db()); }))
        say(*trouble);
    for (QTimeEdit* edit : {m_from, m_to})
        edit->setDisplayFormat(u"HH:mm"_s);
    m_from->setTime(hours.from.isValid() ? hours.from : QTime(0, 0));
    m_to->setTime(hours.to.isValid() ? hours.to : QTime(0, 0));
    m_source->setText(hours.source);
    m_source->setMaxLength(200);
    m_fields->add(u"from"_s, tr("&From"), m_from, true);
    m_fields->add(u"to"_s, tr("&To"), m_to, true);
    m_fields->add(u"source"_s, tr("By which &notice"), m_source, true);
    content()->addWidget(m_fields);
    content()->addWidget(makeNote(hours.isSet()
            ? tr("Decisions and payments outside these hours and on days of rest are listed.")
            : tr("Not entered yet: until then only decisions and payments on days of rest are listed."), this));
    content()->addStretch(1);
    connect(addMainButton(tr("Keep these hours"), u"save"_s), &QPushButton::clicked, this, &OfficeHoursDialog::save);
    addCancelButton(tr("Cancel"));
}

void OfficeHoursDialog::save()
{
    messageBar()->clear();
    Problems problems;
    if (m_source->text().trimmed().isEmpty())
        problems.append({ProblemCode::Required, {}, u"source"_s});
    if (m_to->time() <= m_from->time())
        problems.append({ProblemCode::OutOfRange, {m_from->text(), u"23:59"_s}, u"to"_s});
    m_fields->showProblems(problems, m_context.wording());
    if (!problems.isEmpty())
        return;
    const OfficeHours hours {m_from->time(), m_to->time(), m_source->text()};
    const auto report = m_context.perform([&](Desk& desk) { return setOfficeHours(desk, hours); });
    if (!report)
        return say(report.error());
    accept();
}

} // namespace jiangce
