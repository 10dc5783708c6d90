// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/submit.h"

#include "core/casework/case_store.h"
#include "core/casework/operations/hand_in.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<ChangeReport> submit(const Desk& desk, CaseId id, int expectedVersion, const SubmitInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::Submit, {}, [&input](CaseWork& work, CaseState&) -> Outcome<void> {
        const QDate day = input.handedIn.isValid() ? input.handedIn : work.today();
        if (day > work.today())
            return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
        CaseFile& file = work.file();
        file.handedIn = day;
        if (file.number.isEmpty()) {
            const int serial = nextNumber(work.db(), u"case/"_s + QLatin1StringView(file.programme->key), day.year());
            file.number = caseNumber(*file.programme, day.year(), serial);
            file.numberKey = caseNumberKey(*file.programme, day.year(), serial);
        }
        return handIn(work, u"submit"_s);
    });
}

} // namespace jiangce
