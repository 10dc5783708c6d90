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
    const QDate today = desk.clock.today();
    const QDate day = input.handedIn.isValid() ? input.handedIn : today;
    // The day of hand-in chooses the rule and starts the limit: an earlier one needs to be explained, and stays visible.
    const bool isBackdated = day < today;
    return takeStep(desk, id, expectedVersion, Action::Submit, {.reason = isBackdated ? input.reason.trimmed() : QString()},
        [&](CaseWork& work, CaseState&) -> Outcome<void> {
            if (day > work.today())
                return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
            if (isBackdated && input.reason.trimmed().isEmpty())
                return fail(Problem {ProblemCode::EarlierHandIn, {day.toString(Qt::ISODate)}, u"reason"_s});
            CaseFile& file = work.file();
            file.handedIn = day;
            file.isBackdated = isBackdated;
            if (file.number.isEmpty())
                giveNumber(work, day.year());
            return handIn(work, u"submit"_s);
        });
}

} // namespace jiangce
