// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_office.h"
#include "core/casework/case_file.h"
#include "core/casework/claim_lines.h"

namespace jiangce::cli {

/// What officers of the made-up office do with a case, by the real operations. A refusal of an operation is a bug of
/// the demonstration: Fault.
class DemoSteps final {
public:
    DemoSteps(const DemoStaff& staff, FixedClock& clock)
        : m_staff(staff)
        , m_clock(clock)
    {
    }
    [[nodiscard]] CaseFile read(CaseId id) const;
    /// `words` stand as opinion and as reason. The clock moves on by some seconds.
    void take(const QString& account, CaseId id, Action action, const QString& words = {});
    /// Ticks every material that is needed; the first one as missing if asked to.
    void tickMaterials(const QString& account, CaseId id, bool isOneMissing = false);
    /// Rules that every condition left to judgement is met.
    void recordRulings(const QString& account, CaseId id);
    /// Settles as the rules propose, after `edit` has seen the proposal.
    void settle(const QString& account, CaseId id, const std::function<void(QList<LineInput>&)>& edit = {});

private:
    const DemoStaff& m_staff;
    FixedClock& m_clock;
};

} // namespace jiangce::cli
