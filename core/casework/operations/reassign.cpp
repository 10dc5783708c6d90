// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/reassign.h"

#include "core/casework/account_roles.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"
#include "core/casework/steps.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString words(const char* label) { return QString::fromLatin1(label); }

QString nameOf(Connection& db, AccountId account)
{
    Statement row = db.prepared("SELECT display_name FROM account WHERE id = ?");
    return row.with(account).next() ? row.text(0) : QString();
}

/// The change itself, inside an open work whose giver and taker were found fit.
ChangeReport handOn(CaseWork& work, AccountId to, const QString& reason)
{
    const Desk& desk = work.desk();
    const CaseFile before = work.file();
    const QString name = nameOf(work.db(), to);
    work.db()
        .prepared("INSERT INTO case_hand (case_id, from_id, from_name, to_id, to_name, reason, officer_id, officer_name, at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(before.id, before.hand, before.handName, to, name, reason, desk.session.account, desk.session.displayName,
            desk.clock.now());
    work.file().hand = to;
    work.before().insert(u"from_hand"_s, before.handName);
    work.after().insert(u"to_hand"_s, name);
    return work.finish(u"reassign"_s, reason);
}

Outcome<void> checkBoth(const Desk& desk, const CaseFile& file, AccountId to)
{
    const auto giver = mayHandOn(desk, file);
    return giver ? mayTakeOver(desk.db, file, to) : giver;
}

} // namespace

Outcome<void> mayHandOn(const Desk& desk, const CaseFile& file)
{
    const Transition* next = mainStep(file.programme->procedure, file.state);
    if (next == nullptr || file.isBackEntry)
        return fail(ProblemCode::HandClosed, {words(stateLabel(file.state))});
    if (const auto papers = mayHandlePapers(desk, file); !papers)
        return papers;
    if (file.hand == desk.session.account || mayDo(desk, Role::Approval))
        return {};
    if (file.hand.isValid())
        return fail(ProblemCode::HandOfOther, {file.handName});
    return mayDo(desk, next->role);
}

Outcome<void> mayTakeOver(Connection& db, const CaseFile& file, AccountId account)
{
    const Transition* next = mainStep(file.programme->procedure, file.state);
    if (next == nullptr)
        return fail(ProblemCode::HandClosed, {words(stateLabel(file.state))});
    const QString name = nameOf(db, account);
    const CurrentAccount current = currentAccount(db, account);
    if (file.hand == account)
        return fail(ProblemCode::HandAlready, {name});
    if (current.isDisabled)
        return fail(ProblemCode::HandDisabled, {name});
    if (!current.roles.contains(next->role))
        return fail(ProblemCode::HandLacksRole, {name, words(roleLabel(next->role))});
    if (const auto taken = stepOf(db, file.id, account); taken && next->step && *taken != *next->step)
        return fail(ProblemCode::HandTookStep, {name, words(stepLabel(*taken))});
    if (isNamedIn(db, file, account))
        return fail(ProblemCode::HandIsParty, {name});
    return {};
}

Outcome<ChangeReport> reassign(const Desk& desk, CaseId id, int expectedVersion, AccountId to, const QString& reason)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    if (const auto fit = checkBoth(desk, (*begun)->file(), to); !fit)
        return fail(fit.error());
    if (reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired}.at(u"reason"_s));
    return handOn(**begun, to, reason.trimmed());
}

QList<DeskCase> deskOf(const Desk& desk, AccountId officer, AccountId to, const DeskFilter& filter)
{
    QList<CaseId> ids;
    {
        Statement row = desk.db.prepared("SELECT id FROM case_file WHERE assigned_to = ? AND (?2 = '' OR programme = ?2) "
                                         "AND (?3 = '' OR state = ?3) ORDER BY due_key, id");
        row.with(officer, filter.programme, filter.state ? stateKey(*filter.state) : QString());
        while (row.next())
            ids.append(row.id<CaseId>(0));
    }
    QList<DeskCase> cases;
    for (const CaseId id : std::as_const(ids)) {
        auto file = readCase(desk.db, id);
        if (!file || mainStep(file->programme->procedure, file->state) == nullptr)
            continue;
        DeskCase one {std::move(*file)};
        if (to.isValid())
            if (const auto fit = checkBoth(desk, one.file, to); !fit)
                one.why = fit.error();
        cases.append(one);
    }
    return cases;
}

Outcome<ChangeReport> reassignDesk(const Desk& desk, AccountId from, AccountId to, const QList<CaseId>& cases,
    const QString& reason, QList<DeskCase>* leftOut)
{
    if (reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired}.at(u"reason"_s));
    Transaction transaction(desk.db);
    ChangeReport report {.subjects = {Subject::Cases}};
    QList<DeskCase> others;
    for (DeskCase& one : deskOf(desk, from, to)) {
        if (!cases.contains(one.file.id))
            continue;
        if (!one.why) {
            auto begun = CaseWork::beginWithin(desk, one.file.id);
            if (begun) {
                report.auditSeq = handOn(**begun, to, reason.trimmed()).auditSeq;
                report.cases.append(one.file.id);
                continue;
            }
            one.why = begun.error();
        }
        others.append(one);
    }
    if (report.cases.isEmpty())
        return fail(others.isEmpty() ? Problem {ProblemCode::CaseNotFound, {nameOf(desk.db, from)}} : *others.first().why);
    if (leftOut != nullptr)
        *leftOut = others;
    transaction.commit();
    return report;
}

QList<Hand> readHands(Connection& db, CaseId id)
{
    Statement row
        = db.prepared("SELECT from_name, to_name, reason, officer_name, at FROM case_hand WHERE case_id = ? ORDER BY id");
    row.with(id);
    QList<Hand> hands;
    while (row.next())
        hands.append({row.text(0), row.text(1), row.text(2), row.text(3), row.instant(4)});
    return hands;
}

} // namespace jiangce
