// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/appraisal_plan/rules.h"

#include "core/programmes/appraisal_plan/conditions.h"
#include "core/programmes/filing_rules.h"

namespace jiangce::appraisal_plan {

using namespace conditions;

namespace {

constexpr LineCount counts[] {
    {"heads", QT_TRANSLATE_NOOP("appraisal_plan", "Heads planned"), u"计划人数"},
};

void judgeTerm(const AppraisalPlan& form, const Circumstances& now, const Thresholds& limits, Findings& findings)
{
    const QDate handedIn = now.dates.handedIn;
    const QDate last = filing_rules::dueOn(obligation, form.planYear, now.facts);
    if (!form.planYear || !handedIn.isValid()) {
        findings.require(filedLate, {}, {}, "plan_year");
        return;
    }
    findings.require(filedLate, handedIn <= last.addDays(limits.daysAfterLast),
        {handedIn, last, qint64(last.daysTo(handedIn))}, "plan_year");
    if (handedIn.year() < *form.planYear)
        findings.require(filedEarly, true, {handedIn, qint64(*form.planYear)}, "plan_year");
    const QDate written(*form.planYear, obligation.due.month, obligation.due.day);
    if (const FigureAnswer<bool> moves = now.figures.isOn(restDays, written); !moves || (*moves.value && last != written))
        findings.practise(lastDayMoves, moves, true, {last}, "plan_year");
}

void judgeBody(const AppraisalPlan& form, const Facts& facts, Findings& findings)
{
    if (!form.planYear || !facts.isAppraisalBody) {
        findings.require(notRegistered, {}, {}, "credit_code");
        return;
    }
    const QDate last = filing_rules::dueOn(obligation, form.planYear, facts);
    if (*facts.isAppraisalBody)
        findings.require(owedBy, true, {last}, "credit_code");
    else
        findings.require(notRegistered, false, {last}, "credit_code");
}

void judgeLine(const PlanLine& line, const Facts& facts, Findings& findings)
{
    if (!line.occupation || !line.level || !line.month || !facts.appraisalScope) {
        findings.require(outOfScope, {}, {}, "occupation");
        return;
    }
    const QString code = line.occupationCode ? line.occupationCode->canonical() : QString();
    findings.require(outOfScope,
        filing_rules::isInScope(
            *facts.appraisalScope, code, *line.occupation, line.level->canonical(), line.month->first),
        {*line.occupation, *line.level}, "occupation");
}

} // namespace

constinit const ObligationKind obligation {
    .debtor = Debtor::AppraisalBody,
    .opens = {1, 1},
    .due = {3, 31},
    .yearField = "plan_year",
    .series = u"鉴备",
    .reminderDays = &reminderDays,
    .restDays = &restDays,
    .lines = {.roster = "lines", .occupation = "occupation", .code = "occupation_code", .level = "level", .counts = counts,
        .addsUp = false},
};

Decision assess2011(const AppraisalPlan& form, const QList<IdentifiedLine>& lines, const Circumstances& now,
    const Thresholds& limits)
{
    Decision decision(now.rulings);
    judgeBody(form, now.facts, decision.findings());
    judgeTerm(form, now, limits, decision.findings());
    if (now.facts.otherFiling && !now.facts.otherFiling->isEmpty())
        decision.findings().require(filedAgain, false, {*now.facts.otherFiling}, "plan_kind");
    qint64 planned = 0;
    for (const IdentifiedLine& each : lines)
        planned += each.line.heads.value_or(0);
    decision.findings().require(noLines, !lines.isEmpty(), {qint64(lines.size()), planned}, "lines");
    decision.expectLines(lines.size());
    for (int i = 0; i < lines.size(); ++i)
        judgeLine(lines[i].line, now.facts, decision.newLine(i, lines[i].id).findings);
    return decision;
}

} // namespace jiangce::appraisal_plan
