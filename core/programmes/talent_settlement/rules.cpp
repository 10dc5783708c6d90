// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/talent_settlement/rules.h"

#include "core/base/text.h"
#include "core/policy/retirement_age.h"
#include "core/programmes/talent_settlement/conditions.h"
#include "core/programmes/talent_settlement/family.h"
#include "core/register/admin_unit.h"

using namespace Qt::StringLiterals;

namespace jiangce::talent_settlement {

namespace {

using namespace conditions;

void judgeEmployer(const TalentSettlement& form, Findings& findings)
{
    if (!form.employerCode)
        findings.require(employerNotEnterprise, {}, {}, "employer_code");
    else if (form.employerCode->isEnterprise())
        findings.require(employerNotEnterprise, true, {form.employerCode->canonical()}, "employer_code");
    else
        findings.judge(employerNotEnterprise, {form.employerCode->canonical()}, "employer_code");

    std::optional<bool> isInDalian;
    if (form.employerDistrict)
        isInDalian = isOfDalian(form.employerDistrict->code);
    const QString code = form.employerDistrict ? form.employerDistrict->code : QString();
    findings.require(employerNotInDalian, isInDalian, {placeName(code, form.employerPlace.value_or(QString()))},
        "employer_district");

    if (!form.employerKind)
        findings.require(employerExcluded, {}, {}, "employer_kind");
    else if (form.employerKind->key == "mixed"_L1)
        findings.judge(employerExcluded, {}, "employer_kind");
    else
        findings.require(employerExcluded, form.employerKind->key == "ordinary"_L1,
            {form.employerKind->key == "dispatch"_L1 ? u"劳务派遣企业"_s : u"人力资源管理服务企业"_s}, "employer_kind");
}

void judgePost(const TalentSettlement& form, const Catalogues& catalogues, Findings& findings)
{
    const CatalogueEdition* edition = form.hiredOn ? catalogues.inForce(*form.hiredOn) : nullptr;
    if (!form.post || !form.hiredOn) {
        const QString missing = form.post ? u"招用日期"_s : form.hiredOn ? u"招用岗位"_s : u"招用岗位、招用日期"_s;
        findings.require(postNotInCatalogue, {}, {missing}, form.post ? "hired_on" : "post");
    } else if (edition == nullptr) {
        findings.require(noCatalogue, {}, {*form.hiredOn}, "hired_on");
    } else {
        const QString code = form.postCode ? form.postCode->canonical() : QString();
        const CatalogueFinding found = findInCatalogue(*edition, code, *form.post);
        findings.require(postNotInCatalogue, found.item != nullptr && found.item->isShortage(),
            {(code + u' ' + *form.post).trimmed(), edition->title, *form.hiredOn}, "post");
    }
    if (form.post && form.occupation)
        findings.require(certificateOfOther, text::folded(*form.post) == text::folded(*form.occupation), {*form.occupation, *form.post}, "post");
}

DayRange contractPeriod(const TalentSettlement& form)
{
    const bool isOpen = form.contractKind && form.contractKind->key != "fixed"_L1;
    if (isOpen || !form.contractEnd || form.contractEnd->isOpenEnded())
        return {form.contractStart.value_or(QDate()), {}, true};
    return {form.contractStart.value_or(QDate()), form.contractEnd->date};
}

/// A year from 1 January ends on 31 December: the day after the last one is compared (民法典 200–202).
void judgeContract(const TalentSettlement& form, const Thresholds& limits, Findings& findings)
{
    const Span oneYear {limits.contractYears, 0, 0};
    const bool isFixed = form.contractKind && form.contractKind->key == "fixed"_L1;
    if (!form.contractKind || !form.contractStart || (isFixed && !form.contractEnd)) {
        findings.require(contractTooShort, {}, {}, "contract_kind");
    } else if (form.contractKind->key == "task"_L1) {
        findings.judge(contractTooShort, {contractPeriod(form), oneYear}, "contract_kind");
    } else if (!isFixed || form.contractEnd->isOpenEnded()) {
        findings.require(contractTooShort, true, {contractPeriod(form), oneYear}, "contract_kind");
    } else {
        const QDate after = form.contractEnd->date.addDays(1);
        const QDate needed = addYearsCivil(*form.contractStart, limits.contractYears);
        findings.require(contractTooShort, after >= needed,
            {contractPeriod(form), oneYear, spanBetween(after, needed)}, "contract_end");
    }
    findings.require(contractElsewhere, form.contractWithEmployer, {}, "contract_with_employer");
}

std::optional<RetirementGroup> groupOf(const TalentSettlement& form)
{
    if (!form.sex)
        return {};
    if (*form.sex == Sex::Male)
        return RetirementGroup::Male;
    if (!form.postKind)
        return {};
    return form.postKind->key == "cadre"_L1 ? RetirementGroup::Female55 : RetirementGroup::Female50;
}

QString groupName(RetirementGroup group)
{
    switch (group) {
    case RetirementGroup::Male: return u"男"_s;
    case RetirementGroup::Female55: return u"女，管理（技术）岗位"_s;
    case RetirementGroup::Female50: return u"女，工人岗位"_s;
    }
    return {};
}

/// Only the age is relaxed, and only by what the bureau has set and a collective decision has applied.
void judgeRelaxation(const TalentSettlement& form, const Circumstances& now, const Thresholds& limits, QDate retirement,
    Findings& findings)
{
    const QDate handedIn = now.dates.handedIn;
    const QDate needed = addYearsCivil(handedIn, limits.yearsToRetirement);
    const Span shortfall = spanBetween(retirement, needed);
    const Span tenYears {limits.yearsOfWork, 0, 0};
    if (!form.continuousSince) {
        findings.require(tenYearsUnknown, {}, {Span {}, tenYears, shortfall}, "continuous_since");
        return;
    }
    const bool hasTenYears = addYearsCivil(*form.continuousSince, limits.yearsOfWork) <= handedIn;
    findings.require(
        tenYearsUnknown, hasTenYears, {spanBetween(*form.continuousSince, handedIn), tenYears, shortfall}, "continuous_since");
    if (!hasTenYears)
        return;
    const FigureAnswer<int> months = now.figures.count(relaxationMonths, handedIn);
    if (!months) {
        findings.needsFigure(relaxationExceeded, relaxationMonths, {shortfall}, "continuous_since");
        return;
    }
    const bool isWithin = addMonthsCivil(retirement, *months.value) >= needed;
    Arguments arguments {shortfall, qint64(*months.value), months.source};
    if (!isWithin) {
        findings.require(relaxationExceeded, false, arguments, "continuous_since");
    } else if (form.relaxationDecision && form.relaxationDecidedOn) {
        arguments.append(*form.relaxationDecision);
        arguments.append(*form.relaxationDecidedOn);
        findings.judge(relaxationExceeded, arguments, "relaxation_decision");
    } else { // not for the applicant to fill: the fact clicked on is the one that is there
        findings.require(relaxationExceeded, {}, arguments, "continuous_since");
    }
}

void judgeAge(const TalentSettlement& form, const Circumstances& now, const Thresholds& limits, Findings& findings)
{
    const auto group = groupOf(form);
    if (!group || !form.birthDate) {
        findings.require(tooCloseToRetirement, {}, {}, form.birthDate ? "post_kind" : "birth_date");
        return;
    }
    const QDate handedIn = now.dates.handedIn;
    const RetirementAge retirement = statutoryRetirement(*form.birthDate, *group, handedIn);
    const QDate needed = addYearsCivil(handedIn, limits.yearsToRetirement);
    const bool isFarEnough = needed <= retirement.date;
    if (isFarEnough) {
        findings.require(tooCloseToRetirement, true,
            {spanBetween(handedIn, retirement.date), Span {limits.yearsToRetirement, 0, 0}, Span {}, retirement.date, *form.birthDate,
                groupName(*group)},
            "birth_date");
        return;
    }
    // With ten years of work here the question of age is answered by the relaxation, not by the fifteen years.
    const bool mayRelax = !form.continuousSince || addYearsCivil(*form.continuousSince, limits.yearsOfWork) <= handedIn;
    if (!mayRelax)
        findings.require(tooCloseToRetirement, false,
            {spanBetween(handedIn, retirement.date), Span {limits.yearsToRetirement, 0, 0}, spanBetween(retirement.date, needed),
                retirement.date, *form.birthDate, groupName(*group)},
            "birth_date");
    judgeRelaxation(form, now, limits, retirement.date, findings);
}

void judgeCertificate(
    const TalentSettlement& form, const Facts& facts, const Thresholds& limits, Findings& findings)
{
    findings.require(belowLevelFour,
        form.level ? std::optional(form.level->isAtLeast(limits.level)) : std::nullopt,
        {form.level ? Argument(*form.level) : Argument(QString()), limits.level}, "level");
    const bool isOnRecord = form.certificate && facts.certificatesAppraisedHere
        && facts.certificatesAppraisedHere->contains(form.certificate->canonical());
    if (isOnRecord || (form.appraisal && form.appraisal->key == "here"_L1))
        findings.require(notAppraisedHere, true, {}, "appraisal");
    else if (!form.appraisal)
        findings.require(notAppraisedHere, {}, {}, "appraisal");
    else if (form.appraisal->key == "later_body"_L1)
        findings.judge(notAppraisedHere, {}, "appraisal");
    else
        findings.require(notAppraisedHere, false,
            {form.appraisal->key == "filed"_L1 ? u"外地鉴定、在本市备案"_s : u"外地鉴定"_s}, "appraisal");
}

void hintAtPlace(const TalentSettlement& form, const Facts& facts, Findings& findings)
{
    if (form.employerDistrict && form.settleDistrict)
        findings.require(otherDistrict, form.employerDistrict->code == form.settleDistrict->code,
            {adminUnitName(form.employerDistrict->code), adminUnitName(form.settleDistrict->code)}, "settle_district");
    if (facts.earlierSettlement && !facts.earlierSettlement->isEmpty())
        findings.require(settledBefore, false, {*facts.earlierSettlement}, "id_number");
    if (form.asksForHousing.value_or(false))
        findings.require(housingReferral, false, {}, "asks_for_housing");
}

} // namespace

Decision assessByDay(const TalentSettlement& form, const QList<IdentifiedDependant>& family, const Circumstances& now,
    const Thresholds& limits)
{
    return now.dates.handedIn < limits.widerRuleFrom ? assess2011(form, family, now, limits)
                                                     : assess2022(form, family, now, limits);
}

Decision assess2011(const TalentSettlement& form, const QList<IdentifiedDependant>& family, const Circumstances& now,
    const Thresholds& limits)
{
    Decision decision(now.rulings);
    decision.letLinesAccompany();
    Findings& findings = decision.findings();
    judgeEmployer(form, findings);
    judgePost(form, now.catalogues, findings);
    judgeContract(form, limits, findings);
    judgeAge(form, now, limits, findings);
    judgeCertificate(form, now.facts, limits, findings);
    hintAtPlace(form, now.facts, findings);
    judgeFamily(form, family, {now.dates.handedIn, FamilyRule::Minors, limits.adultAge}, decision);
    return decision;
}

Decision assess2022(const TalentSettlement& form, const QList<IdentifiedDependant>& family, const Circumstances& now,
    const Thresholds& limits)
{
    Decision decision(now.rulings);
    decision.letLinesAccompany();
    Findings& findings = decision.findings();
    const QDate handedIn = now.dates.handedIn;
    findings.require(widerRule, true, {handedIn, limits.widerRuleFrom});
    std::optional<bool> hasContract;
    if (form.contractStart && form.contractKind
        && (form.contractKind->key != "fixed"_L1 || form.contractEnd))
        hasContract = *form.contractStart <= handedIn
            && (form.contractKind->key != "fixed"_L1 || form.contractEnd->reaches(handedIn));
    findings.require(noContract, hasContract, {contractPeriod(form), handedIn}, "contract_start");
    findings.require(notInsured, form.insuredHere, {}, "insured_here");
    hintAtPlace(form, now.facts, findings);
    judgeFamily(form, family, {handedIn, FamilyRule::Children, limits.adultAge}, decision);
    return decision;
}

} // namespace jiangce::talent_settlement
