// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/audit_trail.h"
#include "core/casework/case_file.h"
#include "core/casework/operations/step_input.h"
#include "core/casework/procedures/procedure.h"
#include "core/casework/signatures/case_signature.h"
#include "core/store/transaction.h"

#include <functional>
#include <memory>
#include <optional>

namespace jiangce {

/// One write to one case: an open transaction, the case as it is, and what the change will leave in the audit trail. For
/// operations only. Rolled back unless finish() is reached.
class CaseWork final {
public:
    /// Opens the transaction and reads the case. CaseNotFound, CaseChangedMeanwhile (who, when), ClockBehind
    /// (day) when today lies before the day the case was handed in or accepted.
    [[nodiscard]] static Outcome<std::unique_ptr<CaseWork>> begin(const Desk& desk, CaseId id, int expectedVersion);

    /// The same inside a transaction of the caller, who answers for the version: the case is taken as it is.
    [[nodiscard]] static Outcome<std::unique_ptr<CaseWork>> beginWithin(const Desk& desk, CaseId id);

    /// The same for a case made inside the transaction.
    [[nodiscard]] static Outcome<std::unique_ptr<CaseWork>> beginNew(
        const Desk& desk, const std::function<Outcome<CaseId>()>& make);

    /// The same inside a transaction of the caller.
    [[nodiscard]] static Outcome<std::unique_ptr<CaseWork>> beginNewWithin(
        const Desk& desk, const std::function<Outcome<CaseId>()>& make);

    [[nodiscard]] const Desk& desk() const { return m_desk; }
    [[nodiscard]] Connection& db() const { return m_desk.db; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const Programme& programme() const { return *m_file.programme; }

    CaseFile& file() { return m_file; }
    /// Facts for the audit entry besides the head.
    QJsonObject& before() { return m_before; }
    QJsonObject& after() { return m_after; }
    void touch(Subject subject) { m_report.subjects.insert(subject); }
    void setId(qint64 id) { m_report.id = id; }

    /// Records a step of the case; `step` empty: nobody's step. What taking back restores is the head as it was begun.
    void recordStep(const QString& action, std::optional<Step> step, CaseState to, const StepInput& input);
    /// Makes this officer the one who has the step, and ends the taking back of a step before, if nothing of his was
    /// recorded since the case last moved.
    void claimStep(const QString& action, Step step);

    /// Works out the due date, writes the head, the audit entry and the officer's signature where one is due, and commits unless the transaction is the caller's.
    [[nodiscard]] ChangeReport finish(const QString& action, const QString& reason = {});

private:
    enum class Whose { Own, Callers };
    CaseWork(const Desk& desk, Whose whose)
        : m_desk(desk)
        , m_today(desk.clock.today())
    {
        if (whose == Whose::Own)
            m_transaction.emplace(desk.db);
    }

    static Outcome<std::unique_ptr<CaseWork>> made(
        std::unique_ptr<CaseWork> work, const std::function<Outcome<CaseId>()>& make);
    Outcome<void> load(CaseId id);

    const Desk& m_desk;
    QDate m_today;
    std::optional<Transaction> m_transaction;
    CaseFile m_file;
    QJsonObject m_headBefore;
    QJsonObject m_before;
    QJsonObject m_after;
    ChangeReport m_report;
    std::optional<RecordedStep> m_toSign;
};

/// What a step does besides moving the case. `to` may be changed; the case is as before the step.
using StepEffect = std::function<Outcome<void>(CaseWork& work, CaseState& to)>;

/// The frame of every step: password, version, role, machine, separation of duties, opinion and reason; then the effect;
/// then step, head and audit entry in one transaction.
[[nodiscard]] Outcome<ChangeReport> takeStep(const Desk& desk, CaseId id, int expectedVersion, Action action,
    const StepInput& input, const StepEffect& effect = {});

/// The same for one of several cases that move together, inside the caller's transaction. The caller has asked for the
/// password and answers for the version.
[[nodiscard]] Outcome<ChangeReport> takeStepWithin(
    const Desk& desk, CaseId id, Action action, const StepInput& input, const StepEffect& effect = {});

/// CaseChangedMeanwhile: who changed the case last, and when by the clock on the office wall.
[[nodiscard]] Problem changedMeanwhile(Connection& db, CaseId id);

/// Ends a standing clock: closes the open pause.
void resumeClock(CaseWork& work);
/// Stops the clock from today.
void pauseClock(CaseWork& work, const QString& why);

} // namespace jiangce
