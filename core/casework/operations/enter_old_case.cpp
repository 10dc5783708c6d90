// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/enter_old_case.h"

#include "core/casework/case_store.h"
#include "core/casework/certificates.h"
#include "core/casework/claim_lines.h"
#include "core/casework/filings.h"
#include "core/casework/line_book.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/parties.h"
#include "core/casework/permissions.h"
#include "core/casework/store_verdict.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

Outcome<void> checkDays(const OldCase& old, QDate today)
{
    if (!old.handedIn.isValid())
        return fail(Problem {ProblemCode::Required, {}, u"handed_in"_s});
    const bool isDecided = old.outcome != CaseState::Withdrawn && old.outcome != CaseState::Archived;
    if (isDecided && !old.decidedOn.isValid())
        return fail(Problem {ProblemCode::Required, {}, u"decided_on"_s});
    if (old.outcome == CaseState::Paid && !old.paidOn.isValid())
        return fail(Problem {ProblemCode::Required, {}, u"paid_on"_s});
    struct Day {
        QDate day;
        const char* field;
    };
    QDate last = old.handedIn;
    for (const Day& day : {Day {old.handedIn, "handed_in"}, Day {old.acceptedOn, "accepted_on"},
             Day {old.decidedOn, "decided_on"}, Day {old.paidOn, "paid_on"}}) {
        if (!day.day.isValid())
            continue;
        const QString field = QString::fromLatin1(day.field);
        if (day.day >= today)
            return fail(Problem {ProblemCode::BackEntryDate, {day.day.toString(Qt::ISODate)}, field});
        if (day.day < last)
            return fail(Problem {ProblemCode::DateOrder, {last.toString(Qt::ISODate), day.day.toString(Qt::ISODate)}, field});
        last = day.day;
    }
    return {};
}

bool isOutcome(const Programme& programme, CaseState state)
{
    static constexpr CaseState outcomes[] {CaseState::NotAccepted, CaseState::Approved, CaseState::Refused,
        CaseState::Paid, CaseState::Filed, CaseState::Received, CaseState::Archived, CaseState::Withdrawn};
    return std::ranges::find(outcomes, state) != std::end(outcomes)
        && std::ranges::any_of(procedureFor(programme.procedure).transitions,
            [state](const Transition& transition) { return transition.to == state; });
}

/// Nothing is approved or paid in a case that ended without a grant, or that was never about money.
Outcome<void> checkOutcome(const Programme& programme, const OldCase& old)
{
    const bool isWithoutGrant = old.outcome == CaseState::Refused || old.outcome == CaseState::NotAccepted
        || old.outcome == CaseState::Withdrawn;
    if (!isWithoutGrant && programme.procedure == ProcedureKind::SubsidyClaim)
        return {};
    const QString outcome = QString::fromLatin1(stateLabel(old.outcome));
    if (old.approved && !old.approved->isZero())
        return fail(Problem {ProblemCode::OutcomeContradicts, {outcome}, u"approved"_s});
    if (old.paidOn.isValid())
        return fail(Problem {ProblemCode::OutcomeContradicts, {outcome}, u"paid_on"_s});
    return {};
}

Outcome<void> checkOld(Connection& db, const Programme& programme, const OldCase& old, QDate today)
{
    const QString number = old.number.trimmed();
    if (number.isEmpty())
        return fail(Problem {ProblemCode::Required, {}, u"number"_s});
    if (number.size() > 40)
        return fail(Problem {ProblemCode::TooLong, {u"40"_s, QString::number(number.size())}, u"number"_s});
    if (!isOutcome(programme, old.outcome))
        return fail(Problem {ProblemCode::UnknownChoice, {stateKey(old.outcome)}, u"outcome"_s});
    if (old.reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired, {}, u"reason"_s});
    Statement taken = db.prepared("SELECT 1 FROM case_file WHERE number = ? OR number_key = ?");
    if (taken.with(number, u"old-"_s + number).next())
        return fail(Problem {ProblemCode::DuplicateNumber, {number}, u"number"_s});
    if (old.approved && old.approved->isNegative())
        return fail(Problem {ProblemCode::AmountNegative, {}, u"approved"_s});
    if (const auto fits = checkOutcome(programme, old); !fits)
        return fits;
    return checkDays(old, today);
}

void fillHead(CaseFile& file, const OldCase& old)
{
    file.state = old.outcome;
    file.number = old.number.trimmed();
    file.numberKey = u"old-"_s + file.number;
    file.handedIn = old.handedIn;
    file.acceptedOn = old.acceptedOn;
    file.decidedOn = old.decidedOn;
    file.paidOn = old.paidOn;
    if (old.approved && !old.approved->isZero())
        file.approved = old.approved;
    file.isBackEntry = true;
    if (old.outcome == CaseState::Archived)
        file.archivedOn = std::max({old.handedIn, old.acceptedOn, old.decidedOn, old.paidOn});
}

CaseId insertOld(const Desk& desk, const Programme& programme)
{
    CaseFile file;
    file.programme = &programme;
    file.officer = desk.session.account;
    file.createdBy = desk.session.account;
    file.createdAt = desk.clock.now();
    file.changedAt = file.createdAt;
    file.isBackEntry = true;
    return insertCase(desk.db, file);
}

} // namespace

Outcome<ChangeReport> enterOldCase(const Desk& desk, const Programme& programme, const OldCase& old)
{
    auto begun = CaseWork::beginNew(desk, [&]() -> Outcome<CaseId> {
        if (const auto allowed = mayDo(desk, Role::Intake); !allowed)
            return fail(allowed.error());
        if (const auto checked = checkOld(desk.db, programme, old, desk.clock.today()); !checked)
            return fail(checked.error());
        return insertOld(desk, programme);
    });
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    FormData form = old.form;
    completeForm(programme, form);
    writeForm(desk.db, programme, work.file().id, form);
    fillHead(work.file(), old);
    linkParties(desk.db, work.file(), form, true);
    registerCertificates(desk.db, work.file(), form);
    noteFiling(desk.db, work.file(), form);
    if (const auto allowed = mayHandlePapers(desk, work.file()); !allowed)
        return fail(allowed.error());
    const Assessment assessment = assessCase(desk.db, work.file(), work.today());
    storeVerdict(work, u"enter_old_case"_s, assessment);
    refreshLines(work, assessment);
    closeOpenLines(work.db(), work.file().id);
    work.recordStep(u"enter_old_case"_s, Step::Intake, old.outcome, {.reason = old.reason});
    work.touch(Subject::Register);
    return work.finish(u"enter_old_case"_s, old.reason);
}

} // namespace jiangce
