// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/programmes/talent_settlement/policy.h"
#include "core/programmes/talent_settlement/record.h"

namespace jiangce::talent_settlement {

struct IdentifiedDependant {
    QString id;
    Dependant row;
};

/// Chooses by the day of hand-in: the seven tests of clause 五 before the wider rule, that rule from its first day on.
[[nodiscard]] Decision assessByDay(const TalentSettlement& form, const QList<IdentifiedDependant>& dependants,
    const Circumstances& circumstances, const Thresholds& thresholds = {});

/// The seven tests of clause 五. The day of hand-in decides retirement rules and ages, the day of hiring the catalogue.
[[nodiscard]] Decision assess2011(const TalentSettlement& form, const QList<IdentifiedDependant>& dependants,
    const Circumstances& circumstances, const Thresholds& thresholds);

/// 大政发〔2022〕17号: contract and insurance only; no refusal under clause 五.
[[nodiscard]] Decision assess2022(const TalentSettlement& form, const QList<IdentifiedDependant>& dependants,
    const Circumstances& circumstances, const Thresholds& thresholds);

} // namespace jiangce::talent_settlement
