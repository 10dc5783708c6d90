// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/keep_appraisal_bodies.h"
#include "core/register/admin_unit.h"
#include "core/values/occupation_code.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/pages/appraisal_bodies_page.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// What cannot be read is no year; the operation says which years there are.
int yearIn(const OperationSheet& sheet)
{
    return sheet.text(u"first_year"_s).trimmed().toInt();
}

} // namespace

void AppraisalBodiesPage::addButtons()
{
    m_add = makeButton("add"_L1, tr("&Add a body …"), u"add_body"_s, this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    connect(m_add, &ReasonButton::chosen, this, &AppraisalBodiesPage::addBody);
    const auto add = [&](QList<ReasonButton*>& group, QLatin1StringView icon, const QString& text, const QString& name, auto act) {
        ReasonButton* button = makeButton(icon, text, name, this);
        connect(button, &ReasonButton::chosen, this, act);
        row->addWidget(button);
        group.append(button);
    };
    add(m_bodyButtons, "edit"_L1, tr("&Correct …"), u"correct_body"_s, &AppraisalBodiesPage::correctBody);
    add(m_bodyButtons, "calendar"_L1, tr("&Last day …"), u"end_body"_s, &AppraisalBodiesPage::endBody);
    add(m_bodyButtons, "remove"_L1, tr("With&draw the entry …"), u"drop_body"_s, &AppraisalBodiesPage::dropBody);
    row->addStretch(1);
    add(m_bodyButtons, "add"_L1, tr("May also a&ppraise …"), u"add_scope"_s, &AppraisalBodiesPage::addScope);
    add(m_scopeButtons, "calendar"_L1, tr("Last da&y of it …"), u"end_scope"_s, &AppraisalBodiesPage::endScope);
    add(m_scopeButtons, "remove"_L1, tr("&Withdraw it …"), u"drop_scope"_s, &AppraisalBodiesPage::dropScope);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
}

void AppraisalBodiesPage::showButtons()
{
    const QString role = lacksRole(*this, Role::Rules);
    const AppraisalBody* body = chosen();
    const BodyScope* scope = chosenScope();
    const QString noBody
        = body != nullptr && body->withdrawnReason.isEmpty() ? QString() : tr("Choose a body whose entry counts.");
    const QString noScope = scope != nullptr && scope->withdrawnReason.isEmpty()
        ? QString()
        : tr("Choose something this body may appraise.");
    m_add->setReason(role);
    for (ReasonButton* button : std::as_const(m_bodyButtons))
        button->setReason(role.isEmpty() ? noBody : role);
    for (ReasonButton* button : std::as_const(m_scopeButtons))
        button->setReason(role.isEmpty() ? noScope : role);
}

void AppraisalBodiesPage::addBody()
{
    OperationSheet sheet(context(), u"add_body_sheet"_s, tr("Add an appraisal body"), this);
    sheet.addNote(tr("From the first year kept here on, its plan is owed by 31 March and its report by 31 December of every "
                     "year on whose last day it is on the register."));
    sheet.addLine(u"name"_s, tr("&Name"), {}, true);
    sheet.addLine(u"credit_code"_s, tr("&Credit code"), {}, true);
    QList<std::pair<QString, QVariant>> districts {{tr("not known"), QString()}};
    for (const AdminUnit& unit : adminUnitsOn(context().today()))
        districts.append({unit.name, unit.code});
    sheet.addChoice(u"district"_s, tr("D&istrict"), districts);
    sheet.addDay(u"from"_s, tr("On the register &from"), {});
    sheet.addDay(u"to"_s, tr("&Last day"), {}, tr("Empty: it goes on."));
    sheet.addLine(u"first_year"_s, tr("First &year kept here"), QString::number(context().today().year()), true);
    sheet.addLine(u"document"_s, tr("By &document"));
    sheet.addText(u"note"_s, tr("N&ote"), false);
    qint64 made = 0;
    const bool isDone = sheet.run(tr("Add"), [&](Desk& desk) {
        auto done = enterAppraisalBody(desk,
            {.name = sheet.text(u"name"_s), .creditCode = sheet.text(u"credit_code"_s),
                .district = sheet.choice(u"district"_s).toString()},
            {.from = sheet.day(u"from"_s), .to = sheet.day(u"to"_s), .firstYear = yearIn(sheet),
                .document = sheet.text(u"document"_s), .note = sheet.text(u"note"_s)});
        made = done ? done->id : 0;
        return done;
    });
    if (!isDone)
        return;
    refresh();
    open(QString::number(made));
    Q_EMIT said({Message::Kind::Done, tr("Entered.")});
}

void AppraisalBodiesPage::correctBody()
{
    const AppraisalBody* body = chosen();
    if (body == nullptr)
        return;
    OperationSheet sheet(context(), u"correct_body_sheet"_s, tr("Correct the entry of %1").arg(body->name), this);
    sheet.addDay(u"from"_s, tr("On the register &from"), body->from);
    sheet.addDay(u"to"_s, tr("&Last day"), body->to, tr("Empty: it goes on."));
    sheet.addLine(u"first_year"_s, tr("First &year kept here"), QString::number(body->firstYear), true);
    sheet.addLine(u"document"_s, tr("By &document"), body->document);
    sheet.addLine(u"note"_s, tr("N&ote"), body->note);
    sheet.addText(u"reason"_s, tr("&Reason"));
    if (sheet.run(tr("Correct"), [&, changed = *body](Desk& desk) mutable {
            changed.from = sheet.day(u"from"_s);
            changed.to = sheet.day(u"to"_s);
            changed.firstYear = yearIn(sheet);
            changed.document = sheet.text(u"document"_s);
            changed.note = sheet.text(u"note"_s);
            return correctAppraisalBody(desk, changed, sheet.text(u"reason"_s));
        }))
        Q_EMIT said({Message::Kind::Done, tr("Corrected.")});
}

void AppraisalBodiesPage::endBody()
{
    const AppraisalBody* body = chosen();
    if (body == nullptr)
        return;
    OperationSheet sheet(context(), u"end_body_sheet"_s, tr("Last day of %1").arg(body->name), this);
    sheet.addDay(u"to"_s, tr("&Last day"), body->to, tr("Empty: it goes on."));
    sheet.addText(u"reason"_s, tr("&Reason"));
    if (sheet.run(tr("Enter"), [&, id = body->id, version = body->version](Desk& desk) {
            return endAppraisalBody(desk, id, version, sheet.day(u"to"_s), sheet.text(u"reason"_s));
        }))
        Q_EMIT said({Message::Kind::Done, tr("Entered.")});
}

void AppraisalBodiesPage::dropBody()
{
    const AppraisalBody* body = chosen();
    if (body == nullptr)
        return;
    OperationSheet sheet(context(), u"drop_body_sheet"_s, tr("Withdraw the entry of %1").arg(body->name), this);
    sheet.addNote(tr("For entries that were a mistake: it stays visible, and nothing is owed by it. A body that has ceased gets a "
                     "last day instead."));
    sheet.addText(u"reason"_s, tr("&Reason"));
    if (sheet.run(tr("Withdraw"),
            [&, id = body->id](Desk& desk) { return dropAppraisalBody(desk, id, sheet.text(u"reason"_s)); }))
        Q_EMIT said({Message::Kind::Done, tr("Withdrawn.")});
}

void AppraisalBodiesPage::addScope()
{
    const AppraisalBody* body = chosen();
    if (body == nullptr)
        return;
    OperationSheet sheet(context(), u"add_scope_sheet"_s, tr("What %1 may appraise").arg(body->name), this);
    sheet.addLine(u"occupation"_s, tr("&Occupation (trade)"), {}, true);
    sheet.addLine(u"occupation_code"_s, tr("Occupation &code"));
    QList<std::pair<QString, QVariant>> levels {{tr("every level"), QString()}};
    for (const CertificateLevel& level : CertificateLevel::all())
        levels.append({level.chineseName(), level.canonical()});
    sheet.addChoice(u"level"_s, tr("&Level"), levels);
    sheet.addDay(u"from"_s, tr("&From"), body->from);
    sheet.addDay(u"to"_s, tr("Last da&y"), {}, tr("Empty: it goes on."));
    if (sheet.run(tr("Enter"), [&, id = body->id](Desk& desk) -> Outcome<ChangeReport> {
            QString code = sheet.text(u"occupation_code"_s).trimmed();
            if (!code.isEmpty()) {
                const auto read = OccupationCode::parse(code);
                if (!read)
                    return fail(read.error().at(u"occupation_code"_s));
                code = read->canonical();
            }
            return enterBodyScope(desk, {.body = id, .occupation = sheet.text(u"occupation"_s), .occupationCode = code,
                                            .level = sheet.choice(u"level"_s).toString(), .from = sheet.day(u"from"_s),
                                            .to = sheet.day(u"to"_s)});
        }))
        Q_EMIT said({Message::Kind::Done, tr("Entered.")});
}

void AppraisalBodiesPage::endScope()
{
    const BodyScope* scope = chosenScope();
    if (scope == nullptr)
        return;
    OperationSheet sheet(context(), u"end_scope_sheet"_s, tr("Last day of %1").arg(scope->occupation), this);
    sheet.addDay(u"to"_s, tr("&Last day"), scope->to, tr("Empty: it goes on."));
    if (sheet.run(tr("Enter"), [&, what = *scope](Desk& desk) { return endBodyScope(desk, what, sheet.day(u"to"_s)); }))
        Q_EMIT said({Message::Kind::Done, tr("Entered.")});
}

void AppraisalBodiesPage::dropScope()
{
    const BodyScope* scope = chosenScope();
    if (scope == nullptr)
        return;
    OperationSheet sheet(context(), u"drop_scope_sheet"_s, tr("Withdraw %1").arg(scope->occupation), this);
    sheet.addText(u"reason"_s, tr("&Reason"));
    if (sheet.run(tr("Withdraw"),
            [&, what = *scope](Desk& desk) { return dropBodyScope(desk, what, sheet.text(u"reason"_s)); }))
        Q_EMIT said({Message::Kind::Done, tr("Withdrawn.")});
}

} // namespace jiangce
