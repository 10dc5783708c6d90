// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/pay.h"

#include "core/casework/operations/case_work.h"
#include "core/casework/parties.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<ChangeReport> requestPayment(const Desk& desk, CaseId id, int expectedVersion, const StepInput& input)
{
    return takeStep(desk, id, expectedVersion, Action::RequestPayment, input,
        [&desk](CaseWork& work, CaseState&) -> Outcome<void> {
            const CaseFile& file = work.file();
            if (!file.approved || file.approved->isZero())
                return fail(ProblemCode::NothingToPay);
            const FormData form = readForm(work.db(), work.programme(), file.id);
            const QString account = partyValue(work.programme(), form, Party::PayeeAccount);
            const QString named = partyValue(work.programme(), form, Party::PayeeName);
            if (account.isEmpty())
                return fail(ProblemCode::PaymentAccountMissing);
            work.db()
                .prepared("INSERT INTO payment (case_id, amount_fen, payee, bank, account, state, requested_by, "
                          "requested_name, requested_on) VALUES (?, ?, ?, ?, ?, 'requested', ?, ?, ?)")
                .run(file.id, *file.approved, named.isEmpty() ? file.applicantName : named,
                    partyValue(work.programme(), form, Party::PayeeBank), PersonalText {account}, desk.session.account,
                    desk.session.displayName, work.today());
            work.setId(work.db().lastInsertId());
            work.after().insert(u"amount_fen"_s, file.approved->fen());
            work.touch(Subject::Payments);
            return {};
        });
}

Outcome<ChangeReport> confirmPayment(const Desk& desk, CaseId id, int expectedVersion, const PaidInput& input)
{
    const StepInput step {.password = input.password};
    return takeStep(desk, id, expectedVersion, Action::ConfirmPayment, step,
        [&](CaseWork& work, CaseState&) -> Outcome<void> {
            const QDate day = input.paidOn.isValid() ? input.paidOn : work.today();
            if (day > work.today())
                return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
            if (day < work.file().decidedOn)
                return fail(ProblemCode::DateOrder,
                    {QString::fromLatin1(stateLabel(CaseState::Approved)), QString::fromLatin1(stateLabel(CaseState::Paid))});
            const int paid = work.db()
                                 .prepared("UPDATE payment SET state = 'paid', confirmed_by = ?, confirmed_name = ?, "
                                           "paid_on = ?, voucher = ? WHERE case_id = ? AND state = 'requested'")
                                 .run(desk.session.account, desk.session.displayName, day, input.voucher,
                                     work.file().id);
            if (paid != 1)
                return fail(ProblemCode::NothingToPay);
            work.file().paidOn = day;
            work.after().insert(u"voucher"_s, input.voucher);
            work.touch(Subject::Payments);
            return {};
        });
}

} // namespace jiangce
