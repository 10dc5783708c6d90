// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/field_value.h"

#include <optional>

namespace jiangce::appraisal_report {

/// One appraisal as it was held. What was not filled in, or cannot be read, is empty.
struct ReportLine {
    std::optional<QString> occupation;
    std::optional<OccupationCode> occupationCode;
    std::optional<CertificateLevel> level;
    std::optional<Month> month;
    std::optional<QString> place;
    std::optional<int> planned;
    std::optional<int> sat;
    std::optional<int> passed;
    std::optional<int> certified;
    std::optional<QString> differenceReason;
    std::optional<QString> remarks;
};

/// Who got a certificate, where names are attached.
struct Holder {
    std::optional<Name> name;
    std::optional<IdNumber> idNumber;
    std::optional<QString> heldOccupation;
    std::optional<OccupationCode> heldCode;
    std::optional<CertificateLevel> heldLevel;
    std::optional<CertificateNumber> certificate;
    std::optional<QDate> issued;
    std::optional<QString> issuer;
};

/// What an appraisal body has done in a year (3.1e).
struct AppraisalReport {
    std::optional<Name> bodyName;
    std::optional<CreditCode> creditCode;
    std::optional<AdminUnitCode> district;
    std::optional<QString> address;
    std::optional<QString> headOfBody;
    std::optional<QString> contactName;
    std::optional<Phone> contactPhone;
    std::optional<int> reportYear;
    std::optional<ChoiceKey> reportKind;    ///< annual, supplement
    std::optional<QDate> cutOff;            ///< last day the numbers are of
    std::optional<LongText> supervision;
    std::optional<int> complaints;
    std::optional<LongText> remarks;
};

} // namespace jiangce::appraisal_report
