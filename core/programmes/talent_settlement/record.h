// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/field_value.h"

#include <optional>

namespace jiangce::talent_settlement {

/// A spouse or child who moves along (5c).
struct Dependant {
    std::optional<ChoiceKey> relation;      ///< spouse, child
    std::optional<Name> name;
    std::optional<IdNumber> idNumber;
    std::optional<Sex> sex;
    std::optional<QDate> birthDate;
    std::optional<QString> formerResidence;
    std::optional<bool> consents;
};

/// One person's application to settle where the employer is (5a–d).
struct TalentSettlement {
    std::optional<ChoiceKey> appliedBy;     ///< person, employer
    std::optional<bool> earlierRule;        ///< papers of before the wider rule are being entered
    std::optional<Name> name;
    std::optional<IdNumber> idNumber;
    std::optional<Sex> sex;
    std::optional<QDate> birthDate;
    std::optional<ChoiceKey> postKind;      ///< women: cadre, worker
    std::optional<ChoiceKey> maritalStatus;
    std::optional<Phone> phone;
    std::optional<QString> formerResidence;
    std::optional<QString> occupation;
    std::optional<OccupationCode> occupationCode;
    std::optional<CertificateLevel> level;
    std::optional<CertificateNumber> certificate;
    std::optional<QDate> issued;
    std::optional<QString> issuer;
    std::optional<ChoiceKey> appraisal;     ///< here, filed, elsewhere, later_body
    std::optional<Name> employerName;
    std::optional<CreditCode> employerCode;
    std::optional<AdminUnitCode> employerDistrict;
    std::optional<QString> employerPlace;   ///< where it is, when not in Dalian
    std::optional<ChoiceKey> employerKind;  ///< ordinary, hr_service, dispatch, mixed
    std::optional<QString> post;
    std::optional<OccupationCode> postCode;
    std::optional<QDate> hiredOn;
    std::optional<ChoiceKey> contractKind;  ///< fixed, open, task
    std::optional<bool> contractWithEmployer;
    std::optional<QDate> contractStart;
    std::optional<OpenDate> contractEnd;
    std::optional<QDate> continuousSince;   ///< in enterprises of Dalian, without a break
    std::optional<QString> relaxationDecision;  ///< number of the collective decision
    std::optional<QDate> relaxationDecidedOn;
    std::optional<bool> insuredHere;
    std::optional<Month> insuredSince;
    std::optional<AdminUnitCode> settleDistrict;
    std::optional<ChoiceKey> settleKind;
    std::optional<QString> settleAddress;
    std::optional<QString> policeStation;
    std::optional<bool> asksForHousing;
};

} // namespace jiangce::talent_settlement
