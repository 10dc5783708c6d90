// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/put_on_file.h"

#include "core/casework/filings.h"
#include "core/casework/materials.h"
#include "core/casework/operations/hand_in.h"
#include "core/casework/verdict_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

Outcome<ChangeReport> takeIn(const Desk& desk, CaseId id, int expectedVersion, Action action, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, action, input, [action](CaseWork& work, CaseState&) -> Outcome<void> {
        if (const auto complete = checkMaterials(work.db(), work.file()); !complete)
            return complete;
        assessAndStore(work, actionKey(action));
        const auto number = giveFilingNumber(work.db(), work.file(), work.today());
        if (!number)
            return fail(number.error());
        work.after().insert(u"filing_number"_s, *number);
        work.file().decidedOn = work.today();
        return {};
    });
}

} // namespace

Outcome<ChangeReport> putOnFile(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeIn(desk, id, expectedVersion, Action::File, input);
}

Outcome<ChangeReport> receive(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeIn(desk, id, expectedVersion, Action::Receive, input);
}

} // namespace jiangce
