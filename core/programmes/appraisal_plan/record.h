// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/field_value.h"

#include <optional>

namespace jiangce::appraisal_plan {

/// One appraisal that is planned. What was not filled in, or cannot be read, is empty.
struct PlanLine {
    std::optional<QString> occupation;
    std::optional<OccupationCode> occupationCode;
    std::optional<CertificateLevel> level;
    std::optional<Month> month;
    std::optional<int> heads;
    std::optional<QString> place;
    std::optional<int> examiners;
    std::optional<QString> remarks;
};

/// What an appraisal body means to appraise in a year (3.1e).
struct AppraisalPlan {
    std::optional<Name> bodyName;
    std::optional<CreditCode> creditCode;
    std::optional<AdminUnitCode> district;
    std::optional<QString> address;
    std::optional<QString> approvedBy;      ///< number of the document that made it an appraisal body
    std::optional<QString> headOfBody;
    std::optional<QString> contactName;
    std::optional<Phone> contactPhone;
    std::optional<int> planYear;
    std::optional<ChoiceKey> planKind;      ///< annual, amended
    std::optional<QString> feeBasis;
    std::optional<LongText> remarks;
};

} // namespace jiangce::appraisal_plan
