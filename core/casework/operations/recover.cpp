// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/recover.h"

#include "core/casework/accounts.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

Outcome<void> checkAmount(Money amount, Money rest)
{
    if (amount.isZero() || amount.isNegative())
        return fail(Problem {ProblemCode::Required}.at(u"amount"_s));
    if (amount > rest)
        return fail(ProblemCode::AmountAboveRest, {rest.display()});
    return {};
}

Outcome<QDate> pastDay(QDate day, QDate today)
{
    if (!day.isValid())
        return today;
    if (day > today)
        return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
    return day;
}

Outcome<void> checkDecision(const RecoveryInput& input)
{
    if (input.reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    if (input.document.trimmed().isEmpty())
        return fail(Problem {ProblemCode::Required}.at(u"document"_s));
    return {};
}

} // namespace

Outcome<ChangeReport> orderRecovery(const Desk& desk, CaseId id, int expectedVersion, const RecoveryInput& input)
{
    if (const auto complete = checkDecision(input); !complete)
        return fail(complete.error());
    if (const auto allowed = mayDo(desk, Role::Approval); !allowed)
        return fail(allowed.error());
    if (const auto confirmed = confirmPassword(desk, input.password); !confirmed)
        return fail(confirmed.error());
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (const auto allowed = mayRecover(desk, work.file()); !allowed)
        return fail(allowed.error());
    if (const auto signable = checkMaySign(desk); !signable)
        return fail(signable.error());
    Money rest = paidSoFar(desk.db, id);
    for (const Recovery& earlier : readRecoveries(desk.db, id))
        rest -= earlier.amount;
    if (const auto inRange = checkAmount(input.amount, rest); !inRange)
        return fail(inRange.error());
    const auto day = pastDay(input.decidedOn, work.today());
    if (!day)
        return fail(day.error());
    desk.db
        .prepared("INSERT INTO recovery (case_id, amount_fen, reason, document, decided_on, officer_id, officer_name, at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .run(id, input.amount, input.reason, input.document.trimmed(), *day, desk.session.account,
            desk.session.displayName, desk.clock.now());
    work.setId(desk.db.lastInsertId());
    work.after().insert(u"amount_fen"_s, input.amount.fen());
    work.after().insert(u"document"_s, input.document.trimmed());
    work.touch(Subject::Payments);
    return work.finish(u"order_recovery"_s, input.reason);
}

Outcome<ChangeReport> recordRecovered(const Desk& desk, CaseId id, int expectedVersion, const RecoveredInput& input)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (const auto allowed = mayHandlePayments(desk, work.file()); !allowed)
        return fail(allowed.error());
    if (const auto signable = checkMaySign(desk); !signable)
        return fail(signable.error());
    const QList<Recovery> recoveries = readRecoveries(desk.db, id);
    const auto recovery = std::ranges::find(recoveries, input.recovery, &Recovery::id);
    if (recovery == recoveries.end())
        throw Fault(FaultKind::Bug, u"no such recovery in the case"_s);
    if (const auto inRange = checkAmount(input.amount, recovery->amount - recovery->received); !inRange)
        return fail(inRange.error());
    const auto day = pastDay(input.on, work.today());
    if (!day)
        return fail(day.error());
    desk.db
        .prepared("INSERT INTO recovery_entry (recovery_id, amount_fen, on_day, voucher, officer_id, officer_name, at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(input.recovery, input.amount, *day, input.voucher, desk.session.account, desk.session.displayName,
            desk.clock.now());
    work.claimStep(u"record_recovered"_s, Step::Payment);
    work.setId(desk.db.lastInsertId());
    work.after().insert(u"amount_fen"_s, input.amount.fen());
    work.touch(Subject::Payments);
    return work.finish(u"record_recovered"_s);
}

} // namespace jiangce
