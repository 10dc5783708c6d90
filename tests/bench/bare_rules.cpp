// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_rules.h"

#include "core/base/text.h"
#include "core/policy/retirement_age.h"
#include "core/register/admin_unit.h"

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

using enum FindingState;

void decideRow(const upskill_subsidy::UpskillSubsidy& form, const QList<upskill_subsidy::IdentifiedRow>& roster, int index,
    const Circumstances& now, States& states)
{
    const upskill_subsidy::RosterRow& row = roster[index].row;
    const upskill_subsidy::Thresholds limits;
    states.note(*row.contractStart <= *row.trainingStart
        && row.contractEnd->reaches(row.issued->addDays(-limits.daysContractMayEndBeforeIssue)));
    const CatalogueEdition* edition = now.catalogues.inForce(form.classFiled ? *form.classFiled : *row.trainingStart);
    states.note(edition == nullptr ? std::optional<bool>() : true);
    states.note(row.level->isAtLeast(limits.level));
    const bool isSameTrade = text::folded(*row.earlierOccupation) == text::folded(*row.occupation);
    states.note(isSameTrade ? Met : Judgement);
    if (isSameTrade)
        states.note(row.level->isAbove(*row.earlierLevel));
    states.note(row.certificate->isLaterSystem() ? NeedsFigure : Met);
    states.note(*row.issued >= row.trainingEnd->addDays(-limits.daysIssueMayPrecedeEnd));
    states.note(row.issued->year() + limits.yearsAfterIssue >= now.dates.handedIn.year()
        && row.issued->year() <= now.dates.handedIn.year());
    bool isRepeated = false;
    for (int i = 0; i < index; ++i)
        isRepeated = isRepeated || roster[i].row.certificate == row.certificate;
    states.note(!isRepeated);
    states.note(now.figures.isOn(upskill_subsidy::oncePerLevel, now.dates.handedIn) ? Met : NeedsFigure);
    const FigurePoint point {row.level->canonical(), row.occupationCode->canonical(), *row.occupation};
    (void)now.figures.money(upskill_subsidy::trainingFee, point, now.dates.handedIn);
    (void)now.figures.money(upskill_subsidy::appraisalFee, point, now.dates.handedIn);
}

} // namespace

void decideBare(const upskill_subsidy::UpskillSubsidy& form, const QList<upskill_subsidy::IdentifiedRow>& roster,
    const Circumstances& now, States& states)
{
    states.note(isOfDalian(form.district->code));
    states.note(form.creditCode->isEnterprise() ? Met : Judgement);
    const bool isUsed = !form.fundDrawn->isZero() && !form.fundUsed->isZero();
    states.note(isUsed);
    if (isUsed)
        states.note(Judgement);
    if (now.facts.fundIsPooled)
        states.note(*now.facts.fundIsPooled ? Judgement : Met);
    states.note(!roster.isEmpty());
    Money sum;
    for (const auto& entry : roster)
        sum = sum + entry.row.trainingFee.value_or(Money()) + entry.row.appraisalFee.value_or(Money());
    states.note(*form.claimedTotal == sum);
    states.note(text::folded(*form.accountName) == text::folded(form.unitName->text));
    if (!now.figures.isOn(upskill_subsidy::notAboveInvoice, now.dates.handedIn))
        states.note(NeedsFigure);
    for (int i = 0; i < roster.size(); ++i)
        decideRow(form, roster, i, now, states);
}

void decideBare(const talent_settlement::TalentSettlement& form,
    const QList<talent_settlement::IdentifiedDependant>& family, const Circumstances& now, States& states)
{
    const talent_settlement::Thresholds limits;
    const QDate handedIn = now.dates.handedIn;
    states.note(form.employerCode->isEnterprise() ? Met : Judgement);
    states.note(isOfDalian(form.employerDistrict->code));
    states.note(form.employerKind->key == "ordinary"_L1);
    states.note(now.catalogues.inForce(*form.hiredOn) == nullptr ? std::optional<bool>() : true);
    states.note(text::folded(*form.post) == text::folded(*form.occupation));
    states.note(form.contractEnd->date.addDays(1) >= addYearsCivil(*form.contractStart, limits.contractYears));
    states.note(form.contractWithEmployer);
    const RetirementAge retirement = statutoryRetirement(*form.birthDate, RetirementGroup::Male, handedIn);
    states.note(addYearsCivil(handedIn, limits.yearsToRetirement) <= retirement.date);
    states.note(form.level->isAtLeast(limits.level));
    const bool isOnRecord = now.facts.certificatesAppraisedHere
        && now.facts.certificatesAppraisedHere->contains(form.certificate->canonical());
    states.note(isOnRecord || form.appraisal->key == "here"_L1);
    states.note(form.employerDistrict->code == form.settleDistrict->code);
    for (const auto& dependant : family) {
        const bool isSpouse = dependant.row.relation->key == "spouse"_L1;
        states.note(isSpouse || dependant.row.relation->key == "child"_L1);
        states.note(dependant.row.consents);
    }
}

} // namespace jiangce::bench
