// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/archive.h"

#include "core/casework/operations/case_work.h"

namespace jiangce {

Outcome<ChangeReport> archive(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::Archive, input, [](CaseWork& work, CaseState&) -> Outcome<void> {
        work.file().archivedOn = work.today();
        return {};
    });
}

} // namespace jiangce
