// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/field_value.h"

#include <optional>

namespace jiangce::allowance_nomination {

/// An entry in the pool from which candidates for the government allowance are chosen.
struct AllowanceNomination {
    std::optional<Name> name;
    std::optional<IdNumber> idNumber;
    std::optional<Sex> sex;
    std::optional<Phone> phone;
    std::optional<Name> employerName;
    std::optional<CreditCode> employerCode;
    std::optional<AdminUnitCode> employerDistrict;
    std::optional<QString> occupation;
    std::optional<CertificateLevel> level;
    std::optional<QString> honourTitle;
    std::optional<QString> honourDocument;
    std::optional<QDate> honourOn;
    std::optional<LongText> deeds;
};

} // namespace jiangce::allowance_nomination
