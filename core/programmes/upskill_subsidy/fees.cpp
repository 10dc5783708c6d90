// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/upskill_subsidy/fees.h"

#include "core/programmes/upskill_subsidy/conditions.h"

using namespace Qt::StringLiterals;

namespace jiangce::upskill_subsidy {

using namespace conditions;

namespace {

bool isOfOther(const RosterRow& row, const EarlierGrant& grant)
{
    return row.idNumber && !grant.personNumber.isEmpty() && grant.personNumber != row.idNumber->canonical();
}

/// Where a certificate was claimed for before: an earlier row of this roster, or an earlier case.
QString earlierClaim(const QList<IdentifiedRow>& roster, const RosterIndex& known, int index, const Facts& facts)
{
    const CertificateNumber& certificate = *roster[index].row.certificate;
    if (const int first = known.firstRow.value(certificate, index); first < index)
        return u"第%1行"_s.arg(first + 1);
    if (facts.earlierGrants)
        for (const EarlierGrant& grant : *facts.earlierGrants)
            if (grant.certificateNumber == certificate.canonical() && !isOfOther(roster[index].row, grant))
                return grant.caseNumber;
    return {};
}

/// A row before this one grants what it is not refused; the first occurrence counts.
QString grantedAbove(const QList<IdentifiedRow>& roster, const RosterIndex& known, const Decision& decision, int index,
    const char* figure)
{
    const RosterRow& row = roster[index].row;
    for (const int i : known.rowsOf.value(*row.idNumber)) {
        if (i >= index)
            break;
        const RosterRow& other = roster[i].row;
        if (other.occupationCode != row.occupationCode || other.level != row.level)
            continue;
        for (const Grant& grant : decision.lines()[size_t(i)].grants)
            if (qstrcmp(grant.figure->key, figure) == 0 && !(grant.amount && grant.amount->isZero()))
                return u"第%1行"_s.arg(i + 1);
    }
    return {};
}

/// An old case may not say which fee it granted: it stands for both.
QString grantedBefore(const RosterRow& row, const Facts& facts, const char* figure)
{
    for (const EarlierGrant& grant : facts.earlierGrants.value_or(QList<EarlierGrant>()))
        if (grant.personNumber == row.idNumber->canonical() && grant.level == row.level->canonical()
            && grant.occupationCode == row.occupationCode->canonical()
            && (grant.figure.isEmpty() || grant.figure == QLatin1StringView(figure)))
            return grant.caseNumber;
    return {};
}

struct Fee {
    const FigureDeclaration& figure;
    const std::optional<Money>& invoice;
    bool isRepeated;
};

} // namespace

void judgeOtherHolder(const RosterRow& row, const Facts& facts, Findings& findings)
{
    if (!row.certificate)
        return;
    for (const auto* claims : {&facts.earlierGrants, &facts.otherClaims})
        for (const EarlierGrant& claim : claims->value_or(QList<EarlierGrant>()))
            if (claim.certificateNumber == row.certificate->canonical() && isOfOther(row, claim)) {
                findings.judge(certificateOfOther, {row.certificate->display(), claim.caseNumber}, "certificate");
                return;
            }
}

RosterIndex::RosterIndex(const QList<IdentifiedRow>& roster, bool withPeople)
{
    firstRow.reserve(roster.size());
    for (int i = 0; i < roster.size(); ++i) {
        const RosterRow& row = roster[i].row;
        if (row.certificate && !firstRow.contains(*row.certificate))
            firstRow.insert(*row.certificate, i);
        if (withPeople && row.idNumber)
            rowsOf[*row.idNumber].append(i);
    }
}

Repeated judgeRepetition(const QList<IdentifiedRow>& roster, const RosterIndex& known, int index,
    const Circumstances& now, const Decision& decision, Findings& findings)
{
    const RosterRow& row = roster[index].row;
    if (row.certificate) {
        const QString earlier = earlierClaim(roster, known, index, now.facts);
        findings.require(duplicate, earlier.isEmpty(), {row.certificate->display(), earlier}, "certificate");
    }
    if (!row.idNumber || !row.occupationCode || !row.level)
        return {};
    const FigureAnswer<bool> isOnce = now.figures.isOn(oncePerLevel, now.dates.handedIn);
    const QString what = row.occupationCode->canonical() + u' ' + row.level->chineseShort();
    if (!isOnce.value.value_or(false)) {
        findings.practise(alreadyGranted, isOnce, {}, {what}, "id_number");
        return {};
    }
    const auto place = [&](const char* figure) {
        const QString above = grantedAbove(roster, known, decision, index, figure);
        return above.isEmpty() ? grantedBefore(row, now.facts, figure) : above;
    };
    const Repeated repeated {place(trainingFee.key), place(appraisalFee.key)};
    const bool isTraining = !repeated.training.isEmpty();
    const bool isAppraisal = !repeated.appraisal.isEmpty();
    std::optional<bool> isFirst;
    if ((isTraining && isAppraisal) || now.facts.earlierGrants)
        isFirst = !(isTraining && isAppraisal);
    const QString where = isTraining ? repeated.training : repeated.appraisal;
    if (isTraining != isAppraisal)
        findings.require(
            feeGranted, false, {isTraining ? u"培训费"_s : u"鉴定费"_s, what, where, isOnce.source}, "id_number");
    if (isTraining == isAppraisal || !isFirst)
        findings.practise(alreadyGranted, isOnce, isFirst, {what, where}, "id_number");
    return repeated;
}

void judgeInvoices(const RosterRow& row, const Circumstances& now, Findings& findings)
{
    const FigureAnswer<bool> isCapped = now.figures.isOn(notAboveInvoice, now.dates.handedIn);
    const bool areRead = row.trainingFee && row.appraisalFee;
    if (isCapped.value.value_or(false))
        findings.practise(aboveInvoice, isCapped, areRead ? std::optional(true) : std::nullopt,
            {row.trainingFee.value_or(Money()), row.appraisalFee.value_or(Money())},
            row.trainingFee ? "appraisal_fee" : "training_fee");
    if (row.trainingFee && row.trainingFee->isZero())
        findings.require(noInvoice, false, {u"培训费"_s}, "training_fee");
    if (row.appraisalFee && row.appraisalFee->isZero())
        findings.require(noInvoice, false, {u"鉴定费"_s}, "appraisal_fee");
}

void grantFees(const RosterRow& row, const Circumstances& now, const Repeated& repeated, DecisionLine& line)
{
    if (!row.level || !row.occupationCode)
        return;
    const FigureAnswer<bool> isCapped = now.figures.isOn(notAboveInvoice, now.dates.handedIn);
    const FigurePoint point {row.level->canonical(), row.occupationCode->canonical(), row.occupation.value_or(QString())};
    for (const Fee& fee : {Fee {trainingFee, row.trainingFee, !repeated.training.isEmpty()},
             Fee {appraisalFee, row.appraisalFee, !repeated.appraisal.isEmpty()}}) {
        const auto cap = fee.isRepeated ? std::optional(Money())
            : isCapped.value.value_or(false) ? fee.invoice : std::nullopt;
        line.grant(now.figures, fee.figure, point, now.dates.handedIn, cap);
        Grant& grant = line.grants.back();
        if (fee.isRepeated)
            grant.amount = Money(); // nothing is due, set or not
        else if (grant.uncapped)
            line.findings.require(
                cutToInvoice, false, {*grant.uncapped, *grant.amount, isCapped.source}, fee.figure.key);
    }
}

} // namespace jiangce::upskill_subsidy
