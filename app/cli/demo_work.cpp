// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_work.h"

#include "core/casework/operations/enter_case.h"
#include "core/casework/verdict_store.h"
#include "core/register/calendar_store.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

/// How old cases end: most are done with.
constexpr CaseState doneEndings[] {CaseState::Archived, CaseState::Archived, CaseState::Archived, CaseState::Archived,
    CaseState::Archived, CaseState::Paid, CaseState::Archived, CaseState::NotAccepted, CaseState::Archived,
    CaseState::Refused, CaseState::Archived, CaseState::Withdrawn};
/// Where those of the last weeks stand.
constexpr CaseState openEndings[] {CaseState::Submitted, CaseState::Accepted, CaseState::FirstReviewed,
    CaseState::SecondReviewed, CaseState::Approved, CaseState::PaymentRequested, CaseState::ReturnedForCorrection,
    CaseState::Draft, CaseState::Refused, CaseState::Paid, CaseState::NotAccepted, CaseState::Withdrawn};

/// What somebody applies for of his own accord; nominations come with a round, the rest from a decision.
QList<const Programme*> appliedFor()
{
    QList<const Programme*> programmes;
    for (const Programme* programme : allProgrammes())
        if (programme->round == nullptr && !isConsequence(*programme)
            && (programme->procedure == ProcedureKind::SubsidyClaim || programme->procedure == ProcedureKind::Determination))
            programmes.append(programme);
    return programmes;
}

bool paysMoney(const Programme& programme) { return programme.procedure == ProcedureKind::SubsidyClaim; }

} // namespace

DemoWork::DemoWork(const DemoStaff& staff, FixedClock& clock, MadeUpPeople& people, DemoForms& forms)
    : m_staff(staff)
    , m_steps(staff, clock)
    , m_clock(clock)
    , m_people(people)
    , m_forms(forms)
{
}

void DemoWork::planCases(int cases, QDate first, QDate last)
{
    const qint64 days = first.daysTo(last);
    const auto programmes = appliedFor();
    const int openOnes = std::min(cases, std::max(cases / 6, int(std::size(openEndings)) * int(programmes.size())));
    for (int i = 0; i < cases; ++i) {
        const bool isOpen = i >= cases - openOnes;
        Plan plan {.programme = programmes[i % programmes.size()]};
        const int turn = i / int(programmes.size());
        plan.ending = isOpen ? openEndings[size_t(turn) % std::size(openEndings)]
                             : doneEndings[size_t(turn) % std::size(doneEndings)];
        if (!paysMoney(*plan.programme)
            && (plan.ending == CaseState::PaymentRequested || plan.ending == CaseState::Paid))
            plan.ending = CaseState::Approved;
        plan.isReturned = plan.ending == CaseState::ReturnedForCorrection || m_people.chance(12);
        plan.isSentBack = m_people.chance(5);
        plan.takesBack = m_people.chance(4);
        // What is open came in during the last two months, so that it can still be where it is.
        const qint64 day = isOpen ? days - 60 + m_people.pick(25) : i * (days - 90) / std::max(1, cases - openOnes);
        m_plans.append(plan);
        m_diary.push({laterDay(first.addDays(day), 1), int(m_plans.size()) - 1});
    }
}

QDate DemoWork::laterDay(QDate day, int most)
{
    const int days = 1 + m_people.pick(most);
    return builtInCalendar().addWorkingDays(day, days).value_or(day.addDays(days));
}

void DemoWork::moveTo(QDate day)
{
    if (m_clock.today() < day)
        m_clock.set(day);
    else
        m_clock.advanceSeconds(7);
}

void DemoWork::run(int cases, QDate first, QDate last, const std::function<void(int)>& progress)
{
    planCases(cases, first, last);
    int steps = 0;
    while (!m_diary.empty() && m_diary.top().day <= last) {
        const Appointment now = m_diary.top();
        m_diary.pop();
        moveTo(now.day);
        if (takeUp(m_plans[now.plan]))
            m_diary.push({laterDay(now.day, 4), now.plan});
        if (progress)
            progress(++steps);
    }
    moveTo(last);
}

QString DemoWork::intake(const Plan& plan) const
{
    return (&plan - m_plans.constData()) % 3 == 0 ? u"shouli2"_s : u"shouli1"_s;
}

QString DemoWork::reviewer(const Plan& plan) const
{
    return (&plan - m_plans.constData()) % 2 == 0 ? u"chushen1"_s : u"chushen2"_s;
}

bool DemoWork::open(Plan& plan)
{
    // A claim for certificates of the year before comes too late.
    const bool isLate = paysMoney(*plan.programme) && plan.ending != CaseState::NotAccepted
        && (plan.ending == CaseState::Refused || m_people.chance(5));
    FormData form = m_forms.form(*plan.programme, m_clock.today().addYears(isLate ? -1 : 0));
    if (plan.ending == CaseState::Draft)
        form = m_forms.withGap(*plan.programme, std::move(form));
    const QString account = intake(plan);
    plan.id = must(openCase(m_staff.desk(account), *plan.programme, form), "open case").cases.first();
    if (plan.ending == CaseState::Draft)
        return false;
    m_steps.take(account, plan.id, Action::Submit);
    return plan.ending != CaseState::Submitted;
}

bool DemoWork::judgeSubmitted(Plan& plan, const CaseFile& file)
{
    const QString account = intake(plan);
    // A claim that came too late (in January it may by itself) is accepted and then refused, never declined.
    if (plan.ending == CaseState::NotAccepted && file.verdict == u"refused"_s)
        plan.ending = CaseState::Withdrawn;
    if (plan.ending == CaseState::NotAccepted) {
        // Under the wider rule nothing but silence after a notice is a ground.
        const bool isSilent = !paysMoney(*plan.programme);
        if (isSilent)
            m_steps.take(account, plan.id, Action::ReturnForCorrection, u"材料不齐（示例）"_s);
        m_steps.take(account, plan.id, Action::DeclineAcceptance,
            isSilent ? u"逾期未补正（示例）"_s : u"不属于本机关职权范围（示例）"_s);
        return false;
    }
    const bool asksForCorrection = plan.isReturned && !file.correctionAskedOn.isValid();
    m_steps.tickMaterials(account, plan.id, asksForCorrection);
    if (asksForCorrection) {
        m_steps.take(account, plan.id, Action::ReturnForCorrection, u"材料不齐（示例）"_s);
        return plan.ending != CaseState::ReturnedForCorrection;
    }
    m_steps.take(account, plan.id, Action::Accept);
    if (plan.ending == CaseState::Withdrawn) {
        m_steps.take(account, plan.id, Action::Withdraw, u"申请人书面撤回（示例）"_s);
        return false;
    }
    return plan.ending != CaseState::Accepted;
}

void DemoWork::cutOneLine(QList<LineInput>& lines)
{
    LineInput& one = lines[m_people.pick(int(lines.size()))];
    if (one.settlement != LineSettlement::AsClaimed || !m_people.chance(15))
        return;
    one.settlement = LineSettlement::Cut;
    one.approved = Money::fromFen(one.approved.fen() / 2);
    one.reason = u"票据金额不符，按实际支出核减（示例）"_s;
}

bool DemoWork::review(Plan& plan)
{
    const QString account = reviewer(plan);
    m_steps.recordRulings(account, plan.id);
    m_steps.take(account, plan.id, Action::PassFirstReview, u"材料齐全，拟同意（示例）"_s);
    if (plan.takesBack) {
        plan.takesBack = false;
        m_steps.take(account, plan.id, Action::TakeBack, u"意见有误（示例）"_s);
        m_steps.take(account, plan.id, Action::PassFirstReview, u"经再次核对，拟同意（示例）"_s);
    }
    return plan.ending != CaseState::FirstReviewed;
}

bool DemoWork::reviewAgain(Plan& plan)
{
    if (plan.isSentBack) {
        plan.isSentBack = false;
        m_steps.take(u"fushen1"_s, plan.id, Action::SendBack, u"请核对合同期限（示例）"_s);
        return true;
    }
    m_steps.take(u"fushen1"_s, plan.id, Action::PassSecondReview, u"复核无误（示例）"_s);
    m_steps.settle(u"shenpi1"_s, plan.id, [this](QList<LineInput>& lines) { cutOneLine(lines); });
    return plan.ending != CaseState::SecondReviewed;
}

bool DemoWork::decide(Plan& plan, const CaseFile& file)
{
    const Assessment assessment = assessCase(m_staff.db(), file, m_clock.today());
    const Verdict verdict = assessment.decision.verdict();
    if (verdict == Verdict::Undetermined) {
        m_steps.take(intake(plan), plan.id, Action::Withdraw, u"申请人无法补齐证明，撤回申请（示例）"_s);
        return false;
    }
    const bool isRefused = verdict == Verdict::Refused;
    m_steps.take(u"shenpi1"_s, plan.id, isRefused ? Action::Refuse : Action::Approve,
        isRefused ? u"不符合规定条件，不予批准（示例）"_s : u"同意（示例）"_s);
    return plan.ending == CaseState::Archived || (!isRefused && plan.ending != CaseState::Approved);
}

bool DemoWork::finish(Plan& plan, const CaseFile& file)
{
    if (file.state == CaseState::Approved && paysMoney(*plan.programme)) {
        if (file.approved.value_or(Money()).isZero())
            return false;
        m_steps.take(u"bofu1"_s, plan.id, Action::RequestPayment);
        return plan.ending != CaseState::PaymentRequested;
    }
    if (file.state == CaseState::PaymentRequested) {
        m_steps.take(u"bofu1"_s, plan.id, Action::ConfirmPayment);
        return plan.ending != CaseState::Paid;
    }
    if (plan.ending == CaseState::Archived)
        m_steps.take(intake(plan), plan.id, Action::Archive);
    return false;
}

bool DemoWork::takeUp(Plan& plan)
{
    if (!plan.id.isValid())
        return open(plan);
    const CaseFile file = m_steps.read(plan.id);
    switch (file.state) {
    case CaseState::Submitted: return judgeSubmitted(plan, file);
    case CaseState::ReturnedForCorrection:
        m_steps.take(intake(plan), plan.id, Action::Resubmit);
        return true;
    case CaseState::Accepted: return review(plan);
    case CaseState::FirstReviewed: return reviewAgain(plan);
    case CaseState::SecondReviewed: return decide(plan, file);
    default: return finish(plan, file);
    }
}

} // namespace jiangce::cli
