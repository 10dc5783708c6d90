// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/command.h"

#include "core/store/connection.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

qint64 lastEntry(Connection& db)
{
    Statement row = db.prepared("SELECT coalesce(max(seq), 0) FROM audit");
    row.with();
    return row.next() ? row.integer(0) : 0;
}

/// The last entry after `seq` that tells of a change.
std::optional<qint64> lastEffect(Connection& db, qint64 seq)
{
    Statement row = db.prepared(
        "SELECT max(seq) FROM audit WHERE seq > ? AND action NOT IN ('sign_in', 'sign_in_failed', 'sign_out', 'view', "
        "'unmask', 'search', 'print', 'export', 'export_audit', 'checkpoint')");
    row.with(seq);
    return row.next() && !row.isNull(0) ? std::optional(row.integer(0)) : std::nullopt;
}

/// Marks the command inside the transaction that carries it out.
class Mark final {
public:
    Mark(const Desk& desk, const Command& command)
        : m_desk(desk)
        , m_command(command)
        , m_start(lastEntry(desk.db))
    {
        desk.db.setBeforeCommit([this] { write(); });
    }
    ~Mark() { m_desk.db.setBeforeCommit({}); }
    Mark(const Mark&) = delete;
    Mark& operator=(const Mark&) = delete;

private:
    void write()
    {
        if (m_isWritten)
            return;
        const auto seq = lastEffect(m_desk.db, m_start);
        if (!seq)
            return;
        m_desk.db.prepared("INSERT INTO command (id, account_id, at, audit_seq) VALUES (?, ?, ?, ?)")
            .run(m_command.id().toString(QUuid::WithoutBraces), m_desk.session.account, m_desk.clock.now(), *seq);
        m_isWritten = true;
    }

    const Desk& m_desk;
    const Command& m_command;
    qint64 m_start;
    bool m_isWritten = false;
};

/// What was made besides is known only after the operation; it helps who asks again, and nothing rests on it.
void noteMade(Connection& db, const Command& command, const ChangeReport& report)
{
    if (report.id == 0 || !db.isUsable())
        return;
    Transaction transaction(db);
    db.prepared("INSERT INTO command_made (command_id, made_id) SELECT id, ? FROM command WHERE id = ?")
        .run(report.id, command.id().toString(QUuid::WithoutBraces));
    transaction.commit();
}

} // namespace

std::optional<ChangeReport> whatCommandDid(Connection& db, const Command& command)
{
    Statement row = db.prepared("SELECT c.audit_seq, a.case_id, coalesce(m.made_id, 0) FROM command c "
                                "JOIN audit a ON a.seq = c.audit_seq "
                                "LEFT JOIN command_made m ON m.command_id = c.id WHERE c.id = ?");
    row.with(command.id().toString(QUuid::WithoutBraces));
    if (!row.next())
        return {};
    ChangeReport report;
    report.auditSeq = row.integer(0);
    if (const auto id = row.id<CaseId>(1); id.isValid())
        report.cases = {id};
    report.id = row.integer(2);
    for (int subject = int(Subject::Cases); subject <= int(Subject::Honours); ++subject)
        report.subjects.insert(Subject(subject));
    return report;
}

Outcome<ChangeReport> once(
    const Desk& desk, const Command& command, const std::function<Outcome<ChangeReport>(const Desk&)>& operation)
{
    if (command.id().isNull())
        return operation(desk);
    if (const auto earlier = whatCommandDid(desk.db, command))
        return *earlier;
    const auto outcome = [&] {
        const Mark mark(desk, command);
        return operation(desk);
    }();
    try {
        if (outcome)
            noteMade(desk.db, command, *outcome);
    } catch (const Fault&) {
        // The operation is saved: a fault after it must not say otherwise.
    }
    return outcome;
}

} // namespace jiangce
