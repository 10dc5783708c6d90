// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/programmes/talent_settlement/record.h"

namespace jiangce::talent_settlement {

struct IdentifiedDependant {
    QString id;
    Dependant row;
};

/// The seven tests of clause 五, for papers handed in before 2022-06-01. The day of hand-in decides retirement rules and
/// ages, the day of hiring the catalogue.
[[nodiscard]] Decision assess2011(const TalentSettlement& form, const QList<IdentifiedDependant>& dependants,
    const Circumstances& circumstances);

/// 大政发〔2022〕17号: contract and insurance only; no refusal under clause 五.
[[nodiscard]] Decision assess2022(const TalentSettlement& form, const QList<IdentifiedDependant>& dependants,
    const Circumstances& circumstances);

} // namespace jiangce::talent_settlement
