// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/nomination.h"

#include "core/programmes/nomination_conditions.h"
#include "core/programmes/nomination_fields.h"

using namespace Qt::StringLiterals;

namespace jiangce::nomination {

namespace {

using namespace conditions;

QString told(const HeldHonour& honour)
{
    const QString kind = honour.kind == "contest"_L1 ? u"（竞赛称号）"_s : QString();
    const QString end = honour.isRevoked ? u"（已撤销）"_s : QString();
    return u"%1%2，%3，%4%5"_s.arg(honour.title, kind, honour.body, honour.grantedOn.toString(Qt::ISODate), end);
}

void judgeHonours(const Facts& facts, Findings& findings)
{
    if (!facts.honours) {
        findings.require(honouredBefore, {});
        return;
    }
    QStringList earlier;
    for (const HeldHonour& honour : *facts.honours)
        earlier.append(told(honour));
    findings.require(honouredBefore, earlier.isEmpty(), {earlier.join(u'；')}, "name");
}

/// A rule the notice sets is on by its number, off where the notice says so, and open while nobody has decided.
FigureAnswer<bool> byNotice(const RoundTerms& round, std::optional<bool> isAsked)
{
    return {isAsked, round.notice};
}

void judgeInternalNotice(const Nomination& form, const RoundTerms& round, QDate handedIn, Findings& findings)
{
    std::optional<bool> isDone;
    if (form.internalNoticeFrom && form.internalNoticeTo && form.internalNoticeResult && handedIn.isValid())
        isDone = *form.internalNoticeTo <= handedIn && form.internalNoticeResult->key != "founded"_L1;
    findings.practise(internalNoticeMissing, byNotice(round, round.needsInternalNotice), isDone,
        {DayRange {form.internalNoticeFrom.value_or(QDate()), form.internalNoticeTo.value_or(QDate())}}, "internal_notice_to");
}

void judgeByNotice(const Nomination& form, const Circumstances& now, Findings& findings)
{
    const RoundTerms round = now.facts.round.value_or(RoundTerms {});
    const QDate handedIn = now.dates.handedIn;
    const bool hasWindow = round.from.isValid() && round.to.isValid();
    findings.practise(outsideWindow, byNotice(round, hasWindow ? std::optional(true) : std::nullopt),
        handedIn.isValid() ? std::optional(handedIn >= round.from && handedIn <= round.to) : std::nullopt,
        {handedIn, DayRange {round.from, round.to}});
    judgeInternalNotice(form, round, handedIn, findings);
    findings.practise(unionOpinionMissing, byNotice(round, round.needsUnionOpinion),
        form.unionOpinion ? std::optional(form.unionOpinion->key == "agrees"_L1) : std::nullopt, {}, "union_opinion");
    const std::optional<bool> isOneOnly
        = round.mayStandForBoth ? std::optional(!*round.mayStandForBoth) : std::nullopt;
    findings.practise(standsForBoth, byNotice(round, isOneOnly),
        now.facts.otherNomination ? std::optional(now.facts.otherNomination->isEmpty()) : std::nullopt,
        {now.facts.otherNomination.value_or(QString())}, "name");
}

} // namespace

Problems check(const Programme& programme, const FormData& form, QDate day)
{
    Problems problems = checkFields(programme, form, day);
    const auto record = readRecord<Nomination>(fields, form.values(), form.overrides());
    if (record.internalNoticeFrom && record.internalNoticeTo && *record.internalNoticeTo < *record.internalNoticeFrom)
        problems.append(Problem {ProblemCode::DateOrder, {u"公示开始"_s, u"公示结束"_s}}.at(u"internal_notice_to"_s));
    return problems;
}

Decision assessBy(const Nomination& form, const Circumstances& circumstances, const Thresholds& thresholds)
{
    Decision decision(circumstances.rulings);
    Findings& findings = decision.findings();
    findings.require(belowHighSkill,
        form.level ? std::optional(form.level->isAtLeast(thresholds.highSkill)) : std::nullopt,
        {form.level ? Argument(*form.level) : Argument(QString()), thresholds.highSkill}, "level");
    judgeHonours(circumstances.facts, findings);
    judgeByNotice(form, circumstances, findings);
    return decision;
}

Decision assess(const FormData& form, const Circumstances& circumstances)
{
    return assessBy(readRecord<Nomination>(fields, form.values(), form.overrides()), circumstances, {});
}

} // namespace jiangce::nomination
