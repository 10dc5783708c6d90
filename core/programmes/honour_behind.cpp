// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/honour_behind.h"

namespace jiangce::honour_behind {

const HonourBehind* judge(const Condition& notHonoured, const Condition& revoked, const Facts& facts, Findings& findings)
{
    if (!facts.honourBehind) {
        findings.require(notHonoured, {}, {}, "honour_title");
        return nullptr;
    }
    const HonourBehind& honour = *facts.honourBehind;
    const bool isHonoured = !honour.programme.isEmpty();
    findings.require(notHonoured, isHonoured, {honour.title, honour.grantedOn, honour.document}, "honour_title");
    if (!isHonoured)
        return nullptr;
    findings.require(revoked, !honour.isRevoked, {}, "honour_title");
    return honour.isRevoked ? nullptr : &honour;
}

} // namespace jiangce::honour_behind
