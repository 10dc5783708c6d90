// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/audit_trail.h"
#include "core/casework/batches/batch_operations.h"
#include "core/store/transaction.h"

#include <initializer_list>

namespace jiangce {

/// One write to one batch: an open transaction, the batch as it is, what the change leaves in the audit trail. Rolled
/// back unless finish() is reached.
class BatchWork final {
public:
    /// Opens the transaction; `states`: where the batch may stand. RoleMissing, RecordChanged, BatchNotThere.
    [[nodiscard]] static Outcome<std::unique_ptr<BatchWork>> begin(const Desk& desk, BatchId id, int expectedVersion,
        const char* verb, std::initializer_list<BatchState> states);
    /// A new one: role checked, transaction open, no batch yet.
    [[nodiscard]] static Outcome<std::unique_ptr<BatchWork>> beginNew(const Desk& desk);

    [[nodiscard]] const Desk& desk() const { return m_desk; }
    [[nodiscard]] Connection& db() const { return m_desk.db; }
    [[nodiscard]] QDate today() const { return m_desk.clock.today(); }
    [[nodiscard]] const PaymentBatch& batch() const { return m_batch; }
    void load(BatchId id) { m_batch = readBatch(db(), id); }
    QJsonObject& after() { return m_after; }
    ChangeReport& report() { return m_report; }

    void setState(BatchState state);
    /// Puts in what can be paid; names the rest.
    QList<LeftOut> add(const QList<CaseId>& cases);
    /// Takes a case out.
    void remove(CaseId id, const QString& reason);

    /// Raises the version, writes the audit entry, commits.
    [[nodiscard]] ChangeReport finish(const QString& action, const QString& reason = {});

private:
    explicit BatchWork(const Desk& desk)
        : m_desk(desk)
        , m_transaction(desk.db)
    {
    }

    const Desk& m_desk;
    Transaction m_transaction;
    PaymentBatch m_batch;
    QJsonObject m_after;
    ChangeReport m_report;
};

} // namespace jiangce
