// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/submit.h"

#include "core/casework/case_store.h"
#include "core/casework/operations/hand_in.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// The next number of the year that no old paper case was entered under.
void giveNumber(CaseWork& work, int year)
{
    CaseFile& file = work.file();
    Statement taken = work.db().prepared("SELECT 1 FROM case_file WHERE number = ?");
    do {
        const int serial = nextNumber(work.db(), u"case/"_s + QLatin1StringView(file.programme->key), year);
        file.number = caseNumber(*file.programme, year, serial);
        file.numberKey = caseNumberKey(*file.programme, year, serial);
    } while (taken.with(file.number).next());
}

} // namespace

Outcome<ChangeReport> submit(const Desk& desk, CaseId id, int expectedVersion, const SubmitInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::Submit, {}, [&input](CaseWork& work, CaseState&) -> Outcome<void> {
        const QDate day = input.handedIn.isValid() ? input.handedIn : work.today();
        if (day > work.today())
            return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
        CaseFile& file = work.file();
        file.handedIn = day;
        if (file.number.isEmpty()) {
            giveNumber(work, day.year());
        }
        return handIn(work, u"submit"_s);
    });
}

} // namespace jiangce
