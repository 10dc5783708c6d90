// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_work.h"

#include "core/casework/account_roles.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"
#include "core/casework/relations.h"
#include "core/casework/signatures/act_signature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Nobody runs a round in which he is a candidate, or somebody close to him is.
bool isCandidate(Connection& db, RoundId round, AccountId officer)
{
    QList<CaseId> nominations;
    Statement row = db.prepared("SELECT case_id FROM award_nominee WHERE round_id = ?");
    row.with(round);
    while (row.next())
        nominations.append(row.id<CaseId>(0));
    return std::ranges::any_of(nominations, [&](CaseId id) {
        const auto file = readCase(db, id);
        return file && isCloseTo(db, *file, officer);
    });
}

/// The day on which a nomination is decided for good.
bool isFinal(CaseState state)
{
    return state == CaseState::NotSelected || state == CaseState::Removed || state == CaseState::Honoured;
}

} // namespace

Outcome<std::unique_ptr<RoundWork>> RoundWork::beginNew(const Desk& desk, Role role)
{
    std::unique_ptr<RoundWork> work(new RoundWork(desk));
    if (const auto allowed = mayDo(desk, role); !allowed)
        return fail(allowed.error());
    return work;
}

Outcome<std::unique_ptr<RoundWork>> RoundWork::begin(const Desk& desk, RoundId id, int expectedVersion, Role role,
    const char* verb, std::initializer_list<RoundState> states)
{
    auto work = beginNew(desk, role);
    if (!work)
        return work;
    (*work)->load(id);
    const RoundHead& head = (*work)->round().head;
    if (isCandidate(desk.db, id, desk.session.account))
        return fail(ProblemCode::OwnCase);
    if (head.version != expectedVersion)
        return fail(ProblemCode::RecordChanged, {head.name});
    if (std::ranges::find(states, head.state) == states.end())
        return fail(
            ProblemCode::RoundNotThere, {QString::fromLatin1(verb), QString::fromLatin1(roundStateLabel(head.state))});
    return work;
}

void RoundWork::setState(RoundState state)
{
    db().prepared("UPDATE award_round SET state = ? WHERE id = ?").run(roundStateKey(state), id());
    m_after.insert(u"state"_s, roundStateKey(state));
}

Outcome<void> RoundWork::move(CaseId nominee, CaseState to, const QString& action, const QString& reason)
{
    auto begun = CaseWork::beginWithin(m_desk, nominee);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (const auto allowed = mayHandlePapers(m_desk, work.file()); !allowed)
        return allowed;
    if (const auto signable = checkMaySign(m_desk); !signable)
        return signable;
    work.recordStep(action, {}, to, {.reason = reason});
    work.file().state = to;
    work.file().officer = m_desk.session.account;
    if (isFinal(to))
        work.file().decidedOn = m_round.decidedOn.isValid() ? m_round.decidedOn : today();
    m_report.cases += work.finish(action, reason).cases;
    m_report.subjects.insert(Subject::Cases);
    return {};
}

ChangeReport RoundWork::finish(const QString& action, const QString& reason)
{
    const RoundId round = id();
    db().prepared("UPDATE award_round SET version = version + 1 WHERE id = ?").run(round);
    load(round);
    m_after.insert(u"round"_s, m_round.head.name);
    m_report.subjects.insert(Subject::Rounds);
    m_report.auditSeq = writeAudit(db(), m_desk.clock, m_desk.session, {{}, action, reason, m_before, m_after});
    signActOfOffice(m_desk, action, round.value(), m_report.auditSeq);
    m_report.id = round.value();
    m_report.version = m_round.head.version;
    m_transaction.commit();
    return m_report;
}

} // namespace jiangce
