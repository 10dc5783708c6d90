// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/upskill_subsidy/rules.h"

#include "core/base/text.h"
#include "core/programmes/upskill_subsidy/conditions.h"
#include "core/register/admin_unit.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce::upskill_subsidy {

namespace {

using namespace conditions;

QString period(QDate from, const std::optional<OpenDate>& until)
{
    const QString end = !until ? u"?"_s : until->isOpenEnded() ? u"∞"_s : isoDate(until->date);
    return u"%1 – %2"_s.arg(isoDate(from), end);
}

void judgeUnit(const UpskillSubsidy& form, Findings& findings)
{
    std::optional<bool> isInDalian;
    if (form.district)
        isInDalian = findAdminUnit(form.district->code) != nullptr;
    findings.require(
        notInDalian, isInDalian, {form.district ? adminUnitName(form.district->code) : QString()}, "district");

    if (!form.creditCode)
        findings.require(notEnterprise, {}, {}, "credit_code");
    else if (form.creditCode->isEnterprise())
        findings.require(notEnterprise, true, {form.creditCode->canonical()}, "credit_code");
    else
        findings.judge(notEnterprise, {form.creditCode->canonical()}, "credit_code");
}

/// Drawn and used are the text's own words and can be read off; "as prescribed" points outside the text.
void judgeFund(const UpskillSubsidy& form, const Facts& facts, Findings& findings)
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
            share = u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10);
        }
        findings.judge(fundNotAsPrescribed, {*form.fundDrawn, share, *form.fundUsed}, "fund_drawn");
    }
    if (facts.fundIsPooled.value_or(false))
        findings.judge(fundPooled, {}, "fund_drawn");
    else if (facts.fundIsPooled)
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
        {period(*row.contractStart, row.contractEnd), period(*row.trainingStart, OpenDate {*row.issued})}, "contract_end");
}

void judgeCatalogue(const UpskillSubsidy& form, const RosterRow& row, const Catalogues& catalogues, Findings& findings)
{
    const std::optional<QDate> day = form.classFiled ? form.classFiled : row.trainingStart;
    const CatalogueEdition* edition = day ? catalogues.inForce(*day) : nullptr;
    if (edition == nullptr || !row.occupation || !row.occupationCode) {
        findings.require(notInCatalogue, {}, {}, "occupation");
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
    if (row.earlierLevel && row.level)
        findings.require(
            notPromotion, row.level->isAbove(*row.earlierLevel), {*row.level, *row.earlierLevel}, "earlier_level");
    if (row.earlierOccupation && row.occupation) {
        if (text::folded(*row.earlierOccupation) == text::folded(*row.occupation))
            findings.require(otherOccupation, true, {*row.occupation}, "earlier_occupation");
        else
            findings.judge(otherOccupation, {*row.occupation, *row.earlierOccupation}, "earlier_occupation");
    }
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
        else
            findings.require(notQualification, *counts.value, {number, counts.source}, "certificate");
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
    if (row.issued && row.trainingEnd)
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

/// Where a certificate was claimed for before: an earlier row of this roster, or an earlier case.
QString earlierClaim(const QList<IdentifiedRow>& roster, int index, const Facts& facts)
{
    const CertificateNumber& certificate = *roster[index].row.certificate;
    for (int i = 0; i < index; ++i)
        if (roster[i].row.certificate == certificate)
            return u"第%1行"_s.arg(i + 1);
    if (facts.earlierGrants)
        for (const EarlierGrant& grant : *facts.earlierGrants)
            if (grant.certificateNumber == certificate.canonical())
                return grant.caseNumber;
    return {};
}

/// The same number under somebody else's name may be a slip in either case: said, never held against the claim.
void hintAtOtherHolder(const RosterRow& row, const Facts& facts, Findings& findings)
{
    if (!row.certificate || !row.idNumber || !facts.otherClaims)
        return;
    for (const EarlierGrant& claim : *facts.otherClaims)
        if (claim.certificateNumber == row.certificate->canonical() && !claim.personNumber.isEmpty()
            && claim.personNumber != row.idNumber->canonical()) {
            findings.require(certificateOfOther, false, {row.certificate->display(), claim.caseNumber}, "certificate");
            return;
        }
}

void judgeRepetition(const QList<IdentifiedRow>& roster, int index, const Circumstances& now, Findings& findings)
{
    const RosterRow& row = roster[index].row;
    if (row.certificate) {
        const QString earlier = earlierClaim(roster, index, now.facts);
        findings.require(duplicate, earlier.isEmpty(), {row.certificate->display(), earlier}, "certificate");
    }
    if (!row.idNumber || !row.occupationCode || !row.level)
        return;
    std::optional<bool> isFirst;
    QString where;
    if (now.facts.earlierGrants) {
        const auto same = std::ranges::find_if(*now.facts.earlierGrants, [&row](const EarlierGrant& grant) {
            return grant.personNumber == row.idNumber->canonical() && grant.level == row.level->canonical()
                && grant.occupationCode == row.occupationCode->canonical();
        });
        isFirst = same == now.facts.earlierGrants->cend();
        where = *isFirst ? QString() : same->caseNumber;
    }
    findings.practise(alreadyGranted, now.figures.isOn(oncePerLevel, now.dates.handedIn), isFirst,
        {row.occupationCode->canonical() + u' ' + row.level->chineseShort(), where}, "id_number");
}

void grantFees(const RosterRow& row, const Circumstances& now, DecisionLine& line)
{
    if (!row.level || !row.occupationCode)
        return;
    const bool isCapped = now.figures.isOn(notAboveInvoice, now.dates.handedIn).value.value_or(false);
    const FigurePoint point {row.level->canonical(), row.occupationCode->canonical(), row.occupation.value_or(QString())};
    const auto cap = [isCapped](const std::optional<Money>& invoice) { return isCapped ? invoice : std::nullopt; };
    line.grant(now.figures, trainingFee, point, now.dates.handedIn, cap(row.trainingFee));
    line.grant(now.figures, appraisalFee, point, now.dates.handedIn, cap(row.appraisalFee));
}

} // namespace

Decision assess2011(const UpskillSubsidy& form, const QList<IdentifiedRow>& roster, const Circumstances& now,
    const Thresholds& limits)
{
    Decision decision(now.rulings);
    judgeUnit(form, decision.findings());
    judgeFund(form, now.facts, decision.findings());
    judgeClaim(form, roster, decision.findings());
    for (int i = 0; i < roster.size(); ++i) {
        const RosterRow& row = roster[i].row;
        DecisionLine& line = decision.newLine(i, roster[i].id);
        judgeEmployment(row, limits, line.findings);
        judgeCatalogue(form, row, now.catalogues, line.findings);
        judgePromotion(row, limits, line.findings);
        judgeCertificate(row, now.figures, now.dates, line.findings);
        judgeDates(row, now.dates, limits, line.findings);
        judgeRepetition(roster, i, now, line.findings);
        hintAtOtherHolder(row, now.facts, line.findings);
        if (line.verdict() != Verdict::Refused)
            grantFees(row, now, line);
    }
    return decision;
}

} // namespace jiangce::upskill_subsidy
