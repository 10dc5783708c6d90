// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/upskill_subsidy/rules.h"

#include "core/base/text.h"
#include "core/programmes/upskill_subsidy/conditions.h"
#include "core/programmes/upskill_subsidy/fees.h"
#include "core/register/admin_unit.h"

using namespace Qt::StringLiterals;

namespace jiangce::upskill_subsidy {

namespace {

using namespace conditions;

void judgeUnit(const UpskillSubsidy& form, Findings& findings)
{
    std::optional<bool> isInDalian;
    if (form.district)
        isInDalian = isOfDalian(form.district->code);
    const QString code = form.district ? form.district->code : QString();
    findings.require(notInDalian, isInDalian, {placeName(code, form.outsidePlace.value_or(QString()))}, "district");

    if (!form.creditCode)
        findings.require(notEnterprise, {}, {}, "credit_code");
    else if (form.creditCode->isEnterprise())
        findings.require(notEnterprise, true, {form.creditCode->canonical()}, "credit_code");
    else
        findings.judge(notEnterprise, {form.creditCode->canonical()}, "credit_code");
}

/// Drawn and used are the text's own words and can be read off; "as prescribed" points outside the text.
void judgeOwnFund(const UpskillSubsidy& form, Findings& findings)
{
    if (!form.fundDrawn || !form.fundUsed) {
        findings.require(fundNotUsed, {}, {}, "fund_drawn");
        return;
    }
    const bool isUsed = !form.fundDrawn->isZero() && !form.fundUsed->isZero();
    findings.require(fundNotUsed, isUsed, {*form.fundDrawn, *form.fundUsed}, "fund_drawn");
    if (isUsed) {
        QString share = u"?"_s;
        if (form.wageTotal && !form.wageTotal->isZero()) {
            const qint64 tenths = form.fundDrawn->fen() * 1000 / form.wageTotal->fen();
            share = QString::number(tenths / 10) + u'.' + QString::number(tenths % 10) + u'%';
        }
        findings.judge(fundNotAsPrescribed, {*form.fundDrawn, share, *form.fundUsed}, "fund_drawn");
    }
}

/// Where the government has pooled the fund, the enterprise has none of its own to draw or use: only that is judged.
void judgeFund(const UpskillSubsidy& form, const Facts& facts, Findings& findings)
{
    if (facts.fundIsPooled.value_or(false)) {
        findings.judge(fundPooled, {}, "fund_drawn");
        return;
    }
    judgeOwnFund(form, findings);
    if (facts.fundIsPooled)
        findings.require(fundPooled, true, {}, "fund_drawn");
}

void judgeClaim(const UpskillSubsidy& form, const QList<IdentifiedRow>& roster, Findings& findings)
{
    findings.require(noRows, roster.isEmpty() ? std::optional<bool>() : true, {qint64(roster.size())}, "roster");
    Money sum;
    for (const IdentifiedRow& entry : roster)
        sum = sum + entry.row.trainingFee.value_or(Money()) + entry.row.appraisalFee.value_or(Money());
    if (form.claimedTotal)
        findings.require(totalDiffers, *form.claimedTotal == sum, {*form.claimedTotal, sum}, "claimed_total");
    if (form.accountName && form.unitName)
        findings.require(accountOfOther, text::folded(*form.accountName) == text::folded(form.unitName->text),
            {*form.accountName, form.unitName->text}, "account_name");
}

void judgeEmployment(const RosterRow& row, const Thresholds& limits, Findings& findings)
{
    if (!row.contractStart || !row.contractEnd || !row.trainingStart || !row.issued) {
        findings.require(contractGap, {}, {}, "contract_start");
        return;
    }
    const bool covers = *row.contractStart <= *row.trainingStart
        && row.contractEnd->reaches(row.issued->addDays(-limits.daysContractMayEndBeforeIssue));
    findings.require(contractGap, covers,
        {DayRange {*row.contractStart, row.contractEnd->date, row.contractEnd->isOpenEnded()},
            DayRange {*row.trainingStart, *row.issued}},
        "contract_end");
}

/// A class cannot be filed after it began: who started earlier was trained in another one.
std::optional<QDate> dayOfCatalogue(const UpskillSubsidy& form, const RosterRow& row)
{
    if (form.classFiled && (!row.trainingStart || *form.classFiled <= *row.trainingStart))
        return form.classFiled;
    return row.trainingStart;
}

void judgeCatalogue(const UpskillSubsidy& form, const RosterRow& row, const Catalogues& catalogues, Findings& findings)
{
    const std::optional<QDate> day = dayOfCatalogue(form, row);
    if (!day || !row.occupation || !row.occupationCode) {
        QStringList missing;
        if (!row.occupation)
            missing.append(u"职业（工种）"_s);
        if (!row.occupationCode)
            missing.append(u"职业编码"_s);
        if (!day)
            missing.append(u"培训开始日期"_s);
        const char* field = !row.occupation ? "occupation" : !row.occupationCode ? "occupation_code" : "training_start";
        findings.require(notInCatalogue, {}, {missing.join(u'、')}, field);
        return;
    }
    const CatalogueEdition* edition = catalogues.inForce(*day);
    if (edition == nullptr) {
        findings.require(noCatalogue, {}, {*day}, "training_start");
        return;
    }
    const QString entered = row.occupationCode->canonical() + u' ' + *row.occupation;
    const CatalogueFinding found = findInCatalogue(*edition, row.occupationCode->canonical(), *row.occupation);
    bool isListed = found.item != nullptr && found.item->isShortage();
    if (isListed && row.level && found.item->lowest && found.item->highest)
        isListed = row.level->isAtLeast(*found.item->lowest) && found.item->highest->isAtLeast(*row.level);
    findings.require(notInCatalogue, isListed, {entered, edition->title, *day}, "occupation");
    if (isListed && found.match != CatalogueMatch::Exact)
        findings.require(
            catalogueDiffers, false, {entered, found.item->code + u' ' + found.item->name}, "occupation_code");
}

void judgePromotion(const RosterRow& row, const Thresholds& limits, Findings& findings)
{
    findings.require(belowLevel, row.level ? std::optional(row.level->isAtLeast(limits.level)) : std::nullopt,
        {row.level ? Argument(*row.level) : Argument(QString()), limits.level}, "level");
    if (!row.earlierLevel || !row.earlierOccupation)
        findings.judge(noEarlierCertificate, {}, "earlier_level");
    if (!row.earlierOccupation || !row.occupation)
        return;
    FindingState kinship = FindingState::Met;
    if (text::folded(*row.earlierOccupation) == text::folded(*row.occupation))
        findings.require(otherOccupation, true, {*row.occupation}, "earlier_occupation");
    else
        kinship = findings.judge(otherOccupation, {*row.occupation, *row.earlierOccupation}, "earlier_occupation");
    // Levels of unrelated occupations do not compare: only related ones can make it no promotion.
    if (kinship == FindingState::Met && row.earlierLevel && row.level)
        findings.require(
            notPromotion, row.level->isAbove(*row.earlierLevel), {*row.level, *row.earlierLevel}, "earlier_level");
}

void judgeCertificate(const RosterRow& row, const Figures& figures, const Dates& dates, Findings& findings)
{
    if (!row.certificate) {
        findings.require(notQualification, {}, {}, "certificate");
        return;
    }
    const QString number = row.certificate->display();
    if (row.certificate->isLaterSystem()) {
        const FigureAnswer<bool> counts = figures.isOn(laterCertificatesCount, dates.handedIn);
        if (!counts)
            findings.needsFigure(notQualification, laterCertificatesCount, {number}, "certificate");
        else if (*counts.value)
            findings.require(notQualification, true, {number, counts.source}, "certificate");
        else
            findings.practise(laterNotCounted, {true, counts.source}, false, {number, counts.source}, "certificate");
    } else if (row.certificate->kind() == CertificateNumber::Kind::Other) {
        findings.judge(notQualification, {number}, "certificate");
    } else {
        findings.require(notQualification, true, {number, u"国家职业资格证书"_s}, "certificate");
    }
    if (!row.certificate->crossCheck(row.level, row.issued.value_or(QDate())).isEmpty())
        findings.require(numberDiffers, false, {number}, "certificate");
}

void judgeDates(const RosterRow& row, const Dates& dates, const Thresholds& limits, Findings& findings)
{
    const bool isPossible = !row.trainingStart || !row.trainingEnd || *row.trainingStart <= *row.trainingEnd;
    if (row.issued && row.trainingEnd && isPossible)
        findings.require(issuedBeforeEnd, *row.issued >= row.trainingEnd->addDays(-limits.daysIssueMayPrecedeEnd),
            {*row.issued, *row.trainingEnd}, "training_end");
    else
        findings.require(issuedBeforeEnd, {}, {}, "training_end");
    if (!row.issued) {
        findings.require(lastYear, {}, {}, "issued");
        return;
    }
    const bool isSameYear = row.issued->year() + limits.yearsAfterIssue >= dates.handedIn.year()
        && row.issued->year() <= dates.handedIn.year();
    findings.require(lastYear, isSameYear, {*row.issued, dates.handedIn}, "issued");
    if (isSameYear && *row.issued > dates.handedIn)
        findings.require(issuedAfterClaim, false, {*row.issued, dates.handedIn}, "issued");
}

} // namespace

Decision assess2011(const UpskillSubsidy& form, const QList<IdentifiedRow>& roster, const Circumstances& now,
    const Thresholds& limits)
{
    Decision decision(now.rulings);
    judgeUnit(form, decision.findings());
    judgeFund(form, now.facts, decision.findings());
    judgeClaim(form, roster, decision.findings());
    const FigureAnswer<bool> isCapped = now.figures.isOn(notAboveInvoice, now.dates.handedIn);
    if (!isCapped)
        decision.findings().practise(aboveInvoice, isCapped, {}, {}, "roster");
    decision.expectLines(roster.size());
    const RosterIndex known(roster, now.figures.isOn(oncePerLevel, now.dates.handedIn).value.value_or(false));
    for (int i = 0; i < roster.size(); ++i) {
        const RosterRow& row = roster[i].row;
        DecisionLine& line = decision.newLine(i, roster[i].id);
        judgeEmployment(row, limits, line.findings);
        judgeCatalogue(form, row, now.catalogues, line.findings);
        judgePromotion(row, limits, line.findings);
        judgeCertificate(row, now.figures, now.dates, line.findings);
        judgeDates(row, now.dates, limits, line.findings);
        const Repeated repeated = judgeRepetition(roster, known, i, now, decision, line.findings);
        judgeInvoices(row, now, line.findings);
        judgeOtherHolder(row, now.facts, line.findings);
        if (line.verdict() != Verdict::Refused)
            grantFees(row, now, repeated, line);
    }
    return decision;
}

} // namespace jiangce::upskill_subsidy
