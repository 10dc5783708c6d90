// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/field_value.h"

#include <optional>

namespace jiangce::honour_bonus {

/// The title the bonus is paid for: one row.
struct Award {
    std::optional<ChoiceKey> title;     ///< key of the title's programme
    std::optional<QString> remarks;
};

/// One person's bonus for one title of one round.
struct HonourBonus {
    std::optional<Name> name;
    std::optional<IdNumber> idNumber;
    std::optional<Phone> phone;
    std::optional<Name> employerName;
    std::optional<CreditCode> employerCode;
    std::optional<AdminUnitCode> employerDistrict;
    std::optional<QString> honourTitle;
    std::optional<QString> honourDocument;
    std::optional<QDate> honourOn;
    std::optional<QString> honourCertificate;
    std::optional<Name> accountName;
    std::optional<QString> bankName;
    std::optional<BankAccount> accountNumber;
};

} // namespace jiangce::honour_bonus
