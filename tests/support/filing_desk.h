// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/obligations.h"
#include "core/casework/operations/keep_appraisal_bodies.h"
#include "core/programmes/appraisal_plan/programme.h"
#include "tests/support/casework_desk.h"

/// A made-up appraisal body and what it files, for tests on the program's own steps (allMigrations()).
namespace jiangce::filing {

inline const QString bodyName = QStringLiteral("大连渤海职业技能鉴定所（示例）");
inline const QString bodyCode = QStringLiteral("52210200MA0TE5T16E");

[[nodiscard]] inline const Programme& plan() { return appraisal_plan::programme; }

inline FormRow line(const QString& id, const QString& occupation, const QString& code, const QString& level, const QString& month)
{
    return {id, {{QStringLiteral("occupation"), occupation}, {QStringLiteral("occupation_code"), code},
                    {QStringLiteral("level"), level}, {QStringLiteral("month"), month},
                    {QStringLiteral("place"), QStringLiteral("本所实训楼")}}};
}

/// Three lines: 电工 4 (60) and 3 (40), 车工 4 (30).
inline FormData planForm(int year, const QString& name = bodyName, const QString& code = bodyCode)
{
    FormData form;
    form.setValue(QStringLiteral("body_name"), name);
    form.setValue(QStringLiteral("credit_code"), code);
    form.setValue(QStringLiteral("district"), QStringLiteral("210211"));
    form.setValue(QStringLiteral("contact_name"), QStringLiteral("赵示例"));
    form.setValue(QStringLiteral("contact_phone"), QStringLiteral("0411-39622988"));
    form.setValue(QStringLiteral("plan_year"), QString::number(year));
    form.setValue(QStringLiteral("plan_kind"), QStringLiteral("annual"));
    QList<FormRow> rows {
        line(QStringLiteral("r1"), QStringLiteral("电工"), QStringLiteral("6-31-01-03"), QStringLiteral("4"),
            QStringLiteral("%1-05").arg(year)),
        line(QStringLiteral("r2"), QStringLiteral("电工"), QStringLiteral("6-31-01-03"), QStringLiteral("3"),
            QStringLiteral("%1-09").arg(year)),
        line(QStringLiteral("r3"), QStringLiteral("车工"), QStringLiteral("6-18-01-01"), QStringLiteral("4"),
            QStringLiteral("%1-06").arg(year))};
    const QStringList heads {QStringLiteral("60"), QStringLiteral("40"), QStringLiteral("30")};
    for (int i = 0; i < 3; ++i)
        rows[i].values.insert(QStringLiteral("heads"), heads[i]);
    form.setRows(QStringLiteral("lines"), rows);
    return form;
}

/// A report on the lines of planForm; each of `numbers` is sat, passed, certified of one line.
inline FormData reportForm(int year, const QList<QStringList>& numbers, const QString& name = bodyName, const QString& code = bodyCode)
{
    FormData form = planForm(year, name, code);
    form.setValue(QStringLiteral("plan_year"), {});
    form.setValue(QStringLiteral("plan_kind"), {});
    form.setValue(QStringLiteral("report_year"), QString::number(year));
    form.setValue(QStringLiteral("report_kind"), QStringLiteral("annual"));
    form.setValue(QStringLiteral("cut_off"), QStringLiteral("%1-12-10").arg(year));
    QList<FormRow>& rows = form.editRows(QStringLiteral("lines"));
    const QStringList keys {QStringLiteral("sat"), QStringLiteral("passed"), QStringLiteral("certified")};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].values.insert(QStringLiteral("planned"), rows[i].values.take(QStringLiteral("heads")));
        for (qsizetype k = 0; k < keys.size(); ++k)
            rows[i].values.insert(keys[k], numbers[i][k]);
        rows[i].values.insert(QStringLiteral("difference_reason"), QStringLiteral("报名变化"));
    }
    return form;
}

inline CaseId handedIn(OfficeDesk& office, const Programme& programme, const FormData& form)
{
    const CaseId id = office.open(programme, form);
    office.act("intake", id, Action::Submit);
    return id;
}

/// Handed in, its materials ticked, put on file or received by another officer.
inline CaseId onFile(OfficeDesk& office, const Programme& programme, const FormData& form)
{
    const CaseId id = handedIn(office, programme, form);
    office.tickAll(id);
    office.act("first", id, programme.procedure == ProcedureKind::Filing ? Action::File : Action::Receive);
    return id;
}

inline AppraisalBodyId registerBody(OfficeDesk& office, int firstYear = 2026, QDate from = QDate(2015, 1, 1),
    QDate to = {}, const QString& name = bodyName, const QString& code = bodyCode)
{
    return AppraisalBodyId(office.must(enterAppraisalBody(office.as("rules"), {.name = name, .creditCode = code},
        {.from = from, .to = to, .firstYear = firstYear})).id);
}

/// How the obligation stands that a filing answers; fails the test when none does.
inline ObligationState stateOf(Connection& db, OfficeDesk& office, CaseId id)
{
    if (readAppraisalBodies(db).isEmpty())
        (void)registerBody(office);
    for (const Obligation& owed : readObligations(db, office.clock().today()))
        if (owed.filing == id)
            return owed.state;
    qFatal("no obligation is answered by the case");
}

} // namespace jiangce::filing
