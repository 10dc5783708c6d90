// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/accept.h"

#include "core/casework/materials.h"
#include "core/casework/operations/hand_in.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

Outcome<void> checkMaterials(CaseWork& work)
{
    const FormData form = readForm(work.db(), work.programme(), work.file().id);
    for (const MaterialEntry& entry : readMaterials(work.db(), work.file(), form)) {
        const bool isMissing = entry.tick == MaterialTick::None || entry.tick == MaterialTick::Missing;
        if (isMissing && entry.isNeeded && entry.material->isRequired)
            return fail(ProblemCode::MaterialMissing, {QString::fromUtf16(entry.material->chinese)});
    }
    return {};
}

} // namespace

Outcome<ChangeReport> accept(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::Accept, input, [](CaseWork& work, CaseState&) -> Outcome<void> {
        if (const auto complete = checkMaterials(work); !complete)
            return complete;
        if (work.file().isSentBack())
            if (const auto again = handIn(work, u"accept"_s); !again)
                return again;
        if (!work.file().acceptedOn.isValid())
            work.file().acceptedOn = work.today();
        endSendBack(work);
        return {};
    });
}

} // namespace jiangce
