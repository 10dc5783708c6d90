// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/field_value.h"

#include <optional>

namespace jiangce::level_promotion {

/// What the level of one honoured person becomes.
struct LevelPromotion {
    std::optional<Name> name;
    std::optional<IdNumber> idNumber;
    std::optional<Sex> sex;
    std::optional<Phone> phone;
    std::optional<Name> employerName;
    std::optional<CreditCode> employerCode;
    std::optional<AdminUnitCode> employerDistrict;
    std::optional<QString> honourTitle;
    std::optional<QString> honourDocument;
    std::optional<QDate> honourOn;
    std::optional<QString> occupation;
    std::optional<OccupationCode> occupationCode;
    std::optional<CertificateLevel> level;
    std::optional<CertificateNumber> certificate;
    std::optional<ChoiceKey> outcome;       ///< direct, priority, not_applicable
    std::optional<CertificateLevel> newLevel;
    std::optional<CertificateNumber> newCertificate;
};

} // namespace jiangce::level_promotion
