// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/level_promotion/rules.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace jiangce::level_promotion {

namespace {

using namespace conditions;

std::optional<CertificateLevel> stepsAbove(CertificateLevel level, int steps)
{
    const int rank = level.rank() + steps;
    const auto& all = CertificateLevel::all();
    return rank < int(all.size()) ? std::optional(all[size_t(rank)]) : std::nullopt;
}

bool isSameOccupation(const LevelPromotion& form, const HeldCertificate& held)
{
    if (form.occupationCode && !held.occupationCode.isEmpty())
        return form.occupationCode->canonical() == held.occupationCode;
    return form.occupation && text::folded(*form.occupation) == text::folded(held.occupation);
}

bool isHeld(const LevelPromotion& form, const QList<HeldCertificate>& certificates)
{
    return std::ranges::any_of(certificates, [&form](const HeldCertificate& held) {
        return held.level.isAtLeast(*form.newLevel) && isSameOccupation(form, held);
    });
}

void judgeNewLevel(const LevelPromotion& form, const Facts& facts, const Thresholds& limits, Findings& findings)
{
    if (!form.newLevel) {
        findings.require(notOneUp, {}, {*form.level}, "new_level");
        return;
    }
    const auto next = stepsAbove(*form.level, limits.steps);
    findings.require(notOneUp, next == form.newLevel && limits.top.isAtLeast(*form.newLevel),
        {*form.level, *form.newLevel, next ? Argument(*next) : Argument(QString())}, "new_level");
    findings.require(levelHeld,
        facts.certificates ? std::optional(!isHeld(form, *facts.certificates)) : std::nullopt, {*form.newLevel}, "new_level");
}

} // namespace

Decision assessBy(const LevelPromotion& form, const Circumstances& circumstances, const Thresholds& limits)
{
    Decision decision(circumstances.rulings);
    Findings& findings = decision.findings();
    honour_behind::judge(notHonoured, honourRevoked, circumstances.facts, findings);
    if (!form.level || !form.outcome) {
        findings.require(alreadyTop, {}, {}, form.level ? "outcome" : "level");
        return decision;
    }
    const bool isTop = form.level->isAtLeast(limits.top);
    if (form.outcome->key == "not_applicable"_L1) {
        findings.require(appliesAfterAll, isTop, {*form.level, limits.top}, "outcome");
        return decision;
    }
    findings.require(alreadyTop, !isTop, {*form.level, limits.top}, "level");
    if (form.outcome->key == "direct"_L1)
        judgeNewLevel(form, circumstances.facts, limits, findings);
    return decision;
}

} // namespace jiangce::level_promotion
