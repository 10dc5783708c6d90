// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_filings.h"

#include "core/casework/operations/enter_case.h"
#include "core/casework/operations/keep_appraisal_bodies.h"
#include "core/casework/procedures/procedure.h"
#include "core/register/calendar_store.h"
#include "core/values/date_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr int silentEvery = 6;
constexpr int lateEvery = 5;
constexpr int returnedEvery = 7;
constexpr int occupationsOfBody = 2;
const QString districts[] {u"210211"_s, u"210202"_s, u"210213"_s, u"210281"_s};

} // namespace

DemoFilings::DemoFilings(const DemoStaff& staff, FixedClock& clock, MadeUpPeople& people, DemoForms& forms)
    : m_staff(staff)
    , m_clock(clock)
    , m_people(people)
    , m_forms(forms)
    , m_steps(staff, clock)
{
    for (const CatalogueItem& item : sampleCatalogue().items)
        if (!item.code.isEmpty())
            m_occupations.append(item);
}

void DemoFilings::registerBodies(int count, int firstYear)
{
    const Desk desk = m_staff.desk(u"zhengce1"_s);
    for (int i = 0; i < count; ++i) {
        const MadeUpUnit unit = m_people.unit();
        const QString name = QString(unit.name).replace(u"有限公司"_s, u"职业技能鉴定所"_s);
        const ChangeReport made = must(enterAppraisalBody(desk, {.name = name, .creditCode = unit.creditCode,
                                                              .district = districts[size_t(i) % std::size(districts)], .phone = unit.phone},
                                           {.from = QDate(firstYear - 1, 6, 1), .firstYear = firstYear,
                                               .document = u"示例文件〔%1〕%2号"_s.arg(firstYear - 1).arg(i + 1)}),
            "appraisal body");
        Body body {readAppraisalBody(desk.db, AppraisalBodyId(made.id))->organisation};
        for (int k = 0; k < occupationsOfBody; ++k) {
            const CatalogueItem& item = m_occupations[(i * occupationsOfBody + k) % m_occupations.size()];
            must(enterBodyScope(desk, {.body = AppraisalBodyId(made.id), .occupation = item.name,
                                          .occupationCode = item.code, .from = QDate(firstYear - 1, 6, 1)}),
                "scope");
            body.occupations.append(item);
        }
        m_bodies.append(body);
    }
}

void DemoFilings::planYear(int year)
{
    for (const Programme* programme : owedProgrammes())
        for (qsizetype body = 0; body < m_bodies.size(); ++body)
            plan(body, *programme, year);
    std::ranges::stable_sort(m_tasks, {}, &Task::day);
}

void DemoFilings::plan(qsizetype body, const Programme& programme, int year)
{
    // Who is silent and who is late changes from year to year and from filing to filing.
    const qsizetype turn = body + year + owedProgrammes().indexOf(&programme);
    if (turn % silentEvery == 0)
        return;
    const ObligationKind& kind = *programme.obligation;
    const QDate last(year, kind.due.month, kind.due.day);
    QDate day = turn % lateEvery == 0 ? last.addDays(6 + m_people.pick(20)) : last.addDays(-3 - m_people.pick(22));
    const auto next = [this, body, &programme, year, &day](What what, int days) {
        day = builtInCalendar().addWorkingDays(day, days).value_or(day.addDays(days));
        m_tasks.append({day, body, &programme, year, what});
    };
    next(What::HandIn, 0);
    if (turn % returnedEvery == 0) {
        next(What::Return, 2);
        next(What::Complete, 3);
    }
    next(What::TakeIn, 2);
    if (turn % 2 == 0)
        next(What::Archive, 5);
}

void DemoFilings::runTo(QDate day)
{
    while (!m_tasks.isEmpty() && m_tasks.first().day <= day) {
        const Task task = m_tasks.takeFirst();
        if (m_clock.today() < task.day)
            m_clock.set(task.day);
        carryOut(task);
    }
}

void DemoFilings::carryOut(const Task& task)
{
    if (task.what == What::HandIn)
        return handIn(task);
    const CaseId id = m_cases.value({task.body, task.programme, task.year});
    switch (task.what) {
    case What::Return:
        m_steps.take(u"chushen1"_s, id, Action::ReturnForCorrection, u"缺少负责人签字（示例）"_s);
        break;
    case What::Complete: m_steps.take(u"shouli1"_s, id, Action::Resubmit); break;
    case What::TakeIn:
        m_steps.tickMaterials(u"shouli1"_s, id);
        m_steps.take(u"chushen1"_s, id,
            task.programme->procedure == ProcedureKind::Filing ? Action::File : Action::Receive);
        break;
    case What::Archive: m_steps.take(u"shouli1"_s, id, Action::Archive); break;
    case What::HandIn: break;
    }
}

void DemoFilings::handIn(const Task& task)
{
    const Body& body = m_bodies[task.body];
    const QList<Obligation> owed = readObligations(
        m_staff.db(), m_clock.today(), {task.programme, task.year, task.year, body.organisation});
    if (owed.isEmpty())
        throw Fault(FaultKind::Bug, u"a made-up body files what it does not owe"_s);
    const CaseId id = must(openCase(m_staff.desk(u"shouli1"_s), *task.programme, filled(owed.first(), body)), "open filing")
                          .cases.first();
    m_cases.insert({task.body, task.programme, task.year}, id);
    m_steps.take(u"shouli1"_s, id, Action::Submit);
}

FormData DemoFilings::filled(const Obligation& owed, const Body& body)
{
    FormData form = formFor(m_staff.db(), owed);
    const FormData example = m_forms.form(*owed.programme, m_clock.today());
    for (const FieldDef& field : owed.programme->fields) {
        const QString key = field.keyText();
        if (form.value(key).isEmpty())
            form.setValue(key, example.value(key));
        // Days of the filing lie in the year it is for.
        if (const auto day = parseDate(form.value(key)); field.kind == FieldKind::Date && day && day->year() != owed.year)
            form.setValue(key, isoDate(QDate(owed.year, 12, 31)));
    }
    const RosterDef* roster = rosterByKey(*owed.programme, QString::fromLatin1(owed.programme->obligation->lines.roster));
    QList<FormRow> rows = form.rows(QString::fromLatin1(roster->key));
    if (rows.isEmpty())
        rows = newLines(owed, *roster, body);
    for (FormRow& row : rows)
        fillLine(owed, *roster, form, row);
    form.setRows(QString::fromLatin1(roster->key), rows);
    return form;
}

QList<FormRow> DemoFilings::newLines(const Obligation& owed, const RosterDef& roster, const Body& body)
{
    const FiledLines& lines = owed.programme->obligation->lines;
    QList<FormRow> rows;
    for (const CatalogueItem& item : body.occupations)
        for (int level = 5; level >= 3; --level) {
            FormRow row {u"r%1"_s.arg(rows.size() + 1)};
            row.values = {{QString::fromLatin1(lines.occupation), item.name}, {QString::fromLatin1(lines.code), item.code},
                {QString::fromLatin1(lines.level), QString::number(level)}};
            for (const FieldDef& field : roster.fields)
                if (field.kind == FieldKind::Month)
                    row.values.insert(field.keyText(),
                        u"%1-%2"_s.arg(owed.year).arg(4 + m_people.pick(8), 2, 10, QLatin1Char('0')));
            rows.append(row);
        }
    return rows;
}

void DemoFilings::fillLine(const Obligation& owed, const RosterDef& roster, const FormData& form, FormRow& row)
{
    const ObligationKind& kind = *owed.programme->obligation;
    int most = row.values.value(QString::fromLatin1(kind.plannedField)).toInt();
    if (most == 0)
        most = 20 + 5 * m_people.pick(10);
    for (const LineCount& count : kind.lines.counts) {
        row.values.insert(QString::fromLatin1(count.field), QString::number(most));
        most -= m_people.chance(60) ? m_people.pick(1 + most / 8) : 0;
    }
    for (const FieldDef& field : roster.fields)
        if (field.traits.need == Need::OnSubmit && row.values.value(field.keyText()).isEmpty())
            row.values.insert(field.keyText(), field.kind == FieldKind::Integer ? u"1"_s : u"本所考场（示例）"_s);
    if (roster.check != nullptr)
        for (const Problem& problem : roster.check(row, form))
            if (problem.code == ProblemCode::DifferenceUnexplained)
                row.values.insert(problem.field, u"报名人数有变化（示例）"_s);
}

} // namespace jiangce::cli
