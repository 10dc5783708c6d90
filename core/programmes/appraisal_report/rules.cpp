// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/appraisal_report/rules.h"

#include "core/programmes/appraisal_report/conditions.h"
#include "core/programmes/filing_rules.h"

using namespace Qt::StringLiterals;

namespace jiangce::appraisal_report {

using namespace conditions;

namespace {

constexpr LineCount counts[] {
    {"sat", QT_TRANSLATE_NOOP("appraisal_report", "Took part"), u"参加人数"},
    {"passed", QT_TRANSLATE_NOOP("appraisal_report", "Passed"), u"合格人数"},
    {"certified", QT_TRANSLATE_NOOP("appraisal_report", "Certified"), u"发证人数"},
};

void judgeBody(const AppraisalReport& form, const Facts& facts, Findings& findings)
{
    if (!form.reportYear || !facts.isAppraisalBody) {
        findings.require(notRegistered, {}, {}, "credit_code");
        return;
    }
    const QDate last = filing_rules::dueOn(obligation, form.reportYear, facts);
    if (*facts.isAppraisalBody)
        findings.require(owedBy, true, {last}, "credit_code");
    else
        findings.require(notRegistered, false, {last}, "credit_code");
}

bool isSupplement(const AppraisalReport& form)
{
    return form.reportKind && form.reportKind->key == "supplement"_L1;
}

void judgeTerm(const AppraisalReport& form, const Circumstances& now, const Thresholds& limits, Findings& findings)
{
    const QDate handedIn = now.dates.handedIn;
    if (!form.reportYear || !handedIn.isValid()) {
        findings.require(sentLate, {}, {}, "report_year");
        return;
    }
    const QDate last = filing_rules::dueOn(obligation, form.reportYear, now.facts);
    // A supplement belongs in the new year; it is what fulfils nothing and so cannot be late.
    if (!isSupplement(form))
        findings.require(sentLate, handedIn <= last.addDays(limits.daysAfterLast),
            {handedIn, last, qint64(last.daysTo(handedIn))}, "report_year");
    const QDate written(*form.reportYear, obligation.due.month, obligation.due.day);
    if (const FigureAnswer<bool> moves = now.figures.isOn(restDays, written); !moves || (*moves.value && last != written))
        findings.practise(lastDayMoves, moves, true, {last}, "report_year");
    const QDate yearEnd(*form.reportYear, 12, 31);
    if (form.cutOff && !isSupplement(form) && *form.cutOff < yearEnd.addDays(-limits.daysBeforeYearEnd))
        findings.require(cutOffEarly, true, {*form.cutOff}, "cut_off");
}

void judgeOthers(const AppraisalReport& form, const Facts& facts, Findings& findings)
{
    if (!facts.otherFiling)
        return;
    if (isSupplement(form))
        findings.require(nothingToSupplement, !facts.otherFiling->isEmpty(), {*facts.otherFiling}, "report_kind");
    else if (!facts.otherFiling->isEmpty())
        findings.require(sentAgain, false, {*facts.otherFiling}, "report_kind");
}

void judgeSums(const QList<IdentifiedLine>& lines, const QList<IdentifiedHolder>& holders, Findings& findings)
{
    qint64 sat = 0;
    qint64 passed = 0;
    qint64 certified = 0;
    for (const IdentifiedLine& each : lines) {
        sat += each.line.sat.value_or(0);
        passed += each.line.passed.value_or(0);
        certified += each.line.certified.value_or(0);
    }
    findings.require(noLines, !lines.isEmpty(), {qint64(lines.size()), sat, passed}, "lines");
    if (!holders.isEmpty())
        findings.require(namesDiffer, certified == holders.size(), {qint64(holders.size()), certified}, "holders");
}

void judgeLine(const ReportLine& line, const Facts& facts, Findings& findings)
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

void judgeHolder(const Holder& holder, const Facts& facts, Findings& findings)
{
    if (!holder.certificate || !facts.certificatesOfOthers)
        findings.require(heldByOther, {}, {}, "certificate");
    else
        findings.require(heldByOther, !facts.certificatesOfOthers->contains(holder.certificate->canonical()),
            {holder.certificate->display()}, "certificate");
}

} // namespace

constinit const ObligationKind obligation {
    .debtor = Debtor::AppraisalBody,
    .opens = {12, 1},
    .due = {12, 31},
    .yearField = "report_year",
    .series = u"鉴收",
    .reminderDays = &reminderDays,
    .restDays = &restDays,
    .lines = {.roster = "lines", .occupation = "occupation", .code = "occupation_code", .level = "level", .counts = counts,
        .part = 1, .whole = 0},
    .against = "appraisal_plan",
    .plannedField = "planned",
};

Decision assess2011(const AppraisalReport& form, const QList<IdentifiedLine>& lines, const QList<IdentifiedHolder>& holders,
    const Circumstances& now, const Thresholds& limits)
{
    Decision decision(now.rulings);
    judgeBody(form, now.facts, decision.findings());
    judgeTerm(form, now, limits, decision.findings());
    judgeOthers(form, now.facts, decision.findings());
    judgeSums(lines, holders, decision.findings());
    decision.expectLines(lines.size() + holders.size());
    for (int i = 0; i < lines.size(); ++i)
        judgeLine(lines[i].line, now.facts, decision.newLine(i, lines[i].id).findings);
    for (int i = 0; i < holders.size(); ++i)
        judgeHolder(holders[i].holder, now.facts, decision.newLine(i, holders[i].id).findings);
    return decision;
}

} // namespace jiangce::appraisal_report
