// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/case_work.h"

#include "core/casework/accounts.h"
#include "core/casework/case_clock.h"
#include "core/casework/case_store.h"
#include "core/casework/permissions.h"
#include "core/casework/signatures/act_signature.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace jiangce {

Problem changedMeanwhile(Connection& db, CaseId id)
{
    Statement last = db.prepared("SELECT display_name, at FROM audit WHERE case_id = ? AND action NOT IN "
                                 "('view', 'unmask', 'export', 'print') ORDER BY seq DESC LIMIT 1");
    last.with(id);
    if (!last.next())
        return {ProblemCode::CaseChangedMeanwhile, {u"?"_s, u"?"_s}};
    const QDateTime at = last.instant(1).toOffsetFromUtc(8 * 3600);
    return {ProblemCode::CaseChangedMeanwhile, {last.text(0), at.toString(u"yyyy-MM-dd HH:mm"_s)}};
}

namespace {

/// A day before the last one of the case would be written into it as if the case had gone backwards.
Outcome<void> checkClock(const CaseFile& file, QDate today)
{
    const QDate last = file.acceptedOn.isValid() ? std::max(file.handedIn, file.acceptedOn) : file.handedIn;
    if (!file.isBackEntry && last.isValid() && today < last)
        return fail(ProblemCode::ClockBehind, {last.toString(Qt::ISODate)});
    return {};
}

/// What differs between two heads, so that an entry holds no more than happened.
void keepDifferences(QJsonObject& before, QJsonObject& after)
{
    for (const QString& key : before.keys())
        if (before.value(key) == after.value(key)) {
            before.remove(key);
            after.remove(key);
        }
}

/// A head as a step keeps it: what it does not have takes no room.
QString headText(QJsonObject head)
{
    for (const QString& key : head.keys())
        if (const QJsonValue value = head.value(key);
            value.isNull() || value == QJsonValue(false) || value.toString(u"-"_s).isEmpty())
            head.remove(key);
    return QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Compact));
}

/// What an entry says was paid, came back or was approved.
std::optional<Money> amountIn(const QJsonObject& after)
{
    for (const QLatin1StringView key : {"amount_fen"_L1, "came_back_fen"_L1, "approved_fen"_L1})
        if (const QJsonValue value = after.value(key); value.isDouble())
            return Money::fromFen(value.toInteger());
    return {};
}

void merge(QJsonObject& into, const QJsonObject& from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), it.value());
}

} // namespace

Outcome<void> CaseWork::load(CaseId id)
{
    auto file = readCase(db(), id);
    if (!file)
        return fail(file.error());
    m_file = std::move(*file);
    m_headBefore = headToJson(m_file);
    m_report.cases.append(id);
    m_report.subjects.insert(Subject::Cases);
    return {};
}

Outcome<std::unique_ptr<CaseWork>> CaseWork::begin(const Desk& desk, CaseId id, int expectedVersion)
{
    std::unique_ptr<CaseWork> work(new CaseWork(desk, Whose::Own));
    if (const auto loaded = work->load(id); !loaded)
        return fail(loaded.error());
    if (work->m_file.version != expectedVersion)
        return fail(changedMeanwhile(desk.db, id));
    if (const auto inOrder = checkClock(work->m_file, work->m_today); !inOrder)
        return fail(inOrder.error());
    return work;
}

Outcome<std::unique_ptr<CaseWork>> CaseWork::beginWithin(const Desk& desk, CaseId id)
{
    std::unique_ptr<CaseWork> work(new CaseWork(desk, Whose::Callers));
    if (const auto loaded = work->load(id); !loaded)
        return fail(loaded.error());
    if (const auto inOrder = checkClock(work->m_file, work->m_today); !inOrder)
        return fail(inOrder.error());
    return work;
}

Outcome<std::unique_ptr<CaseWork>> CaseWork::made(
    std::unique_ptr<CaseWork> work, const std::function<Outcome<CaseId>()>& make)
{
    const auto id = make();
    if (!id)
        return fail(id.error());
    if (const auto loaded = work->load(*id); !loaded)
        return fail(loaded.error());
    return work;
}

Outcome<std::unique_ptr<CaseWork>> CaseWork::beginNew(
    const Desk& desk, const std::function<Outcome<CaseId>()>& make)
{
    return made(std::unique_ptr<CaseWork>(new CaseWork(desk, Whose::Own)), make);
}

Outcome<std::unique_ptr<CaseWork>> CaseWork::beginNewWithin(
    const Desk& desk, const std::function<Outcome<CaseId>()>& make)
{
    return made(std::unique_ptr<CaseWork>(new CaseWork(desk, Whose::Callers)), make);
}

void CaseWork::recordStep(const QString& action, std::optional<Step> step, CaseState to, const StepInput& input)
{
    db().prepared("INSERT INTO case_step (case_id, action, step, from_state, to_state, officer_id, officer_name, at, "
                  "on_day, opinion, reason, head_before, letters_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "(SELECT coalesce(max(id), 0) FROM issued_document))")
        .run(m_file.id, action, step ? std::optional(stepKey(*step)) : std::nullopt,
            m_headBefore.value("state"_L1).toString(), stateKey(to), m_desk.session.account, m_desk.session.displayName,
            m_desk.clock.now(), m_today, input.opinion, input.reason, headText(m_headBefore));
    if (isSignedAction(action))
        m_toSign = RecordedStep {db().lastInsertId(), m_file.id, {}, action, stateKey(to)};
    if (!input.opinion.isEmpty())
        m_after.insert(u"opinion"_s, input.opinion);
}

void CaseWork::claimStep(const QString& action, Step step)
{
    Statement row = db().prepared("SELECT 1 FROM case_step WHERE case_id = ?1 AND officer_id = ?2 AND step IS NOT NULL "
                                  "AND id > (SELECT coalesce(max(id), 0) FROM case_step WHERE case_id = ?1 "
                                  "AND from_state <> to_state AND is_taken_back = 0)");
    if (row.with(m_file.id, m_desk.session.account).next())
        return;
    row.reset();
    recordStep(action, step, m_file.state, {});
}

ChangeReport CaseWork::finish(const QString& action, const QString& reason)
{
    m_file.changedAt = m_desk.clock.now();
    m_file.dueOn = readClock(db(), m_file, m_today).dueOn;
    updateCase(db(), m_file);
    QJsonObject before = m_headBefore;
    QJsonObject after = headToJson(m_file);
    keepDifferences(before, after);
    merge(before, m_before);
    merge(after, m_after);
    m_report.auditSeq = writeAudit(db(), m_desk.clock, m_desk.session, {m_file.id, action, reason, before, after});
    m_report.version = m_file.version;
    if (m_toSign) {
        m_toSign->number = m_file.number;
        m_toSign->amount = amountIn(after);
        signStep(db(), m_desk.session.key.get(), m_desk.session.account, *m_toSign, m_report.auditSeq);
    } else if (isSignedAct(action)) {
        signAct(db(), m_desk.session.key.get(), m_desk.session.account,
            {m_file.id, action, latestRecord(db(), action, m_file.id)}, m_report.auditSeq);
    }
    if (m_transaction)
        m_transaction->commit();
    return m_report;
}

namespace {

/// Who has the case after a step: who took it, while the next is of the same kind; after an internal return whoever took
/// the step that has to be taken again; else nobody in particular.
AccountId handAfter(CaseWork& work, const Transition& taken)
{
    const Transition* next = mainStep(work.programme().procedure, work.file().state);
    if (next == nullptr || !next->step)
        return {};
    if (next->step == taken.step && taken.action != Action::SendBack)
        return work.desk().session.account;
    if (taken.action != Action::SendBack)
        return {};
    Statement row = work.db().prepared("SELECT officer_id FROM case_step WHERE case_id = ? AND step = ? AND is_taken_back = 0 "
                                       "ORDER BY id DESC LIMIT 1");
    row.with(work.file().id, stepKey(*next->step));
    return row.next() ? row.id<AccountId>(0) : AccountId();
}

Outcome<ChangeReport> stepIn(CaseWork& work, Action action, const StepInput& input, const StepEffect& effect)
{
    const Permission permitted = permission(work.desk(), work.file(), action);
    if (!permitted.isAllowed)
        return fail(permitted.why);
    if (permitted.needsReason && input.reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    if (permitted.needsOpinion && input.opinion.trimmed().isEmpty())
        return fail(ProblemCode::OpinionRequired);
    if (isSignedAction(actionKey(action)))
        if (const auto signable = checkMaySign(work.desk()); !signable)
            return fail(signable.error());
    const Transition* transition = findTransition(procedureFor(work.programme().procedure), work.file().state, action);
    CaseState to = transition->to;
    if (effect)
        if (const auto done = effect(work, to); !done)
            return fail(done.error());
    work.recordStep(actionKey(action), transition->step, to, input);
    work.file().state = to;
    work.file().officer = work.desk().session.account;
    work.file().hand = handAfter(work, *transition);
    return work.finish(actionKey(action), input.reason);
}

} // namespace

Outcome<ChangeReport> takeStep(const Desk& desk, CaseId id, int expectedVersion, Action action, const StepInput& input,
    const StepEffect& effect)
{
    {
        // A wrong password leaves its own entry, so it is asked for before the step's transaction begins.
        auto file = readCase(desk.db, id);
        if (!file)
            return fail(file.error());
        const Permission permitted = permission(desk, *file, action);
        if (permitted.isAllowed && permitted.needsPassword && checkClock(*file, desk.clock.today()))
            if (const auto confirmed = confirmPassword(desk, input.password); !confirmed)
                return fail(confirmed.error());
    }
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    return stepIn(**begun, action, input, effect);
}

Outcome<ChangeReport> takeStepWithin(
    const Desk& desk, CaseId id, Action action, const StepInput& input, const StepEffect& effect)
{
    auto begun = CaseWork::beginWithin(desk, id);
    if (!begun)
        return fail(begun.error());
    return stepIn(**begun, action, input, effect);
}

void pauseClock(CaseWork& work, const QString& why)
{
    if (work.file().pausedSince.isValid())
        return;
    work.file().pausedSince = work.today();
    work.db().prepared("INSERT INTO case_pause (case_id, from_day, why) VALUES (?, ?, ?)")
        .run(work.file().id, work.today(), why);
}

void resumeClock(CaseWork& work)
{
    if (!work.file().pausedSince.isValid())
        return;
    work.file().pausedSince = {};
    work.db().prepared("UPDATE case_pause SET to_day = max(?, from_day) WHERE case_id = ? AND to_day IS NULL")
        .run(work.today(), work.file().id);
}

} // namespace jiangce
