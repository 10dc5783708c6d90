// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/field_value.h"

#include <optional>

namespace jiangce::upskill_subsidy {

/// One employee and one certificate. What was not filled in, or cannot be read, is empty.
struct RosterRow {
    std::optional<Name> name;
    std::optional<Sex> sex;
    std::optional<IdNumber> idNumber;
    std::optional<QString> post;
    std::optional<QString> occupation;
    std::optional<OccupationCode> occupationCode;
    std::optional<QString> earlierOccupation;
    std::optional<CertificateLevel> earlierLevel;
    std::optional<CertificateNumber> earlierCertificate;
    std::optional<QDate> earlierIssued;
    std::optional<CertificateLevel> level;
    std::optional<CertificateNumber> certificate;
    std::optional<QDate> issued;
    std::optional<QString> issuer;
    std::optional<QDate> contractStart;
    std::optional<OpenDate> contractEnd;
    std::optional<Month> insuredSince;
    std::optional<QDate> trainingStart;
    std::optional<QDate> trainingEnd;
    std::optional<int> trainingHours;
    std::optional<Money> trainingFee;       ///< as invoiced
    std::optional<Money> appraisalFee;      ///< as invoiced
    std::optional<Phone> phone;
    std::optional<QString> remarks;
};

/// An enterprise's claim for the training and appraisal fees of one year's promotions (2.1b–c).
struct UpskillSubsidy {
    std::optional<Name> unitName;
    std::optional<CreditCode> creditCode;
    std::optional<AdminUnitCode> district;
    std::optional<QString> outsidePlace;    ///< where it is, when not in Dalian
    std::optional<QString> address;
    std::optional<Name> legalRepresentative;
    std::optional<Name> contactName;
    std::optional<Phone> contactPhone;
    std::optional<QString> insuranceNumber;
    std::optional<int> employeeCount;
    std::optional<int> fundYear;
    std::optional<Money> wageTotal;         ///< of the year before
    std::optional<Money> fundDrawn;
    std::optional<Money> fundUsed;
    std::optional<Money> fundFrontline;
    std::optional<ChoiceKey> trainedBy;     ///< self, commissioned
    std::optional<QString> trainingBody;
    std::optional<QDate> classFiled;        ///< day the class was filed before it began
    std::optional<Money> claimedTotal;
    std::optional<QString> accountName;
    std::optional<QString> bankName;
    std::optional<BankAccount> accountNumber;
};

} // namespace jiangce::upskill_subsidy
