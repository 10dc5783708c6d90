// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_rounds.h"

#include "core/casework/operations/enter_case.h"
#include "core/programmes/programme_store.h"
#include "core/register/calendar_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr int daysOfCall = 20;
constexpr int members = 4;
constexpr int nominated[] {4, 6};       // of the first title, of the others
constexpr int honoured[] {3, 4};
constexpr int openSinceDays = 12;

int of(const int (&counts)[2], size_t title) { return counts[title == 0 ? 0 : 1]; }

} // namespace

DemoRounds::DemoRounds(const DemoStaff& staff, FixedClock& clock, MadeUpPeople& people, DemoForms& forms, QDate last)
    : m_staff(staff)
    , m_clock(clock)
    , m_people(people)
    , m_forms(forms)
    , m_steps(staff, clock)
    , m_finished(staff, clock, forms)
    , m_open(staff, clock, forms)
{
    planFinished(last.addYears(-2).addMonths(-2));
    planOpen(last.addDays(-openSinceDays));
}

void DemoRounds::next(int workingDays, std::function<void()> carryOut)
{
    m_day = builtInCalendar().addWorkingDays(m_day, workingDays).value_or(m_day.addDays(workingDays));
    m_tasks.append({m_day, m_planned, std::move(carryOut)});
}

void DemoRounds::planFinished(QDate call)
{
    const auto titles = DemoRoundSteps::kind().titles;
    m_day = call;
    m_planned = &m_finished;
    next(1, [this] { m_finished.open(DemoRoundSteps::paperOf(7, m_clock.today(), daysOfCall), members); });
    for (size_t title = 0; title < titles.size(); ++title)
        next(3, [this, title, &named = titles[title]] { static_cast<void>(m_finished.nominate(named, of(nominated, title))); });
    next(daysOfCall, [this] {
        m_finished.closeCall();
        m_finished.score(true);
        static_cast<void>(m_finished.breakTies());
    });
    next(2, [this] { cut(); });
    next(1, [this] {
        must(publishRoundNotice(m_finished.reviewer(), m_finished.id(), m_finished.version(), {}), "notice");
        must(recordRoundObjection(m_finished.reviewer(), m_finished.id(), m_finished.version(),
                 {.objector = u"示例职工"_s, .content = u"名单中有笔误（示例）"_s}),
            "objection");
    });
    next(3, [this] {
        must(settleRoundObjection(m_finished.approver(), m_finished.id(), m_finished.version(),
                 m_finished.round().objections.last().id, ObjectionOutcome::Unfounded, u"经核对无误（示例）"_s),
            "settle objection");
    });
    next(20, [this] {
        must(requestConferral(m_finished.approver(), m_finished.id(), m_finished.version(),
                 {u"示人社请〔%1〕7号"_s.arg(m_clock.today().year()), {}, m_finished.password()}),
            "request");
    });
    next(10, [this] { confer(); });
    next(5, [this] { payBonuses(); });
    next(1, [this] { enterOther(); });
}

void DemoRounds::planOpen(QDate call)
{
    const auto titles = DemoRoundSteps::kind().titles;
    m_day = call;
    m_planned = &m_open;
    next(1, [this] { m_open.open(DemoRoundSteps::paperOf(8, m_clock.today(), 2 * daysOfCall), members); });
    next(2, [this, &first = titles.front()] { static_cast<void>(m_open.nominate(first, 2)); });
    next(1, [this, &last = titles.back()] {
        static_cast<void>(m_open.nominate(last, 1));
        m_steps.take(u"shouli1"_s, m_open.enter(last), Action::Submit);
        static_cast<void>(m_open.enter(last));
    });
}

void DemoRounds::runTo(QDate day)
{
    while (!m_tasks.isEmpty() && m_tasks.first().day <= day) {
        const Task task = m_tasks.takeFirst();
        if (m_clock.today() < task.day)
            m_clock.set(task.day);
        else
            postpone(task.round, task.day.daysTo(m_clock.today()));
        task.carryOut();
    }
}

/// Cases carry the day further than the round had planned; what is left of it keeps its distances.
void DemoRounds::postpone(const DemoRoundSteps* round, qint64 days)
{
    for (Task& task : m_tasks)
        if (task.round == round)
            task.day = task.day.addDays(days);
    std::ranges::stable_sort(m_tasks, {}, &Task::day);
}

void DemoRounds::cut()
{
    CutInput input {.password = m_finished.password()};
    const auto titles = DemoRoundSteps::kind().titles;
    for (size_t title = 0; title < titles.size(); ++title) {
        const QString programme = QString::fromLatin1(titles[title].programme);
        input.awards.insert(programme, of(honoured, title));
        input.fewerDecisions.insert(programme, u"示评纪〔%1〕1号"_s.arg(m_clock.today().year()));
    }
    must(cutList(m_finished.approver(), m_finished.id(), m_finished.version(), input), "cut");
}

void DemoRounds::confer()
{
    must(recordConferral(m_finished.approver(), m_finished.id(), m_finished.version(),
             {u"示政发〔%1〕20号"_s.arg(m_clock.today().year()), {}, m_finished.password()}),
        "confer");
}

/// Money follows for everybody; what else may follow is left as a draft of the first.
void DemoRounds::payBonuses()
{
    const QList<Honour> honours = readHonours(m_staff.db(), {.round = m_finished.id()});
    for (const Honour& honour : honours)
        for (const Programme* programme : offeredFrom(honour))
            if (programme->procedure == ProcedureKind::SubsidyClaim)
                pay(honour, *programme);
            else if (&honour == &honours.first())
                must(openConsequence(m_staff.desk(u"shouli1"_s), honour.id, *programme), "consequence");
}

FormData DemoRounds::completed(const Honour& honour, CaseId id)
{
    const CaseFile file = m_steps.read(id);
    FormData form = readForm(m_staff.db(), file);
    const FormData example = m_forms.form(*file.programme, m_clock.today());
    for (const FieldDef& field : file.programme->fields)
        if (const QString key = field.keyText(); form.value(key).isEmpty())
            form.setValue(key, field.traits.party == Party::PayeeName ? honour.personName : example.value(key));
    return form;
}

void DemoRounds::pay(const Honour& honour, const Programme& programme)
{
    const CaseId id
        = must(openConsequence(m_staff.desk(u"shouli1"_s), honour.id, programme), "consequence").cases.first();
    must(saveForm(m_staff.desk(u"shouli1"_s), id, m_steps.read(id).version, completed(honour, id)), "bonus");
    m_steps.take(u"shouli1"_s, id, Action::Submit);
    m_steps.tickMaterials(u"shouli1"_s, id);
    m_steps.take(u"shouli1"_s, id, Action::Accept);
    m_steps.take(u"chushen1"_s, id, Action::PassFirstReview, u"与表彰决定一致（示例）"_s);
    m_steps.take(u"fushen1"_s, id, Action::PassSecondReview, u"复核无误（示例）"_s);
    m_steps.settle(u"shenpi1"_s, id);
    m_steps.take(u"shenpi1"_s, id, Action::Approve, u"同意（示例）"_s);
    m_steps.take(u"bofu1"_s, id, Action::RequestPayment);
    m_steps.take(u"bofu1"_s, id, Action::ConfirmPayment);
}

/// One of another government (4.2b).
void DemoRounds::enterOther()
{
    const MadeUpPerson person = m_people.person();
    must(enterHonour(m_staff.desk(u"shouli1"_s),
             {.name = person.name, .idNumber = person.idNumber, .title = u"全国技术能手"_s, .body = u"示例部"_s,
                 .level = GrantLevel::Nation, .grantedOn = m_clock.today().addYears(-1), .document = u"示例部发〔2023〕5号"_s,
                 .note = u"查验证书原件（示例）"_s}),
        "honour of others");
}

} // namespace jiangce::cli
