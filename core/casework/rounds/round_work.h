// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/audit_trail.h"
#include "core/casework/rounds/round_operations.h"
#include "core/store/transaction.h"

#include <initializer_list>
#include <memory>

namespace jiangce {

/// One write to one round: an open transaction, the round as it is, what the change leaves in the audit trail. For operations
/// only. Rolled back unless finish() is reached.
class RoundWork final {
public:
    /// RoleMissing, OwnCase, RecordChanged, RoundNotThere.
    [[nodiscard]] static Outcome<std::unique_ptr<RoundWork>> begin(const Desk& desk, RoundId id, int expectedVersion,
        Role role, const char* verb, std::initializer_list<RoundState> states);
    /// A new one: role checked, transaction open, no round yet.
    [[nodiscard]] static Outcome<std::unique_ptr<RoundWork>> beginNew(const Desk& desk, Role role);

    [[nodiscard]] const Desk& desk() const { return m_desk; }
    [[nodiscard]] Connection& db() const { return m_desk.db; }
    [[nodiscard]] QDate today() const { return m_desk.clock.today(); }
    [[nodiscard]] const AwardRound& round() const { return m_round; }
    [[nodiscard]] RoundId id() const { return m_round.head.id; }
    void load(RoundId id) { m_round = readRound(db(), id); }
    QJsonObject& before() { return m_before; }
    QJsonObject& after() { return m_after; }

    void setState(RoundState state);
    /// Moves a nomination of the round; `action` is the verb kept with the case. OwnCase.
    [[nodiscard]] Outcome<void> move(CaseId nominee, CaseState to, const QString& action, const QString& reason = {});

    /// Raises the version, writes the audit entry, commits.
    [[nodiscard]] ChangeReport finish(const QString& action, const QString& reason = {});

private:
    explicit RoundWork(const Desk& desk)
        : m_desk(desk)
        , m_transaction(desk.db)
    {
    }

    const Desk& m_desk;
    Transaction m_transaction;
    AwardRound m_round;
    QJsonObject m_before;
    QJsonObject m_after;
    ChangeReport m_report;
};

} // namespace jiangce
