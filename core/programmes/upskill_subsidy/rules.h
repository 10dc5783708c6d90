// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/programmes/upskill_subsidy/policy.h"
#include "core/programmes/upskill_subsidy/record.h"

namespace jiangce::upskill_subsidy {

/// A row with the id it keeps.
struct IdentifiedRow {
    QString id;
    RosterRow row;
};

/// The rules of 2.1b–c as of 2011: pure, in the order of the policy; the claim's day decides the year, the class filing
/// (else, and where that came later, the start of training) the catalogue, the claim's day the figures.
[[nodiscard]] Decision assess2011(const UpskillSubsidy& form, const QList<IdentifiedRow>& roster,
    const Circumstances& circumstances, const Thresholds& thresholds = {});

} // namespace jiangce::upskill_subsidy
